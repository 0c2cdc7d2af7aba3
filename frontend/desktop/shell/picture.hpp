// The window as a PNG.
#pragma once

#include <filesystem>

namespace genu::shell {

/// Reads the frame just drawn, before it is shown. False when the file cannot be written.
[[nodiscard]] bool write_picture(const std::filesystem::path& file, int width, int height);

}  // namespace genu::shell
