#include "store/caseload.hpp"

#include <algorithm>
#include <genu/base/json.hpp>

#include "store/connection.hpp"

namespace genu::store {

using base::Done;
using base::Result;
using base::Unexpected;
using model::CareSummary;

namespace {

// Days are texts that sort; these two lie before and behind all others.
constexpr const char* always = "0000-01-01";
constexpr const char* never = "9999-12-31";
// Behind the rank of every reason: nothing calls.
constexpr std::int64_t at_rest = 99;

// The spans of those listed on the day ?1, in the order of the index; three texts must occur, of which any may be
// empty. Whole summaries are read of those alone who are on the page.
constexpr std::string_view select_list = R"sql(
  WITH page AS (
    SELECT person, urgency, search FROM care_state
    WHERE archived = ?2 AND urgency BETWEEN ?3 AND ?4 AND put_off >= ?5 AND first_day <= ?1 AND last_day >= ?1
      AND instr(search, ?6) > 0 AND instr(search, ?7) > 0 AND instr(search, ?8) > 0
    ORDER BY urgency, search, person LIMIT ?9 OFFSET ?10)
  SELECT care_summary.summary FROM page JOIN care_summary ON care_summary.person = page.person
  ORDER BY page.urgency, page.search, page.person
)sql";

constexpr std::string_view select_reviews = R"sql(
  SELECT summary FROM care_summary
  WHERE archived = 0 AND next_review >= ?1 AND NOT EXISTS (
    SELECT 1 FROM care_state WHERE care_state.person = care_summary.person AND first_day <= ?1 AND last_day >= ?1
      AND urgency < ?2)
  ORDER BY next_review, person LIMIT ?3
)sql";

constexpr std::string_view select_counts = R"sql(
  SELECT count(*) FILTER (WHERE NOT archived AND urgency < ?2), count(*) FILTER (WHERE NOT archived),
    count(*) FILTER (WHERE NOT archived AND urgency = ?2 AND put_off), count(*) FILTER (WHERE archived)
  FROM care_state WHERE first_day <= ?1 AND last_day >= ?1
)sql";

constexpr std::string_view select_stale = R"sql(
  SELECT care.person FROM care LEFT JOIN care_summary ON care_summary.person = care.person
  WHERE care_summary.person IS NULL OR care_summary.rules <> ?1 OR (care.archived IS NULL AND care_summary.as_of < ?2)
  ORDER BY care_summary.as_of, care.person LIMIT ?3
)sql";

constexpr std::string_view select_by_person = "SELECT summary FROM care_summary WHERE person = ?";

constexpr std::string_view insert_summary = R"sql(
  INSERT INTO care_summary (person, rules, as_of, archived, next_review, summary) VALUES (?, ?, ?, ?, ?, ?)
  ON CONFLICT (person) DO UPDATE SET rules = excluded.rules, as_of = excluded.as_of, archived = excluded.archived,
    next_review = excluded.next_review, summary = excluded.summary
)sql";
constexpr std::string_view delete_states = "DELETE FROM care_state WHERE person = ?";
constexpr std::string_view insert_state = R"sql(
  INSERT INTO care_state (person, first_day, last_day, archived, urgency, put_off, search) VALUES (?, ?, ?, ?, ?, ?, ?)
)sql";
constexpr std::string_view delete_by_person = "DELETE FROM care_summary WHERE person = ?";

Result<CareSummary> summary_from(std::string_view text) {
  const auto value = base::parse_json(text);
  if (!value) return base::fail(base::ErrorCode::Damaged, "care-summary");
  auto summary = base::read<CareSummary>(*value);
  if (!summary) return base::fail(base::ErrorCode::Damaged, base::join_place("care-summary", summary.error()[0].place));
  return std::move(summary).value();
}

Result<std::vector<CareSummary>> all_of(Statement& statement) {
  std::vector<CareSummary> list;
  for (;;) {
    const auto more = statement.step();
    if (!more) return Unexpected{more.error()};
    if (!*more) return list;
    auto summary = summary_from(statement.text(0));
    if (!summary) return Unexpected{summary.error()};
    list.push_back(std::move(summary).value());
  }
}

base::Value day_text(const std::optional<base::Day>& day) { return day ? base::write(*day) : base::Value(); }

// How urgent somebody is on one day.
struct CareState {
  std::int64_t urgency = at_rest;
  bool put_off = false;
  bool operator==(const CareState&) const = default;
};

CareState state_on(base::Day day, const std::vector<model::CareFinding>& findings) {
  CareState state;
  for (const auto& finding : findings) {
    if (finding.calls_on(day)) {
      state.urgency = std::min(state.urgency, static_cast<std::int64_t>(finding.reason));
    } else if (finding.holds_on(day) && finding.state == model::CareState::Snoozed) {
      state.put_off = true;
    }
  }
  return state;
}

// The days on which something may change, in order.
std::vector<base::Day> turns_of(const std::vector<model::CareFinding>& findings) {
  std::vector<base::Day> turns;
  for (const auto& finding : findings) {
    turns.push_back(finding.from);
    if (finding.until) turns.push_back(*finding.until + 1);
    if (finding.quiet_until) turns.push_back(*finding.quiet_until);
  }
  std::sort(turns.begin(), turns.end());
  turns.erase(std::unique(turns.begin(), turns.end()), turns.end());
  return turns;
}

