// The four statements that every table needs, written from its columns. All other SQL stands where it is used.
#pragma once
#include <string>

#include "store/query.hpp"
#include "store/table.hpp"

namespace genu::store {

/// The names of the columns, in order.
[[nodiscard]] std::string column_list(const Table& table);
[[nodiscard]] std::string select_one(const Table& table);
/// Conditions take their values in order, the limit comes last. Unknown columns are a programmer's mistake.
[[nodiscard]] std::string select_many(const Table& table, const Query& query);
/// The same, but only the ids.
[[nodiscard]] std::string select_ids(const Table& table, const Query& query);
/// Takes a value for each column, in order.
[[nodiscard]] std::string insert_or_update(const Table& table);
[[nodiscard]] std::string delete_one(const Table& table);

}  // namespace genu::store
