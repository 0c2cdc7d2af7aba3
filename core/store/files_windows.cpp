#define WIN32_LEAN_AND_MEAN
#define NOMINMAX
#include <windows.h>

#include "store/files.hpp"

namespace genu::store {

using base::Done;
using base::ErrorCode;
using base::Result;

namespace {

base::Unexpected<base::Error> failed(const std::string& path) {
  const auto cause = GetLastError();
  auto code = ErrorCode::Io;
  if (cause == ERROR_ACCESS_DENIED || cause == ERROR_WRITE_PROTECT) code = ErrorCode::ReadOnly;
  if (cause == ERROR_DISK_FULL || cause == ERROR_HANDLE_DISK_FULL) code = ErrorCode::NoSpace;
  return base::fail(code, path, {}, "Windows error " + std::to_string(cause));
}

}  // namespace

// Who may read a file is inherited from its folder, which lies in the person's own profile.
Result<Done> create_private_file(const std::string& path) {
  const auto file =
      CreateFileW(to_path(path).c_str(), GENERIC_WRITE, 0, nullptr, CREATE_NEW, FILE_ATTRIBUTE_NORMAL, nullptr);
  if (file == INVALID_HANDLE_VALUE) return failed(path);
  CloseHandle(file);
  return Done{};
}

Result<Published> publish(const std::string& finished, const std::string& name) {
  // Without MOVEFILE_REPLACE_EXISTING an existing file stays.
  if (MoveFileExW(to_path(finished).c_str(), to_path(name).c_str(), MOVEFILE_WRITE_THROUGH)) return Published::Yes;
  const auto cause = GetLastError();
  if (cause == ERROR_ALREADY_EXISTS || cause == ERROR_FILE_EXISTS) return Published::NameTaken;
  return failed(name);
}

Result<Done> take_place(const std::string& finished, const std::string& name) {
  constexpr DWORD how = MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH;
  if (MoveFileExW(to_path(finished).c_str(), to_path(name).c_str(), how)) return Done{};
  return failed(name);
}

bool may_write_beside(const std::string&) { return true; }

}  // namespace genu::store