Result<Done> write_state(Connection& connection, const CareSummary& summary, const std::string& first,
                         const std::string& last, const CareState& state) {
  auto statement = connection.prepare(insert_state);
  if (!statement) return Unexpected{statement.error()};
  statement->bind(summary.person.text()).bind(first).bind(last).bind(summary.archived);
  return statement->bind(state.urgency).bind(state.put_off).bind(found_by(summary)).run();
}

Result<Done> write_states(Connection& connection, const CareSummary& summary) {
  std::string first = always;
  CareState state;
  for (const auto turn : turns_of(summary.findings)) {
    const auto next = state_on(turn, summary.findings);
    if (next == state) continue;
    const auto written = write_state(connection, summary, first, base::to_text(turn - 1), state);
    if (!written) return written;
    first = base::to_text(turn);
    state = next;
  }
  return write_state(connection, summary, first, never, state);
}

Result<Done> run_for(Connection& connection, std::string_view sql, const base::Id& person) {
  auto statement = connection.prepare(sql);
  if (!statement) return Unexpected{statement.error()};
  return statement->bind(person.text()).run();
}

}  // namespace

// Only the letters A to Z change: others are found as they were written.
std::string found_by(const CareSummary& summary) {
  std::string text = summary.name + ' ';
  if (summary.side) text.append(base::name_of(*summary.side)).append(" ");
  text += summary.condition + ' ' + summary.condition_name;
  std::transform(text.begin(), text.end(), text.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return text;
}

Result<std::vector<CareSummary>> list_summaries(Connection& connection, const CaseloadQuery& query) {
  auto statement = connection.prepare(select_list);
  if (!statement) return Unexpected{statement.error()};
  const bool archived = query.filter == CaseloadFilter::Archived, snoozed = query.filter == CaseloadFilter::Snoozed;
  const auto most = query.filter == CaseloadFilter::NeedsYou ? at_rest - 1 : at_rest;
  statement->bind(base::write(query.today)).bind(archived).bind(snoozed ? at_rest : 0).bind(most).bind(snoozed);
  for (std::size_t i = 0; i < 3; ++i) statement->bind(i < query.words.size() ? query.words[i] : std::string());
  statement->bind(query.limit).bind(query.offset);
  return all_of(*statement);
}

Result<std::vector<CareSummary>> next_reviews(Connection& connection, base::Day day, std::int64_t limit) {
  auto statement = connection.prepare(select_reviews);
  if (!statement) return Unexpected{statement.error()};
  statement->bind(base::write(day)).bind(at_rest).bind(limit);
  return all_of(*statement);
}

Result<CaseloadCounts> count_summaries(Connection& connection, base::Day day) {
  auto statement = connection.prepare(select_counts);
  if (!statement) return Unexpected{statement.error()};
  const auto row = statement->bind(base::write(day)).bind(at_rest).step();
  if (!row) return Unexpected{row.error()};
  const auto number = [&](int column) {
    const auto value = statement->column(column);
    return value.integer() ? static_cast<int>(*value.integer()) : 0;
  };
  return CaseloadCounts{number(0), number(1), number(2), number(3)};
}

Result<std::vector<base::Id>> stale_summaries(Connection& connection, int rules, base::Day day, std::int64_t limit) {
  auto statement = connection.prepare(select_stale);
  if (!statement) return Unexpected{statement.error()};
  statement->bind(rules).bind(base::write(day)).bind(limit);
  std::vector<base::Id> people;
  for (;;) {
    const auto more = statement->step();
    if (!more) return Unexpected{more.error()};
    if (!*more) return people;
    auto id = base::Id::from(statement->text(0));
    if (!id) return base::fail(base::ErrorCode::Damaged, "care");
    people.push_back(std::move(id).value());
  }
}

Result<std::optional<CareSummary>> find_summary(Connection& connection, const base::Id& person) {
  auto statement = connection.prepare(select_by_person);
  if (!statement) return Unexpected{statement.error()};
  statement->bind(person.text());
  auto found = all_of(*statement);
  if (!found) return Unexpected{found.error()};
  return found->empty() ? std::nullopt : std::optional(std::move(found->front()));
}

Result<Done> write_summary(Connection& connection, const CareSummary& summary) {
  auto statement = connection.prepare(insert_summary);
  if (!statement) return Unexpected{statement.error()};
  statement->bind(summary.person.text()).bind(summary.rules).bind(base::write(summary.as_of));
  statement->bind(summary.archived).bind(day_text(summary.next_review));
  const auto done = statement->bind(base::to_json(base::write(summary))).run();
  if (!done) return done;
  const auto cleared = run_for(connection, delete_states, summary.person);
  return cleared ? write_states(connection, summary) : cleared;
}

Result<Done> delete_summary(Connection& connection, const base::Id& person) {
  return run_for(connection, delete_by_person, person);
}

}  // namespace genu::store
