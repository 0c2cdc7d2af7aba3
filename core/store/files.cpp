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

namespace {

// A second name for the same file, or where there is no such thing, a copy.
std::error_code link_or_copy(const fs::path& path, const fs::path& kept) {
  std::error_code failed;
  fs::create_hard_link(path, kept, failed);
  if (!failed) return failed;
  failed.clear();
  fs::copy_file(path, kept, failed);
  return failed;
}

}  // namespace

base::Result<base::Done> keep_under(const std::string& path, const std::string& kept) {
  auto failed = link_or_copy(to_path(path), to_path(kept));
  // The log of a diary that is damaged goes with it: it must not be taken for that of the next one.
  if (!failed && has_bytes(path + "-wal")) fs::rename(to_path(path + "-wal"), to_path(kept + "-wal"), failed);
  std::error_code ignored;
  if (!failed) fs::remove(to_path(path + "-shm"), ignored);
  if (failed) return base::fail(base::ErrorCode::Io, kept, {}, failed.message());
  return base::Done{};
}

void discard(const std::string& path) {
  std::error_code ignored;
  for (const auto* ending : {"", "-wal", "-shm", "-journal"}) fs::remove(to_path(path + ending), ignored);
}

}  // namespace genu::store
