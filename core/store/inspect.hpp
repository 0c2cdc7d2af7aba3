// Looking at a diary: whose it is, which version, whether it is whole. Nothing here changes anything.
#pragma once
#include <genu/base/error.hpp>
#include <string>

namespace genu::store {

class Connection;

/// `GENU`, kept in the file as SQLite's application id.
inline constexpr std::int64_t application_id = 0x47454E55;

/// Judges a file by its first hundred bytes and its size: NotOurs, Damaged, TooNew, or Done.
base::Result<base::Done> inspect_start(const std::string& path, int newest_version);
/// Reads every page: Damaged where they contradict each other.
base::Result<base::Done> inspect_pages(Connection& connection);
/// The same, and whether indexes agree with their tables; slower.
base::Result<base::Done> inspect_everything(Connection& connection);
[[nodiscard]] base::Result<std::int64_t> version_of(Connection& connection);

}  // namespace genu::store
