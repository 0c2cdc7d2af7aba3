#include <cstdio>
#include <filesystem>
#include <fstream>
#include <genu/platform/environment.hpp>
#include <sstream>

#include "platform/paths.hpp"

#ifndef _WIN32
#include <fcntl.h>
#include <unistd.h>
#endif

namespace genu::platform {

namespace {

using base::ErrorCode;

base::Unexpected<base::Error> io(const std::string& path, const std::string& why) {
  return base::refuse(ErrorCode::Io, "error.file", path, {}, why);
}

#ifdef _WIN32
bool write_whole(const std::filesystem::path& path, std::string_view text) {
  std::ofstream out(path, std::ios::binary | std::ios::trunc);
  out.write(text.data(), static_cast<std::streamsize>(text.size()));
  return static_cast<bool>(out.flush());
}
#else
// Owner-only from the first byte, and on the disk before anything points to it.
bool write_whole(const std::filesystem::path& path, std::string_view text) {
  const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
  if (file < 0) return false;
  bool good = true;
  while (good && !text.empty()) {
    const auto written = ::write(file, text.data(), text.size());
    good = written > 0;
    if (good) text.remove_prefix(static_cast<std::size_t>(written));
  }
  good = good && ::fsync(file) == 0;
  return ::close(file) == 0 && good;
}
#endif

}  // namespace

base::Result<std::string> read_file(const std::string& path, std::size_t most_bytes) {
  std::error_code error;
  const auto where = path_of(path);
  if (!std::filesystem::is_regular_file(where, error)) return base::refuse(ErrorCode::NotFound, "error.no-file", path);
  const auto bytes = std::filesystem::file_size(where, error);
  if (!error && bytes > most_bytes) {
    return base::fail(ErrorCode::TooLarge, path, std::to_string(most_bytes) + " bytes", std::to_string(bytes));
  }
  std::ifstream in(where, std::ios::binary);
  std::ostringstream text;
  text << in.rdbuf();
  if (!in) return io(path, "reading failed");
  return std::move(text).str();
}

base::Result<base::Done> write_file(const std::string& path, std::string_view text) {
  const auto target = path_of(path);
  auto fresh = target;
  fresh += ".new";
  if (!write_whole(fresh, text)) return io(path, "writing failed");
  std::error_code error;
  std::filesystem::rename(fresh, target, error);
  if (error) return io(path, error.message());
  return base::Done{};
}

}  // namespace genu::platform
