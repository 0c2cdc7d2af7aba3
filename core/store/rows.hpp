// Rows of a table as plain data and back. A row is an object in column order, without the members that are null,
// the same as `base::write` gives for the record.
#pragma once
#include <genu/base/codec.hpp>

#include "store/news.hpp"
#include "store/patch.hpp"
#include "store/query.hpp"
#include "store/table.hpp"

namespace genu::store {

class Connection;

[[nodiscard]] base::Result<std::optional<base::Value>> find_row(Connection& connection, const Table& table,
                                                                const base::Id& id);
[[nodiscard]] base::Result<std::vector<base::Value>> list_rows(Connection& connection, const Table& table,
                                                               const Query& query);
/// The ids of the same rows.
[[nodiscard]] base::Result<std::vector<base::Id>> list_ids(Connection& connection, const Table& table,
                                                           const Query& query);
/// Inserts the row, or replaces the one with the same id.
[[nodiscard]] base::Result<base::Done> write_row(Connection& connection, const Table& table, const base::Value& row);
[[nodiscard]] base::Result<base::Done> delete_row(Connection& connection, const Table& table, const base::Id& id);

/// The fault of a row that no longer fits its record: Damaged, with a place such as `check_in[id].pain_now`.
[[nodiscard]] base::Error damaged_row(const Table& table, const base::Value& row, const base::Error& fault);

template <Stored T>
[[nodiscard]] base::Result<T> record_from(const base::Value& row) {
  auto record = base::read<T>(row);
  if (!record) return base::Unexpected{damaged_row(table_of<T>(), row, record.error().front())};
  return std::move(record).value();
}

template <Stored T>
[[nodiscard]] base::Result<std::optional<T>> find_record(Connection& connection, const base::Id& id) {
  auto row = find_row(connection, table_of<T>(), id);
  if (!row) return base::Unexpected{row.error()};
  if (!*row) return std::optional<T>();
  auto record = record_from<T>(**row);
  if (!record) return base::Unexpected{record.error()};
  return std::optional<T>(std::move(record).value());
}

template <Stored T>
[[nodiscard]] base::Result<std::vector<T>> list_records(Connection& connection, const Query& query) {
  auto rows = list_rows(connection, table_of<T>(), query);
  if (!rows) return base::Unexpected{rows.error()};
  std::vector<T> records;
  records.reserve(rows->size());
  for (const auto& row : *rows) {
    auto record = record_from<T>(row);
    if (!record) return base::Unexpected{record.error()};
    records.push_back(std::move(record).value());
  }
  return records;
}

/// The records of `query`, of which `known` were read before by the same conditions or by wider ones. Only what the
/// news touches is read again, where the records show by themselves what the query asks for.
template <Stored T>
[[nodiscard]] base::Result<std::vector<T>> list_records(Connection& connection, const Query& query,
                                                        std::vector<T> known, const News& news) {
  if (news.may_be_everything() || !can_be_patched<T>(query)) return list_records<T>(connection, query);
  keep_fitting(known, query);
  for (const auto& id : news.records_of(base::record_name<T>())) {
    std::erase_if(known, [&](const T& record) { return record.id == id; });
    auto record = find_record<T>(connection, id);
    if (!record) return base::Unexpected{record.error()};
    if (*record) put_in_place(known, std::move(**record), query);
  }
  return known;
}

}  // namespace genu::store
