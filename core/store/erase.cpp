#include "store/erase.hpp"

#include "store/caseload.hpp"
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
  // What was changed on two sides holds both wordings.
  if (table.record == "conflict") {
    return "record IN (SELECT record FROM temp.erased) OR contact IN (SELECT id FROM contact WHERE person = ?1)";
  }
  return {};
}

Result<Done> run_about(Connection& connection, std::string_view sql, const base::Id& person) {
  auto statement = connection.prepare(sql);
  if (!statement) return Unexpected{statement.error()};
  return statement->bind(person.text()).run();
}

constexpr const char* forget_ids = "DROP TABLE IF EXISTS temp.erased";
constexpr const char* make_ids = "CREATE TEMP TABLE erased (record TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID";

// Also records that have gone before: their own words in the journal say whose they were.
constexpr std::string_view gather_ids = R"sql(
  WITH
    told AS MATERIALIZED (
      SELECT DISTINCT record, json_extract(coalesce(after, before), '$.person') AS person,
        json_extract(coalesce(after, before), '$.episode') AS episode,
        json_extract(coalesce(after, before), '$.session') AS session
      FROM journal),
    of_person AS MATERIALIZED (SELECT record FROM told WHERE person = ?1),
    of_episode AS MATERIALIZED (SELECT record FROM told WHERE episode IN (SELECT record FROM of_person)),
    of_session AS MATERIALIZED (SELECT record FROM told WHERE session IN (SELECT record FROM of_episode))
  INSERT OR IGNORE INTO temp.erased
  SELECT ?1 UNION SELECT record FROM of_person UNION SELECT record FROM of_episode UNION SELECT record FROM of_session
)sql";

constexpr const char* gather_conflicts = R"sql(
  INSERT OR IGNORE INTO temp.erased
  SELECT record FROM journal WHERE kind = 'conflict' AND (
    json_extract(coalesce(after, before), '$.record') IN (SELECT record FROM temp.erased)
    OR json_extract(coalesce(after, before), '$.contact') IN (SELECT record FROM temp.erased))
)sql";

constexpr const char* blank_journal = R"sql(
  UPDATE journal SET before = CASE WHEN before IS NOT NULL THEN '{"erased":true}' END,
    after = CASE WHEN after IS NOT NULL THEN '{}' END
  WHERE record IN (SELECT record FROM temp.erased)
)sql";

Result<Done> blank_words(Connection& connection, const base::Id& person) {
  for (const auto* step : {forget_ids, make_ids}) {
    const auto done = connection.run(step);
    if (!done) return done;
  }
  const auto gathered = run_about(connection, gather_ids, person);
  if (!gathered) return gathered;
  for (const auto* step : {gather_conflicts, blank_journal}) {
    const auto done = connection.run(step);
    if (!done) return done;
  }
  return Done{};
}

}  // namespace

// Tables come parents first, so their rows go in the opposite order.
Result<int> erase_person(Connection& connection, const base::Id& person) {
  const auto secure = connection.ask("PRAGMA secure_delete = ON");
  if (!secure) return Unexpected{secure.error()};
  const auto blanked = blank_words(connection, person);
  if (!blanked) return Unexpected{blanked.error()};
  // What is gathered from the records is none of them, and is not counted.
  const auto dropped = delete_summary(connection, person);
  if (!dropped) return Unexpected{dropped.error()};
  const auto before = connection.ask_number("SELECT total_changes()");
  if (!before) return Unexpected{before.error()};
  const auto tables = all_tables();
  for (auto at = tables.rbegin(); at != tables.rend(); ++at) {
    const auto& table = **at;
    if (belongs(table).empty()) continue;
    const auto gone = run_about(connection, "DELETE FROM \"" + table.name + "\" WHERE " + belongs(table), person);
    if (!gone) return Unexpected{gone.error()};
  }
  const auto after = connection.ask_number("SELECT total_changes()");
  if (!after) return Unexpected{after.error()};
  const auto forgotten = connection.run(forget_ids);
  if (!forgotten) return Unexpected{forgotten.error()};
  return static_cast<int>(*after - *before);
}

}  // namespace genu::store
