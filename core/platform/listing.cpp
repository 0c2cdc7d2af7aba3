#include <algorithm>
#include <filesystem>
#include <genu/platform/environment.hpp>

#include "platform/paths.hpp"

namespace genu::platform {

base::Result<std::vector<std::string>> list_files(const std::string& folder) {
  namespace fs = std::filesystem;
  const auto failed = [&](const std::error_code& why) {
    return base::refuse(base::ErrorCode::Io, "error.file", folder, {}, why.message());
  };
  const auto path = path_of(folder);
  std::error_code error;
  if (!fs::is_directory(path, error)) return base::refuse(base::ErrorCode::NotFound, "error.no-folder", folder);
  std::vector<std::string> names;
  fs::directory_iterator entries(path, error), end;
  while (!error && entries != end) {
    std::error_code unreadable;
    if (entries->is_regular_file(unreadable)) names.push_back(utf8_of(entries->path().filename()));
    entries.increment(error);
  }
  if (error) return failed(error);
  std::sort(names.begin(), names.end());
  return names;
}

}  // namespace genu::platform
