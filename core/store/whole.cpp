#include "store/whole.hpp"

#include <algorithm>
#include <genu/base/json.hpp>
#include <genu/base/text.hpp>

#include "store/connection.hpp"
#include "store/inspect.hpp"
#include "store/rows.hpp"
#include "store/table.hpp"

namespace genu::store {

namespace {

using base::Done;
using base::ErrorCode;
using base::Result;
using base::Unexpected;
using base::Value;

constexpr std::string_view select_tables = R"sql(
  SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\_%' ESCAPE '\' ORDER BY name
)sql";

// Columns that are worked out from others are not listed.
constexpr std::string_view select_columns_of_table = R"sql(
  SELECT name FROM pragma_table_info(?) ORDER BY cid
)sql";

std::string in_sql(std::string_view name) { return '"' + std::string(name) + '"'; }

Result<std::vector<std::string>> texts(Connection& connection, std::string_view sql, const Value* argument = nullptr) {
  auto statement = connection.prepare(sql);
  if (!statement) return Unexpected{statement.error()};
  if (argument) statement->bind(*argument);
  std::vector<std::string> all;
  for (;;) {
    const auto more = statement->step();
    if (!more) return Unexpected{more.error()};
    if (!*more) return all;
    all.emplace_back(statement->text(0));
  }
}

// What was written as compact JSON reads better as the data it is, and becomes the very same text again.
Value opened_up(Value value) {
  const auto* text = value.text();
  if (!text || text->empty() || (text->front() != '{' && text->front() != '[')) return value;
  auto parsed = base::parse_json(*text);
  if (!parsed || base::to_json(*parsed) != *text) return value;
  return std::move(parsed).value();
}

std::string list_of(const std::vector<std::string>& columns) {
  std::vector<std::string> names;
  for (const auto& column : columns) names.push_back(in_sql(column));
  return base::joined(names, ", ");
}

Result<TableRows> read_table(Connection& connection, const std::string& name) {
  const Value argument(name);
  auto columns = texts(connection, select_columns_of_table, &argument);
  if (!columns) return Unexpected{columns.error()};
  TableRows table{name, std::move(*columns), {}};
  auto statement = connection.prepare("SELECT " + list_of(table.columns) + " FROM " + in_sql(name) + " ORDER BY 1, 2");
  if (!statement) return Unexpected{statement.error()};
  for (;;) {
    const auto more = statement->step();
    if (!more) return Unexpected{more.error()};
    if (!*more) return table;
    base::Object row;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
      auto value = opened_up(statement->column(static_cast<int>(i)));
      if (!value.is_null()) row.push_back({table.columns[i], std::move(value)});
    }
    table.rows.emplace_back(std::move(row));
  }
}

base::Error unfit(const std::string& place, const std::string& why) { return {ErrorCode::Damaged, place, {}, why, {}}; }

Result<Done> fill_table(Connection& connection, const TableRows& table, const std::vector<std::string>& known) {
  if (table.columns != known) return Unexpected{unfit(table.name, "other columns")};
  std::vector<std::string> places(table.columns.size(), "?");
  const auto sql = "INSERT INTO " + in_sql(table.name) + " (" + list_of(table.columns) + ") VALUES (" +
                   base::joined(places, ", ") + ")";
  for (std::size_t i = 0; i < table.rows.size(); ++i) {
    auto statement = connection.prepare(sql);
    if (!statement) return Unexpected{statement.error()};
    for (const auto& column : table.columns) {
      const auto* value = table.rows[i].find(column);
      statement->bind(value ? *value : Value());
    }
    const auto done = statement->run();
    if (done) continue;
    if (done.error().code == ErrorCode::NoSpace) return done;
    return Unexpected{unfit(table.name + "[" + std::to_string(i) + "]", done.error().found)};
  }
  return Done{};
}

Result<Done> fill_tables(Connection& connection, const Whole& whole) {
  const auto names = texts(connection, select_tables);
  if (!names) return Unexpected{names.error()};
  for (const auto& name : *names) {
    const Value argument(name);
    const auto columns = texts(connection, select_columns_of_table, &argument);
    if (!columns) return Unexpected{columns.error()};
    const auto given = std::find_if(whole.tables.begin(), whole.tables.end(),
                                    [&](const TableRows& each) { return each.name == name; });
    if (given == whole.tables.end()) return Unexpected{unfit(name, "no such table")};
    // A new diary is not empty: a migration gave it a name of its own.
    if (const auto done = connection.run("DELETE FROM " + in_sql(name)); !done) return done;
    if (const auto done = fill_table(connection, *given, *columns); !done) return done;
  }
  if (names->size() == whole.tables.size()) return Done{};
  return Unexpected{unfit({}, "tables that nobody knows")};
}

Result<Done> check_links_of(Connection& connection) {
  const auto broken = connection.ask("PRAGMA foreign_key_check");
  if (!broken) return Unexpected{broken.error()};
  if (broken->is_null()) return Done{};
  return Unexpected{unfit(*broken->text(), "a link to a record that is not there")};
}

template <class... Each>
Result<Done> check_each(Connection& connection, base::Type<std::tuple<Each...>>) {
  Result<Done> done = Done{};
  const auto check = [&]<class T>(base::Type<T>) {
    if (!done) return;
    const auto records = list_records<T>(connection, {});
    if (!records) done = Unexpected{records.error()};
  };
  (check(base::Type<Each>{}), ...);
  return done;
}

}  // namespace

Result<Whole> whole_of(Connection& connection) {
  const auto version = version_of(connection);
  if (!version) return Unexpected{version.error()};
  const auto names = texts(connection, select_tables);
  if (!names) return Unexpected{names.error()};
  Whole whole;
  whole.schema = static_cast<int>(*version);
  for (const auto& name : *names) {
    auto table = read_table(connection, name);
    if (!table) return Unexpected{table.error()};
    whole.tables.push_back(std::move(*table));
  }
  return whole;
}

// Rows come in the order of the tables' names, so links are checked at the end. Triggers guard what a diary does by
// itself; what it has done is in the rows.
Result<Done> fill(Connection& connection, const Whole& whole) {
  if (const auto done = connection.run("PRAGMA foreign_keys = OFF"); !done) return done;
  connection.fire_triggers(false);
  if (const auto done = connection.run("BEGIN IMMEDIATE"); !done) return done;
  auto done = fill_tables(connection, whole);
  if (done) done = check_links_of(connection);
  if (done) done = connection.run("COMMIT");
  connection.roll_back();
  connection.fire_triggers(true);
  return done;
}

Result<Done> check_records(Connection& connection) { return check_each(connection, base::Type<StoredRecords>{}); }

}  // namespace genu::store
