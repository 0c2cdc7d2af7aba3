#include "store/sql.hpp"

#include <cassert>
#include <genu/base/text.hpp>

namespace genu::store {

namespace {

std::string in_quotes(std::string_view name) { return '"' + std::string(name) + '"'; }

// With the table before it, a misspelt name can never be taken for a text.
std::string in_table(const Table& table, std::string_view column) {
  assert(table.find(column));
  return in_quotes(table.name) + '.' + in_quotes(column);
}

// IS, so that a null finds the rows without a value.
std::string_view sign_of(Comparison comparison) {
  switch (comparison) {
    case Comparison::AtLeast:
      return " >= ?";
    case Comparison::AtMost:
      return " <= ?";
    case Comparison::Equal:
    case Comparison::Among:
    case Comparison::UnlinkedBy:
      break;
  }
  return " IS ?";
}

// `IN ()` holds for nothing.
std::string list_of(const base::Value& values) {
  std::string list = " IN (";
  for (std::size_t i = 0; i < values.array()->size(); ++i) list += i == 0 ? "?" : ", ?";
  return list + ")";
}

// The other table and its column are ours, not a person's.
std::string unlinked(const Table& table, const Query::Condition& condition) {
  const auto* other = table_of_record(*condition.value.text());
  assert(other && other->find(condition.column));
  return "NOT EXISTS (SELECT 1 FROM " + in_quotes(other->name) + " WHERE " + in_table(*other, condition.column) +
         " = " + in_table(table, "id") + ")";
}

std::string condition_text(const Table& table, const Query::Condition& condition) {
  if (condition.comparison == Comparison::UnlinkedBy) return unlinked(table, condition);
  if (condition.comparison == Comparison::Among) return in_table(table, condition.column) + list_of(condition.value);
  return in_table(table, condition.column).append(sign_of(condition.comparison));
}

std::string where_clause(const Table& table, const Query& query) {
  std::vector<std::string> all;
  for (const auto& each : query.conditions()) all.push_back(condition_text(table, each));
  return all.empty() ? "" : " WHERE " + base::joined(all, " AND ");
}

// The id comes last in every order, so that the same question always has the same answer.
std::string order_clause(const Table& table, const Query& query) {
  std::string clause = " ORDER BY ";
  auto last = Order::OldestFirst;
  for (const auto& each : query.orderings()) {
    last = each.order;
    clause += in_table(table, each.column) + (last == Order::NewestFirst ? " DESC, " : ", ");
  }
  return clause + in_table(table, "id") + (last == Order::NewestFirst ? " DESC" : "");
}

}  // namespace

std::string column_list(const Table& table) {
  std::vector<std::string> names;
  for (const auto& column : table.columns) names.push_back(in_quotes(column.name));
  return base::joined(names, ", ");
}

std::string select_one(const Table& table) {
  return "SELECT " + table.column_list + " FROM " + in_quotes(table.name) + " WHERE id = ?";
}

namespace {

std::string select_columns(const std::string& columns, const Table& table, const Query& query) {
  return "SELECT " + columns + " FROM " + in_quotes(table.name) + where_clause(table, query) +
         order_clause(table, query) + (query.limit() ? " LIMIT ?" : "");
}

}  // namespace

std::string select_many(const Table& table, const Query& query) {
  return select_columns(table.column_list, table, query);
}

std::string select_ids(const Table& table, const Query& query) { return select_columns("id", table, query); }

std::string insert_or_update(const Table& table) {
  std::vector<std::string> places, updates;
  for (const auto& column : table.columns) {
    places.emplace_back("?");
    if (column.name != "id") updates.push_back(in_quotes(column.name) + " = excluded." + in_quotes(column.name));
  }
  return "INSERT INTO " + in_quotes(table.name) + " (" + table.column_list + ") VALUES (" + base::joined(places, ", ") +
         ") ON CONFLICT (id) DO UPDATE SET " + base::joined(updates, ", ");
}

std::string delete_one(const Table& table) { return "DELETE FROM " + in_quotes(table.name) + " WHERE id = ?"; }

}  // namespace genu::store
