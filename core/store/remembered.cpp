#include "store/remembered.hpp"

#include <genu/base/json.hpp>

#include "store/connection.hpp"

namespace genu::store {

using base::Done;
using base::Result;
using base::Unexpected;
using base::Value;

namespace {

constexpr std::string_view select_remembered = "SELECT value FROM remembered WHERE name = ?";
constexpr std::string_view put_remembered = R"sql(
  INSERT INTO remembered (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value
)sql";

}  // namespace

Result<std::optional<Value>> find_remembered(Connection& connection, std::string_view name) {
  auto statement = connection.prepare(select_remembered);
  if (!statement) return Unexpected{statement.error()};
  const auto found = statement->bind(name).step();
  if (!found) return Unexpected{found.error()};
  if (!*found) return std::optional<Value>();
  auto value = base::parse_json(statement->text(0));
  if (!value) return base::fail(base::ErrorCode::Damaged, "remembered[" + std::string(name) + "]");
  return std::optional(std::move(value).value());
}

Result<Done> write_remembered(Connection& connection, std::string_view name, const Value& value) {
  auto statement = connection.prepare(put_remembered);
  if (!statement) return Unexpected{statement.error()};
  return statement->bind(name).bind(base::to_json(value)).run();
}

}  // namespace genu::store
