#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include "store/files.hpp"

namespace genu::store {

using base::Done;
using base::ErrorCode;
using base::Result;

namespace {

base::Unexpected<base::Error> failed(const std::string& path) {
  const int cause = errno;
  auto code = ErrorCode::Io;
  if (cause == EACCES || cause == EROFS || cause == EPERM) code = ErrorCode::ReadOnly;
  if (cause == ENOSPC || cause == EDQUOT) code = ErrorCode::NoSpace;
  return base::fail(code, path, {}, std::strerror(cause));
}

std::string folder_of(const std::string& path) {
  const auto folder = to_path(path).parent_path();
  return folder.empty() ? "." : to_utf8(folder);
}

Result<Done> flush(const std::string& path, int flags) {
  const int file = open(path.c_str(), flags | O_CLOEXEC);
  if (file < 0) return failed(path);
  const bool flushed = fsync(file) == 0;
  const int cause = errno;
  close(file);
  // Some file systems cannot flush a folder; they keep its entries without being asked.
  if (flushed || cause == EINVAL || cause == ENOTSUP || cause == EBADF) return Done{};
  errno = cause;
  return failed(path);
}

// Where a file system knows no second names, a rename is the next best: only a file made in the very same instant
// could be replaced.
bool rename_to_free_name(const std::string& finished, const std::string& name) {
  if (file_exists(name)) {
    errno = EEXIST;
    return false;
  }
  return std::rename(finished.c_str(), name.c_str()) == 0;
}

}  // namespace

Result<Done> create_private_file(const std::string& path) {
  const int file = open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
  if (file < 0) return failed(path);
  close(file);
  return Done{};
}

Result<Published> publish(const std::string& finished, const std::string& name) {
  if (const auto flushed = flush(finished, O_RDONLY); !flushed) return base::Unexpected{flushed.error()};
  const bool linked = link(finished.c_str(), name.c_str()) == 0;
  if (linked) {
    unlink(finished.c_str());
  } else if (errno == EEXIST || !rename_to_free_name(finished, name)) {
    if (errno == EEXIST) return Published::NameTaken;
    return failed(name);
  }
  if (const auto flushed = flush(folder_of(name), O_RDONLY); !flushed) return base::Unexpected{flushed.error()};
  return Published::Yes;
}

Result<Done> take_place(const std::string& finished, const std::string& name) {
  if (const auto flushed = flush(finished, O_RDONLY); !flushed) return flushed;
  if (std::rename(finished.c_str(), name.c_str()) != 0) return failed(name);
  return flush(folder_of(name), O_RDONLY);
}

bool may_write_beside(const std::string& path) { return access(folder_of(path).c_str(), W_OK) == 0; }

}  // namespace genu::store
