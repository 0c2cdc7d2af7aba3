#pragma once
// Whole files as text, for tests that compare with what is committed.
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace genu::support {

/// The bytes of the file, or nothing where there is none.
[[nodiscard]] inline std::string read_text(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

inline void write_text(const std::filesystem::path& path, const std::string& text) {
  std::ofstream(path, std::ios::binary) << text;
}

}  // namespace genu::support
