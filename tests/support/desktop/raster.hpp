// Draws what ImGui has drawn into a PNG, in plain code: to look at screens where there is no GL.
#pragma once

struct ImDrawData;

namespace genu::testing {

bool write_picture(const ImDrawData& data, const char* path);

}  // namespace genu::testing
