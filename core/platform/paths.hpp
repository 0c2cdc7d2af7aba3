// Paths are UTF-8 text everywhere in Genu; only here do they become what the system wants.
#pragma once
#include <filesystem>
#include <string>

namespace genu::platform {

inline std::filesystem::path path_of(const std::string& utf8) {
  return std::filesystem::path(std::u8string(utf8.begin(), utf8.end()));
}

inline std::string utf8_of(const std::filesystem::path& path) {
  const auto text = path.u8string();
  return {text.begin(), text.end()};
}

}  // namespace genu::platform
