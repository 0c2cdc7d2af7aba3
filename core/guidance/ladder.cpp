#include "guidance/ladder.hpp"

#include <algorithm>

#include "guidance/level_change.hpp"
#include "guidance/missed_time.hpp"
#include "guidance/reasons.hpp"

namespace genu::guidance {

namespace {

using model::Action;
using model::ActionAdvice;
using model::Light;
using model::SessionKind;

// Clinical reference 6.2, design choices.
constexpr std::string_view source = "clinical reference 6.2";
constexpr int review_days = 28;

// What is asked for at one moment.
struct Asked {
  int level = 1;
  ActionAdvice advice;
  Missed missed;
  bool after_clearance = false;
  const LadderTop* top = nullptr;  // that keeps the level where it is
};

// The moment for which is asked, and what is known then.
struct Moment {
  std::size_t known = 0;  // outcomes before it
  base::Day day;
  base::Instant at;
  model::TriageTier triage = model::TriageTier::SelfManage;
  model::WeekGate gate = model::WeekGate::Ok;
};

// The ladder while it is read from the history.
struct Reading {
  const model::RunningPlan& plan;
  const LadderFacts& facts;
  const ProfileOn& profile_on;
  std::vector<Outcome> outcomes;    // runs from before the placement without their level: streaks begin afresh
  std::vector<FailedLevel> failed;  // before the placement
  int level = 1;                    // of the last run as it counts
  base::Day since;                  // the day from which it has stood there
  base::Day last_run;               // or the placement
  bool any_run = false;             // on the ladder since the placement
  int runs_at_level = 0;

