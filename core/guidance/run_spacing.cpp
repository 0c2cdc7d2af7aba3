#include "guidance/run_spacing.hpp"

#include <algorithm>

#include "guidance/reasons.hpp"

namespace genu::guidance {

namespace {

constexpr std::string_view source = "clinical reference 6.2";
constexpr std::int64_t ms_per_hour = 3'600'000;
constexpr int week_days = 7;

// The first day from `day` on whose seven days, itself included, hold fewer than `most` runs so far.
base::Day first_free_day(const std::vector<RunStart>& runs, base::Day day, int most) {
  const auto in_week_of = [&](base::Day last) {
    return std::count_if(runs.begin(), runs.end(),
                         [&](const RunStart& run) { return run.day <= last && run.day > last - week_days; });
  };
  while (in_week_of(day) >= most) day = day + 1;
  return day;
}

}  // namespace

int runs_a_week(bool handed_over, int planned) {
  const int most = handed_over ? runs_a_week_after : runs_a_week_on_ladder;
  return planned > 0 ? std::min(most, planned) : most;
}

Spacing next_run(const SpacingFacts& facts) {
  const auto today = base::day_of(facts.now.at, facts.now.offset, facts.day_start);
  Spacing spacing{true, today, facts.now.at, {}};
  const auto not_before = [&](base::Instant at, const char* rule, Values values) {
    if (at <= facts.now.at) return;
    spacing.from = std::max(spacing.from, at);
    spacing.reasons.push_back(make_reason(rule, std::move(values), source));
  };
  const auto start = [&](base::Day day) { return base::start_of(day, facts.now.offset, facts.day_start); };
  if (facts.rest_until) not_before(*facts.rest_until, "run-spacing.rest", {});
  // On the day of the jumps itself a run may take the place of some of them.
  if (facts.jumped && *facts.jumped < today) not_before(start(*facts.jumped + 2), "run-spacing.jumps", {});
  if (!facts.runs.empty()) {
    const auto& last = facts.runs.back();
    if (facts.spread) {
      not_before({last.at.ms + hours_between_runs * ms_per_hour}, "run-spacing.hours",
                 {{"hours", std::to_string(hours_between_runs)}});
      not_before(start(last.day + 2), "run-spacing.consecutive", {});
    }
    const auto free = first_free_day(facts.runs, today, facts.runs_a_week);
    not_before(start(free), "run-spacing.week", {{"runs", std::to_string(facts.runs_a_week)}});
  }
  spacing.day = base::day_of(spacing.from, facts.now.offset, facts.day_start);
  spacing.today = spacing.from <= facts.now.at;
  return spacing;
}

}  // namespace genu::guidance
