#include "store/rows.hpp"

#include <genu/base/json.hpp>

#include "store/connection.hpp"
#include "store/sql.hpp"

namespace genu::store {

using base::Column;
using base::ColumnKind;
using base::Done;
using base::Id;
using base::Object;
using base::Result;
using base::Unexpected;
using base::Value;

namespace {

// What does not fit its column stays as it is: reading the record then says what is wrong and where.
Value field_value(const Column& column, Value cell) {
  if (column.inner == ColumnKind::Truth) {
    if (const auto* number = cell.integer(); number && (*number == 0 || *number == 1)) return *number == 1;
  } else if (column.kind == ColumnKind::Document) {
    if (const auto* text = cell.text()) {
      if (auto document = base::parse_json(*text)) return std::move(document).value();
    }
  }
  return cell;
}

Value row_of(const Table& table, const Statement& statement) {
  Object row;
  int index = 0;
  for (const auto& column : table.columns) {
    auto value = field_value(column, statement.column(index++));
    if (!value.is_null()) row.push_back({std::string(column.name), std::move(value)});
  }
  return row;
}

std::string place_of(const Table& table, std::string_view id) { return table.name + '[' + std::string(id) + ']'; }

// A fault of one row, told with its place; a broken link gets the words for what was tried.
Unexpected<base::Error> row_failure(base::Error error, const Table& table, std::string_view id, const char* link) {
  error.place = place_of(table, id);
  if (!error.reason.empty()) error.reason = link;
  return {std::move(error)};
}

std::string_view id_of(const Value& row) {
  const auto* id = row.find("id");
  return id && id->text() ? std::string_view(*id->text()) : std::string_view();
}

Result<Statement> prepare_list(Connection& connection, const std::string& sql, const Query& query) {
  auto statement = connection.prepare(sql);
  if (!statement) return statement;
  for (const auto& condition : query.conditions()) {
    if (condition.comparison == Comparison::UnlinkedBy) continue;
    if (condition.comparison == Comparison::Among) {
      for (const auto& each : *condition.value.array()) statement->bind(each);
    } else {
      statement->bind(condition.value);
    }
  }
  if (query.limit()) statement->bind(*query.limit());
  return statement;
}

}  // namespace

Result<std::optional<Value>> find_row(Connection& connection, const Table& table, const Id& id) {
  auto statement = connection.prepare(table.select_one);
  if (!statement) return Unexpected{statement.error()};
  const auto found = statement->bind(id.text()).step();
  if (!found) return Unexpected{found.error()};
  return *found ? std::optional(row_of(table, *statement)) : std::nullopt;
}

Result<std::vector<Id>> list_ids(Connection& connection, const Table& table, const Query& query) {
  auto statement = prepare_list(connection, select_ids(table, query), query);
  if (!statement) return Unexpected{statement.error()};
  std::vector<Id> ids;
  for (;;) {
    const auto more = statement->step();
    if (!more) return Unexpected{more.error()};
    if (!*more) return ids;
    auto id = Id::from(statement->text(0));
    if (!id) return base::fail(base::ErrorCode::Damaged, table.name);
    ids.push_back(std::move(id).value());
  }
}

Result<std::vector<Value>> list_rows(Connection& connection, const Table& table, const Query& query) {
  auto statement = prepare_list(connection, select_many(table, query), query);
  if (!statement) return Unexpected{statement.error()};
  std::vector<Value> rows;
  for (;;) {
    const auto found = statement->step();
    if (!found) return Unexpected{found.error()};
    if (!*found) return rows;
    rows.push_back(row_of(table, *statement));
  }
}

Result<Done> write_row(Connection& connection, const Table& table, const Value& row) {
  auto statement = connection.prepare(table.insert_or_update);
  if (!statement) return Unexpected{statement.error()};
  for (const auto& column : table.columns) {
    const auto* value = row.find(column.name);
    statement->bind(value ? *value : Value());
  }
  const auto done = statement->run();
  if (!done) return row_failure(done.error(), table, id_of(row), "store.unknown-parent");
  return done;
}

Result<Done> delete_row(Connection& connection, const Table& table, const Id& id) {
  auto statement = connection.prepare(table.delete_one);
  if (!statement) return Unexpected{statement.error()};
  const auto done = statement->bind(id.text()).run();
  if (!done) return row_failure(done.error(), table, id.text(), "store.still-used");
  return done;
}

base::Error damaged_row(const Table& table, const Value& row, const base::Error& fault) {
  auto error = fault;
  error.code = base::ErrorCode::Damaged;
  error.place = base::join_place(place_of(table, id_of(row)), fault.place);
  return error;
}

}  // namespace genu::store
