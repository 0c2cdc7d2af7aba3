// Putting another diary in the place of this one: made beside it, checked, and only then swapped.
#pragma once
#include <genu/base/value.hpp>
#include <string>
#include <vector>

#include "store/store.hpp"

namespace genu::store {

/// All rows of one table, as plain data: objects in column order, without the members that are null. A text that is
/// compact JSON stands as the data it writes.
struct TableRows {
  std::string name;
  std::vector<std::string> columns;
  std::vector<base::Value> rows;  ///< by their primary key

  bool operator==(const TableRows&) const = default;
};

/// Everything that a diary holds, the journal too.
struct Whole {
  int schema = 0;                 ///< the version of its tables
  std::vector<TableRows> tables;  ///< by name
};

/// Everything in the file `path`, which nobody may be writing. Errors as of opening a diary.
[[nodiscard]] base::Result<Whole> read_whole(const std::string& path);

/// Puts a copy of the diary in the file `from` in the place of the one at `options.path`, brought to the newest
/// version, and answers the name under which the old one is kept; empty where there was none. Nobody may have the
/// diary open. Errors: NotOurs, TooNew, Damaged for `from`; Locked while another program has the diary open; NoSpace,
/// ReadOnly, Io. Nothing has changed then.
[[nodiscard]] base::Result<std::string> replace_diary(const OpenOptions& options, const std::string& from);

/// The same with a diary that is filled with `whole`, made at its version and brought to the newest. TooNew where its
/// version is not known; Damaged with a place where its rows do not fit.
[[nodiscard]] base::Result<std::string> replace_diary(const OpenOptions& options, const Whole& whole);

/// Moves everything that was written into the file itself. Locked while any program has the diary open; a diary that
/// cannot be opened stays as it is.
[[nodiscard]] base::Result<base::Done> settle_alone(const OpenOptions& options);

}  // namespace genu::store
