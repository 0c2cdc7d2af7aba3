#include "app/views/review_parts.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "app/week_plan.hpp"
#include "guidance/reasons.hpp"
#include "progress/adherence.hpp"

namespace genu::app {

namespace {

using base::Result;
using base::Unexpected;
using guidance::make_reason;

constexpr std::string_view source = "diary";  // lines of a record tell what happened; no rule speaks
constexpr int changes_days = 28;

int planned_sessions(const History& history, const Standpoint& stand) {
  const auto first = stand.today - (review_row_days - 1);
  const auto off = days_off(history.holds, history.missed, stand.episode.condition, first, stand.today);
  progress::AdherenceRequest request;
  request.today = stand.today;
  request.start = stand.episode.day;
  request.days = review_row_days;
  request.sessions_per_week = stand.phase().sessions_per_week;
  request.excused = off.held;
  request.excused_sessions = off.sessions;
  return progress::adherence(request).planned;
}

void count_skip(ReviewRow& row, model::SkipReason reason) {
  const auto known =
      std::find_if(row.skipped.begin(), row.skipped.end(), [&](const auto& each) { return each.reason == reason; });
  if (known == row.skipped.end()) {
    row.skipped.push_back({reason, 1});
  } else {
    ++known->times;
  }
}

// A session noted as a whole has no sets: what it holds counts as done where it counts itself.
void count_session(const model::Session& session, const std::vector<model::SetRecord>& sets, ReviewRow& row) {
  constexpr int counts_from_percent = 70;  // clinical reference 0.5
  bool done = false;
  std::set<model::SkipReason> skipped;
  for (const auto& set : sets) {
    if (set.exercise != row.exercise) continue;
    if (set.skipped) {
      skipped.insert(*set.skipped);
    } else {
      done = true;
    }
    if (set.pain && (!row.worst || *row.worst < *set.pain)) row.worst = set.pain;
  }
  const bool prescribed = std::any_of(session.items.begin(), session.items.end(),
                                      [&](const auto& item) { return item.exercise == row.exercise; });
  if (sets.empty()) done = prescribed && session.completed_percent >= counts_from_percent;
  if (done) {
    ++row.done;
  } else {
    for (const auto reason : skipped) count_skip(row, reason);
  }
}

DatedLine change(Day day, const char* rule, guidance::Values values) {
  return {day, make_reason(rule, std::move(values), source)};
}

std::string km_text(std::int64_t metres) {
  const auto tenths = (metres + 50) / 100;
  return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10);
}

// Runs longer than all of the 30 days before them.
void add_longest_runs(const History& history, Day since, std::vector<DatedLine>& changes) {
  constexpr int look_back = 30;
  for (const auto& run : history.runs) {
    if (run.day < since || run.distance.count <= 0) continue;
    std::int64_t longest = 0;
    for (const auto& other : history.runs) {
      if (other.day < run.day && run.day - other.day <= look_back) longest = std::max(longest, other.distance.count);
    }
    if (longest == 0 || run.distance.count <= longest) continue;
    changes.push_back(
        change(run.day, "review.longest-run", {{"km", km_text(run.distance.count)}, {"before", km_text(longest)}}));
  }
}

std::string pain_words(const std::optional<int>& tenths) {
  return tenths ? std::to_string(*tenths / 10) + "." + std::to_string(*tenths % 10) : "@review.not-known";
}

}  // namespace

std::vector<ReviewRow> review_rows(const Inside& inside, const History& history, const Standpoint& stand) {
  const auto first = stand.today - (review_row_days - 1);
  const int planned = planned_sessions(history, stand);
  const auto told = static_cast<int>(std::count_if(history.sessions.begin(), history.sessions.end(),
                                                   [&](const auto& each) { return each.day >= first; }));
  std::vector<ReviewRow> rows;
  for (const auto& item : stand.phase().items) {
    if (item.on != model::ItemDay::Session) continue;
    ReviewRow row;
    const auto* exercise = inside.catalogue.exercise(item.exercise);
    row.exercise = item.exercise;
    row.name = !item.own_name.empty() ? item.own_name : exercise ? exercise->name : item.exercise;
    row.dose = model::short_text(item.dose);
    if (exercise) row.laterality = exercise->laterality;
    row.planned = planned;
    row.not_told = std::max(0, planned - told);
    for (const auto& session : history.sessions) {
      if (session.day >= first) count_session(session, sets_of(history, session.id), row);
    }
    rows.push_back(std::move(row));
  }
  return rows;
}

std::vector<ReviewDay> review_days(const History& history, const Standpoint& stand) {
  const auto first = stand.today - (review_chart_days - 1);
  std::vector<ReviewDay> days(static_cast<std::size_t>(review_chart_days));
  for (int i = 0; i < review_chart_days; ++i) days[static_cast<std::size_t>(i)].day = first + i;
  const auto at = [&](Day day) -> ReviewDay* {
    return day < first || day > stand.today ? nullptr : &days[static_cast<std::size_t>(day - first)];
  };
  const auto note = [&](Day day, const Answer<Nrs>& pain) {
    auto* found = at(day);
    if (found && pain && (!found->worst || *found->worst < *pain)) found->worst = *pain;
  };
  for (const auto& entry : history.check_ins) {
    for (const auto& pain : {entry.worst_24h, entry.pain_now, entry.morning_pain}) note(entry.day, pain);
  }
  for (const auto& session : history.sessions) {
    for (const auto& pain : {session.pain_before, session.pain_during, session.pain_after}) note(session.day, pain);
    if (auto* day = at(session.day)) {
      day->session_percent = std::max(day->session_percent.value_or(0), session.completed_percent);
    }
  }
  for (const auto& run : history.runs) {
    for (const auto& pain : {run.pain_before, run.pain_during, run.pain_60min}) note(run.day, pain);
    if (auto* day = at(run.day)) day->metres += static_cast<int>(run.distance.count);
  }
  for (const auto& [subject, answer] : history.answers) note(answer.day, answer.pain);
  for (const auto day : days_off(history.holds, history.missed, stand.episode.condition, first, stand.today).all()) {
    if (auto* found = at(day)) found->excused = true;
  }
  return days;
}

