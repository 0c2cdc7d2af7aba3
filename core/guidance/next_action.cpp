#include "guidance/next_action.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "guidance/level_change.hpp"
#include "guidance/reasons.hpp"

namespace genu::guidance {

namespace {

using model::Action;
using model::ActionAdvice;
using model::Light;
using model::SessionKind;
using model::TriageTier;
using model::WeekGate;

// All of clinical reference 3.3, design choices.
constexpr std::int64_t ms_per_hour = 3'600'000;
constexpr std::int64_t ms_per_day = 24 * ms_per_hour;
constexpr int many_reds = 3;
constexpr int many_reds_days = 14;
constexpr int failed_level_days = 28;
constexpr int streak_hours = 20;
constexpr std::string_view source = "clinical reference 3.3";

// What the rules look at: the newest session, and the settled ones (not pending), newest first.
struct Situation {
  const ActionFacts& facts;
  const LightProfile& profile;
  const Outcome* newest = nullptr;
  std::vector<const Outcome*> settled;

  [[nodiscard]] bool newest_is(Light light) const { return newest != nullptr && newest->light.light == light; }
};

Situation situation_of(const ActionFacts& facts, const LightProfile& profile) {
  Situation now{facts, profile, facts.history.empty() ? nullptr : &facts.history.back(), {}};
  for (auto outcome = facts.history.rbegin(); outcome != facts.history.rend(); ++outcome) {
    if (outcome->light.light != Light::Pending) now.settled.push_back(&*outcome);
  }
  return now;
}

ActionAdvice advice(Action action, std::string_view variant = {}, Values values = {}) {
  auto rule = "next-action." + std::string(base::name_of(action));
  return {action, {make_reason(std::move(rule), std::move(values), source, variant)}};
}

bool within_days(base::Instant at, base::Instant now, int days) { return at.ms >= now.ms - days * ms_per_day; }

int recent_reds(const Situation& now) {
  return static_cast<int>(std::count_if(now.settled.begin(), now.settled.end(), [&](const Outcome* outcome) {
    return outcome->light.light == Light::Red && within_days(outcome->at, now.facts.now, many_reds_days);
  }));
}

bool newest_two_red(const Situation& now) {
  return now.newest_is(Light::Red) && now.settled.size() > 1 && now.settled[1]->light.light == Light::Red;
}

// The session of the same kind before `settled[index]`.
const Outcome* previous_of_kind(const std::vector<const Outcome*>& settled, std::size_t index) {
  for (auto older = index + 1; older < settled.size(); ++older) {
    if (settled[older]->kind == settled[index]->kind) return settled[older];
  }
  return nullptr;
}

bool second_amber(const std::vector<const Outcome*>& settled, std::size_t index) {
  const auto* previous = previous_of_kind(settled, index);
  return settled[index]->light.light == Light::Amber && previous != nullptr && previous->light.light == Light::Amber &&
         previous->level == settled[index]->level;
}

bool unsettled_run(const Outcome& outcome) {
  return outcome.kind == SessionKind::Run && outcome.light.light == Light::Amber && outcome.light.during &&
         outcome.light.settle_60;
}

bool failed(const std::vector<const Outcome*>& settled, std::size_t index) {
  return settled[index]->light.light == Light::Red || second_amber(settled, index) || unsettled_run(*settled[index]);
}

bool next_level_failed(const Situation& now) {
  auto levels = failed_levels(now.facts.history, now.facts.kind);
  levels.insert(levels.end(), now.facts.failed.begin(), now.facts.failed.end());
  return std::any_of(levels.begin(), levels.end(), [&](const FailedLevel& failure) {
    return failure.level == now.facts.level + 1 && within_days(failure.at, now.facts.now, failed_level_days);
  });
}

// The rules of 3.3 in their order; each answers only where it holds.
using Rule = std::optional<ActionAdvice> (*)(const Situation&);

std::vector<model::Reason> help_reasons(const Situation& now) {
  std::vector<model::Reason> reasons;
  const auto add = [&](std::string_view variant, Values values = {}) {
    reasons.push_back(make_reason("next-action.seek-help", std::move(values), source, variant));
  };
  if (now.facts.triage != TriageTier::SelfManage) {
    add("triage", {{"tier", "@triage-tier." + std::string(base::name_of(now.facts.triage))}});
  }
  if (now.newest != nullptr && now.newest->light.gave_way) add("gave-way");
  if (now.newest != nullptr && now.newest->light.locked) add("locked");
  if (newest_two_red(now)) add("two-reds");
  if (const int reds = recent_reds(now); reds >= many_reds) {
    add("many-reds", {{"reds", std::to_string(reds)}, {"days", std::to_string(many_reds_days)}});
  }
  if (now.facts.gate == WeekGate::Help) add("week-gate");
  return reasons;
}

// The action is to wait, yet reasons to seek help are said all the same.
std::optional<ActionAdvice> wait(const Situation& now) {
  if (!now.newest_is(Light::Pending)) return std::nullopt;
  auto answer = advice(Action::Wait);
  for (auto& reason : help_reasons(now)) answer.reasons.push_back(std::move(reason));
  return answer;
}

std::optional<ActionAdvice> seek_help(const Situation& now) {
  auto reasons = help_reasons(now);
  if (reasons.empty()) return std::nullopt;
  return ActionAdvice{Action::SeekHelp, std::move(reasons)};
}

std::optional<ActionAdvice> rest_then_regress(const Situation& now) {
  if (!now.newest_is(Light::Red)) return std::nullopt;
  return advice(Action::RestThenRegress, {}, {{"hours", std::to_string(rest_hours_after_red)}});
}

std::optional<ActionAdvice> regress(const Situation& now) {
  if (now.facts.gate == WeekGate::Regress) return advice(Action::Regress, "week-gate");
  if (!now.newest_is(Light::Amber)) return std::nullopt;
  if (second_amber(now.settled, 0)) return advice(Action::Regress, "two-ambers");
  if (unsettled_run(*now.newest)) return advice(Action::Regress, "unsettled-run");
  return std::nullopt;
}

std::optional<ActionAdvice> hold_for_now(const Situation& now) {
  if (now.newest_is(Light::Amber)) return advice(Action::Hold, "amber");
  if (now.facts.gate == WeekGate::Hold) return advice(Action::Hold, "week-gate");
  return std::nullopt;
}

std::optional<ActionAdvice> progress_or_hold(const Situation& now) {
  if (now.newest == nullptr) return advice(Action::Hold, "no-history");
  const bool failed_before = next_level_failed(now);
  const int need = greens_for(now.profile, now.facts.kind) + (failed_before ? 1 : 0);
  const int greens = green_streak(now.facts.history, now.facts.kind, now.facts.level);
  const Values values{{"greens", std::to_string(greens)}, {"need", std::to_string(need)}};
  if (greens >= need) return advice(Action::Progress, {}, values);
  return advice(Action::Hold, failed_before ? "failed-level" : "streak", values);
}

constexpr std::array<Rule, 6> rules{wait, seek_help, rest_then_regress, regress, hold_for_now, progress_or_hold};

}  // namespace

ActionAdvice next_action(const ActionFacts& facts, const LightProfile& profile) {
  const auto now = situation_of(facts, profile);
  for (const auto rule : rules) {
    if (auto answer = rule(now)) return *std::move(answer);
  }
  return advice(Action::Hold);  // not reached: the last rule always answers
}

std::vector<FailedLevel> failed_levels(std::span<const Outcome> history, SessionKind kind) {
  std::vector<const Outcome*> settled;
  for (auto outcome = history.rbegin(); outcome != history.rend(); ++outcome) {
    if (outcome->light.light != Light::Pending && outcome->kind == kind) settled.push_back(&*outcome);
  }
  std::vector<FailedLevel> levels;
  for (auto index = settled.size(); index-- > 0;) {
    if (failed(settled, index)) levels.push_back({settled[index]->level, settled[index]->at});
  }
  return levels;
}

int green_streak(std::span<const Outcome> history, SessionKind kind, int level) {
  int greens = 0;
  std::int64_t counted_ms = 0;
  for (auto outcome = history.rbegin(); outcome != history.rend(); ++outcome) {
    if (outcome->kind != kind || outcome->light.light == Light::Pending) continue;
    if (outcome->light.light != Light::Green || outcome->level != level) break;
    if (greens > 0 && counted_ms - outcome->at.ms < streak_hours * ms_per_hour) continue;
    ++greens;
    counted_ms = outcome->at.ms;
  }
  return greens;
}

}  // namespace genu::guidance
