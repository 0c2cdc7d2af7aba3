#include "app/data_folder.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <string_view>

namespace genu::app {

namespace {

namespace fs = std::filesystem;

fs::path path_in(const std::string& utf8) { return {std::u8string(utf8.begin(), utf8.end())}; }

std::string text_of_path(const fs::path& path) {
  const auto text = path.u8string();
  return {text.begin(), text.end()};
}

// The diary with what SQLite and Genu keep beside it; the keys of this installation; what windows and backups remember;
// an entry or a number that was being written; archives without a place.
constexpr std::array<std::string_view, 8> own_names{"genu.db",
                                                    "keys.seed",
                                                    "window.json",
                                                    "player.json",
                                                    "last-backup.json",
                                                    "unfinished-entry.json",
                                                    "unfinished-number.json",
                                                    "genu-20"};
constexpr std::string_view backup_start = "genu-20";

bool is_own(std::string_view name) {
  return std::any_of(own_names.begin(), own_names.end(), [&](std::string_view own) { return name.starts_with(own); });
}

bool is_any(std::string_view) { return true; }

void add_files(const std::string& folder, bool (*wanted)(std::string_view), std::vector<std::string>& files) {
  std::error_code failed;
  for (fs::directory_iterator each(path_in(folder), failed), end; !failed && each != end; each.increment(failed)) {
    std::error_code unknown;
    if (!each->is_regular_file(unknown) || !wanted(text_of_path(each->path().filename()))) continue;
    files.push_back(text_of_path(each->path()));
  }
}

}  // namespace

std::string backup_folder(const std::string& data_folder) { return data_folder + "/backups"; }

std::string saved_folder(const std::string& data_folder) { return data_folder + "/saved"; }

std::vector<std::string> own_files(const std::string& data_folder) {
  std::vector<std::string> files;
  add_files(data_folder, is_own, files);
  add_files(
      backup_folder(data_folder), [](std::string_view name) { return name.starts_with(backup_start); }, files);
  add_files(saved_folder(data_folder), is_any, files);
  std::sort(files.begin(), files.end());
  return files;
}

std::int64_t size_of(const std::string& file) {
  std::error_code failed;
  const auto size = fs::file_size(path_in(file), failed);
  return failed ? 0 : static_cast<std::int64_t>(size);
}

base::Result<std::vector<std::string>> remove_own_files(const std::string& data_folder) {
  const auto files = own_files(data_folder);
  for (const auto& file : files) {
    std::error_code failed;
    fs::remove(path_in(file), failed);
    if (failed) return base::refuse(base::ErrorCode::Io, "error.file", file, {}, failed.message());
  }
  std::error_code not_empty;
  fs::remove(path_in(backup_folder(data_folder)), not_empty);
  fs::remove(path_in(saved_folder(data_folder)), not_empty);
  return files;
}

}  // namespace genu::app
