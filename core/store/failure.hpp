// What SQLite reports, in our own few codes.
#pragma once
#include <genu/base/error.hpp>

struct sqlite3;

namespace genu::store {

/// The error for the extended result `code`; `place` is empty, `found` is SQLite's own sentence. A link to a record
/// that is not there, or a removal of one that others point to, is a Conflict with reason `store.broken-link`.
[[nodiscard]] base::Error failure_of(sqlite3* database, int code);

}  // namespace genu::store
