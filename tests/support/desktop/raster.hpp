// Draws what ImGui has drawn in plain code: to look at screens where there is no GL.
#pragma once

#include <vector>

struct ImDrawData;

namespace genu::testing {

/// Red, green and blue of every device pixel, row by row.
std::vector<unsigned char> pixels_of(const ImDrawData& data);

/// The same as a PNG.
bool write_picture(const ImDrawData& data, const char* path);

}  // namespace genu::testing
