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

// Days are texts that sort; one that lies behind all others stands for "without an end".
constexpr const char* never = "9999-12-31";

// Reasons that call somebody on the day ?1, and those that are put off beyond it.
constexpr std::string_view holding = " person = care_summary.person AND first_day <= ?1 AND last_day >= ?1 ";
constexpr std::string_view calls_now = " AND quiet_until <= ?1 ";
constexpr std::string_view calls_later = " AND quiet_until > ?1 AND quiet_until < '9999-12-31' ";

std::string findings(std::string_view wanted, std::string_view when) {
  return "(SELECT " + std::string(wanted) + " FROM care_finding WHERE" + std::string(holding) + std::string(when) + ")";
}
std::string is_calling() { return " EXISTS " + findings("1", calls_now); }
std::string is_put_off() { return " EXISTS " + findings("1", calls_later); }

// ?2 chooses who is listed, by the number of the filter; three texts must occur, of which any may be empty.
std::string select_list() {
  return "SELECT summary, " + findings("min(rank)", calls_now) + R"sql( AS urgency
  FROM care_summary
  WHERE archived = (?2 = 3)
    AND (?2 <> 0 OR urgency IS NOT NULL)
    AND (?2 <> 2 OR (urgency IS NULL AND )sql" +
         is_put_off() + R"sql())
    AND instr(search, ?3) > 0 AND instr(search, ?4) > 0 AND instr(search, ?5) > 0
  ORDER BY urgency IS NULL, urgency, search, person LIMIT ?6 OFFSET ?7
)sql";
}

std::string select_reviews() {
  return "SELECT summary FROM care_summary WHERE archived = 0 AND next_review >= ?1 AND NOT" + is_calling() +
         " ORDER BY next_review, search, person LIMIT ?2";
}

std::string select_counts() {
  const std::string here = "(SELECT count(*) FROM care_summary WHERE archived = 0";
  return "SELECT " + here + " AND" + is_calling() + "), " + here + "), " + here + " AND" + is_put_off() + " AND NOT" +
         is_calling() + "), (SELECT count(*) FROM care_summary WHERE archived = 1)";
}

constexpr std::string_view select_stale = R"sql(
  SELECT care.person FROM care LEFT JOIN care_summary ON care_summary.person = care.person
  WHERE care_summary.person IS NULL OR care_summary.rules <> ?1 OR (care.archived IS NULL AND care_summary.as_of < ?2)
  ORDER BY care_summary.as_of, care.person LIMIT ?3
)sql";

constexpr std::string_view select_one = "SELECT summary FROM care_summary WHERE person = ?";

constexpr std::string_view insert_summary = R"sql(
  INSERT INTO care_summary (person, rules, as_of, archived, next_review, search, summary) VALUES (?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (person) DO UPDATE SET rules = excluded.rules, as_of = excluded.as_of, archived = excluded.archived,
    next_review = excluded.next_review, search = excluded.search, summary = excluded.summary
)sql";
constexpr std::string_view delete_findings = "DELETE FROM care_finding WHERE person = ?";
constexpr std::string_view insert_finding =
    "INSERT INTO care_finding (person, rank, first_day, last_day, quiet_until) VALUES (?, ?, ?, ?, ?)";
constexpr std::string_view delete_one = "DELETE FROM care_summary WHERE person = ?";

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

std::string quiet_until(const model::CareFinding& finding) {
  if (finding.state == model::CareState::Resolved) return never;
  if (finding.state == model::CareState::Snoozed && finding.quiet_until) return base::to_text(*finding.quiet_until);
  return {};
}

Result<Done> write_finding(Connection& connection, const base::Id& person, const model::CareFinding& finding) {
  auto statement = connection.prepare(insert_finding);
  if (!statement) return Unexpected{statement.error()};
  const auto last = finding.until ? base::to_text(*finding.until) : std::string(never);
  statement->bind(person.text()).bind(static_cast<std::int64_t>(finding.reason)).bind(base::to_text(finding.from));
  return statement->bind(last).bind(quiet_until(finding)).run();
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
  auto statement = connection.prepare(select_list());
  if (!statement) return Unexpected{statement.error()};
  statement->bind(base::write(query.today)).bind(static_cast<std::int64_t>(query.filter));
  for (std::size_t i = 0; i < 3; ++i) statement->bind(i < query.words.size() ? query.words[i] : std::string());
  statement->bind(query.limit).bind(query.offset);
  return all_of(*statement);
}

Result<std::vector<CareSummary>> next_reviews(Connection& connection, base::Day day, std::int64_t limit) {
  auto statement = connection.prepare(select_reviews());
  if (!statement) return Unexpected{statement.error()};
  statement->bind(base::write(day)).bind(limit);
  return all_of(*statement);
}

Result<CaseloadCounts> count_summaries(Connection& connection, base::Day day) {
  auto statement = connection.prepare(select_counts());
  if (!statement) return Unexpected{statement.error()};
  const auto row = statement->bind(base::write(day)).step();
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
  auto statement = connection.prepare(select_one);
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
  statement->bind(summary.archived).bind(day_text(summary.next_review)).bind(found_by(summary));
  const auto done = statement->bind(base::to_json(base::write(summary))).run();
  if (!done) return done;
  const auto cleared = run_for(connection, delete_findings, summary.person);
  if (!cleared) return cleared;
  for (const auto& finding : summary.findings) {
    const auto written = write_finding(connection, summary.person, finding);
    if (!written) return written;
  }
  return Done{};
}

Result<Done> delete_summary(Connection& connection, const base::Id& person) {
  return run_for(connection, delete_one, person);
}

}  // namespace genu::store
