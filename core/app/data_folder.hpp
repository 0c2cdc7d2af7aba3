// The files that Genu makes in its data folder.
#pragma once
#include <genu/base/error.hpp>
#include <string>
#include <vector>

namespace genu::app {

/// The backups that were given no other place.
[[nodiscard]] std::string backup_folder(const std::string& data_folder);

/// The pictures and papers that were kept as files.
[[nodiscard]] std::string saved_folder(const std::string& data_folder);

/// The whole paths of all files that Genu has made in `data_folder`, sorted; others are left out, so that a folder that
/// holds more than a diary keeps it.
[[nodiscard]] std::vector<std::string> own_files(const std::string& data_folder);

[[nodiscard]] std::int64_t size_of(const std::string& file);

/// Removes those of them that are there, and folders of ours that are empty then. Io with the first that stays.
[[nodiscard]] base::Result<std::vector<std::string>> remove_own_files(const std::string& data_folder);

}  // namespace genu::app
