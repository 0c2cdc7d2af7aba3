#include "store/files.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>

#include "store/connection.hpp"

namespace genu::store {

namespace fs = std::filesystem;

fs::path to_path(const std::string& utf8) { return {std::u8string(utf8.begin(), utf8.end())}; }

std::string to_utf8(const fs::path& path) {
  const auto text = path.u8string();
  return {text.begin(), text.end()};
}

std::string file_uri(const std::string& path) {
  static constexpr std::string_view digits = "0123456789ABCDEF";
  static constexpr std::string_view special = "%?#\\";
  std::error_code failed;
  auto full = to_utf8(fs::absolute(to_path(path), failed));
  if (failed) full = path;
  std::string uri = full.starts_with('/') ? "file://" : "file:///";
  for (const char c : full) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '\\') {
      uri += '/';
    } else if (byte > 0x20 && special.find(c) == std::string_view::npos) {
      uri += c;
    } else {
      uri += {'%', digits[byte >> 4], digits[byte & 15]};
    }
  }
  return uri;
}

bool file_exists(const std::string& path) {
  std::error_code failed;
  return fs::symlink_status(to_path(path), failed).type() != fs::file_type::not_found;
}

bool has_bytes(const std::string& path) {
  std::error_code failed;
  const auto size = fs::file_size(to_path(path), failed);
  return !failed && size > 0;
}

bool same_bytes(const std::string& one, const std::string& other) {
  std::ifstream left(to_path(one), std::ios::binary), right(to_path(other), std::ios::binary);
  using Bytes = std::istreambuf_iterator<char>;
  return left && right && std::equal(Bytes(left), Bytes(), Bytes(right), Bytes());
}

std::string temporary_name(const std::string& path) {
  static constexpr std::string_view digits = "0123456789abcdef";
  std::string name = path + ".new-";
  for (const auto byte : random_bytes()) {
    name += digits[byte >> 4];
    name += digits[byte & 15];
  }
  return name;
}

void discard(const std::string& path) {
  std::error_code ignored;
  for (const auto* ending : {"", "-wal", "-shm", "-journal"}) fs::remove(to_path(path + ending), ignored);
}

}  // namespace genu::store
