#include <cstdlib>
#include <genu/platform/environment.hpp>
#include <system_error>

#include "platform/paths.hpp"

namespace genu::platform {

namespace {

std::string environment(const char* name) {
  const char* value = std::getenv(name);
  return value ? value : "";
}

std::string under(const std::string& base, const char* rest) {
  return base.empty() ? "" : utf8_of(path_of(base) / rest);
}

std::string usual_folder() {
#if defined(_WIN32)
  return under(environment("LOCALAPPDATA"), "Genu");
#elif defined(__APPLE__)
  return under(environment("HOME"), "Library/Application Support/Genu");
#else
  const auto told = environment("XDG_DATA_HOME");
  // The specification ignores a relative path.
  if (!told.empty() && path_of(told).is_absolute()) return under(told, "genu");
  return under(environment("HOME"), ".local/share/genu");
#endif
}

}  // namespace

base::Result<std::string> default_data_folder() {
  auto folder = usual_folder();
  if (folder.empty()) return base::refuse(base::ErrorCode::NotFound, "error.no-home-folder");
  return folder;
}

base::Result<base::Done> make_folder(const std::string& folder) {
  std::error_code error;
  const auto path = path_of(folder);
  if (std::filesystem::is_directory(path, error)) return base::Done{};
  std::filesystem::create_directories(path, error);
  if (error) return base::refuse(base::ErrorCode::Io, "error.folder", folder, {}, error.message());
  std::filesystem::permissions(path, std::filesystem::perms::owner_all, error);
  return base::Done{};
}

}  // namespace genu::platform