std::vector<MissedCount> sessions_left_out(const History& history, const Standpoint& stand) {
  const auto first = stand.today - (changes_days - 1);
  std::map<model::MissedReason, int> times;
  for (const auto& each : history.missed) {
    const bool lately = each.day >= first && each.day <= stand.today;
    if (each.reason && lately && !has_session(history, stand, each.day)) ++times[*each.reason];
  }
  std::vector<MissedCount> counts;
  for (const auto& [reason, count] : times) counts.push_back({reason, count});
  return counts;
}

Result<std::vector<DatedLine>> review_changes(const Inside& inside, const History& history, const Standpoint& stand,
                                              const std::optional<Day>& reviewed) {
  const auto since = reviewed.value_or(stand.today - (changes_days - 1));
  const auto mine = store::Query{}.where("episode", stand.episode.id).from("day", since);
  std::vector<DatedLine> changes;
  const auto plans = inside.store.list<model::Plan>(mine.oldest_first("version"));
  if (!plans) return Unexpected{plans.error()};
  for (const auto& plan : *plans) {
    const bool key = plan.reason.rfind("plan.", 0) == 0;
    changes.push_back(change(plan.day, "review.plan-version",
                             {{"version", std::to_string(plan.version)},
                              {"author", plan.author},
                              {"reason", key ? "@" + plan.reason : plan.reason}}));
  }
  const auto phases = inside.store.list<model::PhaseStart>(mine.oldest_first("at_ms"));
  if (!phases) return Unexpected{phases.error()};
  for (const auto& start : *phases) {
    const auto* phase = model::find_phase(stand.plan.programme, start.phase);
    changes.push_back(change(start.day, "review.phase", {{"phase", phase ? phase->name : start.phase}}));
  }
  for (const auto& hold : history.holds.holds) {
    if (hold.began < since) continue;
    changes.push_back(
        change(hold.began, "review.hold", {{"kind", "@hold-kind." + std::string(base::name_of(hold.kind))}}));
  }
  for (const auto& flare : history.holds.flares) {
    if (flare.began >= since) changes.push_back(change(flare.began, "review.flare", {}));
  }
  for (const auto& clearance : history.clearances) {
    if (clearance.day >= since) changes.push_back(change(clearance.day, "review.clearance", {{"by", clearance.by}}));
  }
  add_longest_runs(history, since, changes);
  std::stable_sort(changes.begin(), changes.end(), [](const auto& a, const auto& b) { return a.day < b.day; });
  return changes;
}

std::vector<model::Reason> record_text(const ReviewView& view) {
  const auto& line = view.line;
  std::vector<model::Reason> text;
  const auto add = [&](const char* rule, guidance::Values values, std::string_view variant = {}) {
    text.push_back(make_reason(rule, std::move(values), source, variant));
  };
  const auto day = base::to_text(view.today);
  if (view.standing) {
    const auto& standing = *view.standing;
    add("care-record.plan", {{"day", day},
                             {"side", "@side." + std::string(base::name_of(standing.side))},
                             {"condition", line.condition_name},
                             {"week", std::to_string(line.week)},
                             {"phase", standing.phase_name},
                             {"version", std::to_string(standing.plan_version)},
                             {"since", base::to_text(view.plan_version_day)}});
  } else {
    add("care-record.plan", {{"day", day}}, "none");
  }
  add("care-record.pain", {{"mean", pain_words(line.pain_tenths)},
                           {"n", std::to_string(line.pain_n)},
                           {"baseline", pain_words(line.baseline_tenths)},
                           {"baseline-n", std::to_string(line.baseline_n)}});
  const auto& month = line.month_done;
  add("care-record.sessions", {{"done", month.done ? std::to_string(*month.done) : "@review.not-known"},
                               {"planned", std::to_string(month.planned)}});
  for (const auto& count : view.left_out) {
    add("care-record.left-out", {{"reason", "@missed-reason." + std::string(base::name_of(count.reason))},
                                 {"times", std::to_string(count.times)}});
  }
  if (view.red_flags.empty()) {
    add("care-record.red-flags", {{"asked", view.asked_last ? base::to_text(*view.asked_last) : "@review.never"}},
        "none");
  } else {
    std::string rules;
    for (const auto& hit : view.red_flags) rules += (rules.empty() ? "" : ", ") + hit.rule;
    add("care-record.red-flags", {{"rules", rules}});
  }
  if (line.light_day) {
    add("care-record.light", {{"light", "@light-name." + std::string(base::name_of(view.light.light))},
                              {"rule", view.light.reasons.empty() ? "" : view.light.reasons.front().rule},
                              {"day", base::to_text(*line.light_day)}});
  } else {
    add("care-record.light", {}, "none");
  }
  return text;
}

}  // namespace genu::app
