// Rows of a table as plain data and back. A row is an object in column order, without the members that are null,
// the same as `base::write` gives for the record.
#pragma once
#include <functional>
#include <genu/base/codec.hpp>
#include <variant>

#include "store/news.hpp"
#include "store/query.hpp"
#include "store/table.hpp"

namespace genu::store {

class Connection;

[[nodiscard]] base::Result<std::optional<base::Value>> find_row(Connection& connection, const Table& table,
                                                                const base::Id& id);
/// A row, or where its record stands among those the caller knows already.
using RowOrKnown = std::variant<base::Value, std::size_t>;
/// `known` is asked with each id for the place of its record, and says nothing where the row is to be read.
using Known = std::function<std::optional<std::size_t>(std::string_view id)>;
[[nodiscard]] base::Result<std::vector<RowOrKnown>> list_rows(Connection& connection, const Table& table,
                                                              const Query& query, const Known& known);
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

/// Where each id stands in `records`, leaving out what the news touches. Ids are looked for in order, so that a list
/// asked for again is walked once.
template <Stored T>
[[nodiscard]] Known known_among(const std::vector<T>& records, const News& news) {
  return [&records, &news, next = std::size_t{0}](std::string_view id) mutable -> std::optional<std::size_t> {
    for (std::size_t tried = 0; tried < records.size(); ++tried, ++next) {
      if (next == records.size()) next = 0;
      if (records[next].id.text() == id) return news.touches(id) ? std::nullopt : std::optional(next++);
    }
    return std::nullopt;
  };
}

/// The records of `query`. Those among `known` that the news does not touch are taken over instead of read.
template <Stored T>
[[nodiscard]] base::Result<std::vector<T>> list_records(Connection& connection, const Query& query,
                                                        std::vector<T> known, const News& news) {
  auto rows = list_rows(connection, table_of<T>(), query, known_among(known, news));
  if (!rows) return base::Unexpected{rows.error()};
  std::vector<T> records;
  records.reserve(rows->size());
  for (auto& row : *rows) {
    if (const auto* place = std::get_if<std::size_t>(&row)) {
      records.push_back(std::move(known[*place]));
      continue;
    }
    auto record = record_from<T>(std::get<base::Value>(row));
    if (!record) return base::Unexpected{record.error()};
    records.push_back(std::move(record).value());
  }
  return records;
}

template <Stored T>
[[nodiscard]] base::Result<std::vector<T>> list_records(Connection& connection, const Query& query) {
  return list_records<T>(connection, query, {}, News::nothing({}));
}

}  // namespace genu::store