  [[nodiscard]] Asked asked(const Moment& moment) const;
};

bool is_on_ladder(const LadderOutcome& each, const LadderFacts& facts) {
  return each.outcome.kind == SessionKind::Run && each.outcome.level > 0 && each.outcome.at > facts.placed_at;
}

// The first outcome that no clearance before `at` has settled.
std::size_t first_unsettled(const std::vector<Outcome>& outcomes, const LadderFacts& facts, base::Instant at) {
  std::size_t first = 0;
  for (const auto& clearance : facts.clearances) {
    if (clearance > at) continue;
    while (first < outcomes.size() && outcomes[first].at <= clearance) ++first;
  }
  return first;
}

const LadderTop* top_on(const LadderFacts& facts, base::Day day) {
  const LadderTop* newest = nullptr;
  for (const auto& top : facts.tops) {
    if (top.from <= day && (!top.to || day < *top.to)) newest = &top;
  }
  return newest;
}

Asked Reading::asked(const Moment& moment) const {
  const auto first = std::min(first_unsettled(outcomes, facts, moment.at), moment.known);
  const std::span<const Outcome> all(outcomes);
  const auto settled_until = all.first(moment.known);
  ActionFacts action;
  action.history = settled_until.subspan(first);
  action.kind = SessionKind::Run;
  action.level = level;
  action.triage = moment.triage;
  action.gate = moment.gate;
  action.failed = failed;
  const auto settled = failed_levels(settled_until.first(first), SessionKind::Run);
  action.failed.insert(action.failed.end(), settled.begin(), settled.end());
  action.now = moment.at;

  Asked answer;
  answer.advice = next_action(action, profile_on(moment.day));
  const auto* newest = moment.known > 0 ? &facts.history[moment.known - 1] : nullptr;
  const bool newest_is_run = newest != nullptr && newest->outcome.kind == SessionKind::Run;
  answer.level =
      next_run_level(answer.advice.action, level, newest_is_run ? newest->worst_pain : base::Answer<base::Nrs>{});
  // A step up has to be earned on the ladder as it stands now.
  if (!any_run && answer.advice.action == Action::Progress) {
    answer.advice = {Action::Hold, {make_reason("ladder.begin", {{"level", std::to_string(level)}}, source)}};
  }
  if (!any_run) answer.level = std::min(answer.level, level);
  // What was before the placement has been considered by it; only its rest goes on.
  if (newest != nullptr && newest->outcome.at <= facts.placed_at) answer.level = level;
  if (action.history.empty() && newest != nullptr && newest->outcome.light.light == Light::Red && any_run) {
    answer.after_clearance = true;
    answer.level = std::min(answer.level, next_run_level(Action::Regress, level, {}));
  }
  answer.missed = missed_time(plan, level, moment.day - last_run);
  if (answer.missed.reason) answer.level = std::min(answer.level, answer.missed.level);
  answer.level = std::min(answer.level, std::max(1, model::top_level(plan)));
  const auto* top = top_on(facts, moment.day);
  if (top != nullptr && answer.level > top->level) {
    answer.level = top->level;
    answer.top = top;
  }
  return answer;
}

void take_run(Reading& reading, const LadderOutcome& run, const Asked& asked) {
  const int counted = std::min(run.outcome.level, asked.level);
  if (counted != reading.level || !reading.any_run) {
    reading.level = counted;
    reading.since = run.day;
    reading.runs_at_level = 0;
  }
  ++reading.runs_at_level;
  reading.any_run = true;
}

void forget_levels_before_placement(Reading& reading) {
  std::size_t before = 0;
  while (before < reading.outcomes.size() && reading.outcomes[before].at <= reading.facts.placed_at) ++before;
  const std::span<const Outcome> all(reading.outcomes);
  reading.failed = failed_levels(all.first(before), SessionKind::Run);
  for (std::size_t i = 0; i < before; ++i) {
    if (reading.outcomes[i].kind == SessionKind::Run) reading.outcomes[i].level = 0;
  }
}

void read_history(Reading& reading) {
  const auto& history = reading.facts.history;
  for (std::size_t i = 0; i < history.size(); ++i) {
    const auto& each = history[i];
    if (is_on_ladder(each, reading.facts)) take_run(reading, each, reading.asked({i, each.day, each.outcome.at}));
    const bool newer = each.outcome.kind == SessionKind::Run && each.day > reading.last_run;
    if (newer) reading.last_run = each.day;
  }
}

std::optional<base::Instant> rest_of(const Reading& reading, const Moment& now) {
  const auto first = first_unsettled(reading.outcomes, reading.facts, now.at);
  if (first >= reading.outcomes.size()) return std::nullopt;
  const auto& newest = reading.outcomes.back();
  if (newest.light.light != Light::Red) return std::nullopt;
  const auto end = rest_end(newest.at);
  return end > now.at ? std::optional(end) : std::nullopt;
}

void add_reasons(LadderStand& stand, const Asked& asked, const Reading& reading) {
  const auto say = [&](const char* rule, Values values) {
    stand.reasons.push_back(make_reason(rule, std::move(values), source));
  };
  if (asked.missed.reason) stand.reasons.push_back(*asked.missed.reason);
  if (asked.after_clearance) say("ladder.after-clearance", {});
  if (asked.top != nullptr) {
    say("ladder.top", {{"level", std::to_string(asked.top->level)}, {"author", asked.top->author}});
  }
  if (stand.review) {
    say("ladder.review",
        {{"level", std::to_string(reading.level)}, {"days", std::to_string(reading.facts.today - reading.since)}});
  }
  if (stand.handed_over) say("ladder.hand-over", {{"level", std::to_string(hand_over_level)}});
}

}  // namespace

LadderStand ladder_stand(const model::RunningPlan& plan, const LadderFacts& facts, const ProfileOn& profile_on) {
  Reading reading{plan, facts, profile_on, {}, {}, facts.placed_level, facts.placed_day, facts.placed_day, false, 0};
  for (const auto& each : facts.history) reading.outcomes.push_back(each.outcome);
  forget_levels_before_placement(reading);
  read_history(reading);
  const Moment now{facts.history.size(), facts.today, facts.now, facts.triage, facts.gate};
  const auto asked = reading.asked(now);
  const bool passed = asked.advice.action == Action::Progress && reading.any_run && asked.level >= reading.level;

  LadderStand stand;
  stand.level = asked.level;
  stand.last_level = reading.level;
  stand.completed = passed ? reading.level : asked.level - 1;
  stand.advice = asked.advice;
  stand.rest_until = rest_of(reading, now);
  for (const auto& each : facts.history) {
    if (each.outcome.kind == SessionKind::Run) stand.last_run = each.day;
  }
  stand.runs_at_level = reading.runs_at_level;
  stand.check_again = asked.missed.check_again;
  stand.handed_over = stand.completed >= hand_over_level;
  stand.review = reading.any_run && asked.level == reading.level && facts.today - reading.since >= review_days;
  add_reasons(stand, asked, reading);
  return stand;
}

}  // namespace genu::guidance
