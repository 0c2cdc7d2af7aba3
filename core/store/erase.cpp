#include "store/erase.hpp"

#include <ranges>

#include "store/connection.hpp"
#include "store/table.hpp"

namespace genu::store {

using base::Done;
using base::Result;
using base::Unexpected;

namespace {

// How the rows of a table lead to the person ?1; empty for tables that are about nobody.
std::string belongs(const Table& table) {
  if (table.record == "person") return "id = ?1";
  if (table.find("person")) return "person = ?1";
  if (table.find("episode")) return "episode IN (SELECT id FROM episode WHERE person = ?1)";
  if (table.find("session")) {
    return "session IN (SELECT session.id FROM session JOIN episode ON episode.id = session.episode"
           " WHERE episode.person = ?1)";
  }
  return {};
}

Result<Done> run_about(Connection& connection, std::string_view sql, const base::Id& person) {
  auto statement = connection.prepare(sql);
  if (!statement) return Unexpected{statement.error()};
  return statement->bind(person.text()).run();
}

// Also entries about records that have gone before: their own words say whose they were.
constexpr std::string_view blank_journal = R"sql(
  WITH
    of_person AS MATERIALIZED (
      SELECT record FROM journal WHERE json_extract(coalesce(after, before), '$.person') = ?1),
    of_episode AS MATERIALIZED (
      SELECT record FROM journal
      WHERE json_extract(coalesce(after, before), '$.episode') IN (SELECT record FROM of_person)),
    of_session AS MATERIALIZED (
      SELECT record FROM journal
      WHERE json_extract(coalesce(after, before), '$.session') IN (SELECT record FROM of_episode))
  UPDATE journal SET before = CASE WHEN before IS NOT NULL THEN '{"erased":true}' END,
    after = CASE WHEN after IS NOT NULL THEN '{}' END
  WHERE record = ?1 OR record IN (SELECT record FROM of_person) OR record IN (SELECT record FROM of_episode)
    OR record IN (SELECT record FROM of_session)
)sql";

}  // namespace

// Tables come parents first, so their rows go in the opposite order.
Result<int> erase_person(Connection& connection, const base::Id& person) {
  const auto secure = connection.ask("PRAGMA secure_delete = ON");
  if (!secure) return Unexpected{secure.error()};
  const auto blanked = run_about(connection, blank_journal, person);
  if (!blanked) return Unexpected{blanked.error()};
  const auto before = connection.ask_number("SELECT total_changes()");
  if (!before) return Unexpected{before.error()};
  for (const auto* table : all_tables() | std::views::reverse) {
    if (belongs(*table).empty()) continue;
    const auto gone = run_about(connection, "DELETE FROM \"" + table->name + "\" WHERE " + belongs(*table), person);
    if (!gone) return Unexpected{gone.error()};
  }
  const auto after = connection.ask_number("SELECT total_changes()");
  if (!after) return Unexpected{after.error()};
  return static_cast<int>(*after - *before);
}

}  // namespace genu::store
