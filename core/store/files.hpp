// The few things the diary asks of the file system beside SQLite. All paths are UTF-8.
#pragma once
#include <filesystem>
#include <genu/base/error.hpp>
#include <string>
#include <vector>

namespace genu::store {

[[nodiscard]] std::filesystem::path to_path(const std::string& utf8);
[[nodiscard]] std::string to_utf8(const std::filesystem::path& path);
/// `path` as a `file:` address for SQLite, without a query.
[[nodiscard]] std::string file_uri(const std::string& path);

[[nodiscard]] bool file_exists(const std::string& path);
/// Whether there is a file with at least one byte.
[[nodiscard]] bool has_bytes(const std::string& path);
[[nodiscard]] bool same_bytes(const std::string& one, const std::string& other);
/// A name beside `path` that nobody uses.
[[nodiscard]] std::string temporary_name(const std::string& path);
/// Removes a file that was never published, with what SQLite keeps beside it.
void discard(const std::string& path);

/// Makes an empty file that only its owner may read or write; it must not exist.
base::Result<base::Done> create_private_file(const std::string& path);

enum class Published { Yes, NameTaken };
/// Gives a finished file its name, lastingly and never in place of another file.
base::Result<Published> publish(const std::string& finished, const std::string& name);
/// Gives the file at `path`, with its log where it has one, the name `kept` as well; `path` stays.
base::Result<base::Done> keep_under(const std::string& path, const std::string& kept);
/// Gives a finished file the name of another one, which is lost by it, lastingly and in one step.
base::Result<base::Done> take_place(const std::string& finished, const std::string& name);
/// Whether files may be made in the folder of `path`.
[[nodiscard]] bool may_write_beside(const std::string& path);

}  // namespace genu::store
