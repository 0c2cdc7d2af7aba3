#include "guidance/holds.hpp"

#include <algorithm>

#include "guidance/reasons.hpp"

namespace genu::guidance {

namespace {

using base::Day;
using model::ClearanceScope;
using model::Hold;
using model::HoldKind;
using model::HoldScope;
using model::InjectionType;

constexpr int days_a_week = 7;
constexpr std::string_view own_programme = "post-injection";
constexpr std::string_view of_injections = "clinical reference 1.6";
constexpr std::string_view of_self_care = "clinical reference 2.4";
constexpr std::string_view of_locks = "clinical reference 2.5";

// Missed time (clinical reference 6.2).
constexpr int one_step_days = 7;
constexpr int two_steps_days = 14;
constexpr int restart_days = 28;

bool cleared(const Hold& hold, const HoldContext& context, ClearanceScope scope) {
  return std::any_of(context.clearances.begin(), context.clearances.end(), [&](const model::Clearance& clearance) {
    return clearance.scope == scope && clearance.day >= hold.began && clearance.day <= context.day;
  });
}

// A clearance for running covers exercise too.
bool cleared_for_exercise(const Hold& hold, const HoldContext& context) {
  return cleared(hold, context, ClearanceScope::Exercise) || cleared(hold, context, ClearanceScope::Running);
}

bool may_run_after(const Hold& injection, const HoldContext& context) {
  if (!cleared(injection, context, ClearanceScope::Running)) return false;
  const bool dated = injection.injection == InjectionType::Hydrogel || injection.running_from_week.has_value();
  return !dated || context.day >= running_from(injection);
}

// What the rules say of a hold: its scope, and how that is said.
struct Ruling {
  HoldScope forbids = HoldScope::Nothing;
  std::string_view variant;
  std::string_view source;
};

HoldAdvice advice(const Ruling& ruling, const Hold& hold, const HoldContext& context) {
  Values values{{"days", std::to_string(context.day - hold.began + 1)}};
  if (hold.kind == HoldKind::Injection) {
    values["week"] = std::to_string((context.day - hold.began) / days_a_week);
    values["from"] = std::to_string((running_from(hold) - hold.began) / days_a_week);
  }
  if (hold.until) values["until"] = to_text(*hold.until);
  const auto rule = "hold." + std::string(base::name_of(hold.kind));
  return {ruling.forbids, {make_reason(rule, std::move(values), ruling.source, ruling.variant)}};
}

Ruling after_injection(const Hold& hold, const HoldContext& context) {
  const bool ours = hold.injection == InjectionType::Hydrogel;
  if (may_run_after(hold, context)) return Ruling{HoldScope::Nothing, "open", of_injections};
  const bool exercise = (ours && context.condition == own_programme) || cleared_for_exercise(hold, context);
  if (!exercise) return Ruling{HoldScope::All, ours ? "other-programme" : "aftercare", of_injections};
  if (cleared(hold, context, ClearanceScope::Running)) {
    return Ruling{HoldScope::Impact, "weeks", of_injections};
  }
  return Ruling{HoldScope::Impact, ours ? "clearance" : "running", of_injections};
}

Ruling after_surgery(const Hold& hold, const HoldContext& context) {
  if (cleared(hold, context, ClearanceScope::Running)) {
    return Ruling{HoldScope::Nothing, "open", of_locks};
  }
  return cleared_for_exercise(hold, context) ? Ruling{HoldScope::Impact, "running", of_locks}
                                             : Ruling{HoldScope::All, "exercise", of_locks};
}

Ruling after_injury(const Hold& hold, const HoldContext& context) {
  if (cleared(hold, context, ClearanceScope::Running)) {
    return Ruling{HoldScope::Nothing, "open", of_self_care};
  }
  const bool protect = context.day - hold.began < protected_days && !cleared_for_exercise(hold, context);
  return protect ? Ruling{HoldScope::Loaded, "protect", of_self_care}
                 : Ruling{HoldScope::Impact, "running", of_self_care};
}

Ruling by_kind(const Hold& hold, const HoldContext& context) {
  switch (hold.kind) {
    case HoldKind::Injection:
      return after_injection(hold, context);
    case HoldKind::Surgery:
      return after_surgery(hold, context);
    case HoldKind::Injury:
      return after_injury(hold, context);
    case HoldKind::Illness:
      return Ruling{HoldScope::All, {}, of_self_care};
    case HoldKind::Away:
      break;
  }
  return Ruling{HoldScope::Nothing, {}, of_self_care};
}

// What no professional's limit loosens but the clearance itself.
HoldScope least_scope(const Hold& hold, const HoldContext& context) {
  const bool locked = hold.kind == HoldKind::Injection && !may_run_after(hold, context);
  return locked ? HoldScope::Impact : HoldScope::Nothing;
}

// What the rules say, under the limit that the runner or a professional has set.
HoldScope limited(HoldScope ruled, const Hold& hold, const HoldContext& context) {
  if (!hold.forbids) return ruled;
  return hold.by.empty() ? std::max(ruled, *hold.forbids) : std::max(least_scope(hold, context), *hold.forbids);
}

bool keeps_from_sessions(const Hold& hold, const HoldContext& context) {
  if (!is_active(hold, context.day)) return false;
  return hold.kind == HoldKind::Away || limited(by_kind(hold, context).forbids, hold, context) >= HoldScope::Loaded;
}

}  // namespace

base::Day running_from(const Hold& injection) {
  return injection.began + injection.running_from_week.value_or(weeks_before_running) * days_a_week;
}

bool is_active(const Hold& hold, Day day) {
  if (day < hold.began || (hold.ended && day >= *hold.ended)) return false;
  if (hold.kind == HoldKind::Injection) return day - hold.began <= injection_days;
  return hold.kind == HoldKind::Surgery || !hold.until || day <= *hold.until;
}

HoldAdvice hold_advice(const Hold& hold, const HoldContext& context) {
  if (!is_active(hold, context.day)) return {};
  const auto ruled = by_kind(hold, context);
  const auto forbids = limited(ruled.forbids, hold, context);
  if (forbids == ruled.forbids) return advice(ruled, hold, context);
  auto answer = advice({forbids, hold.by.empty() ? "own-limit" : "set", of_locks}, hold, context);
  answer.reasons.front().values["by"] = hold.by;
  answer.reasons.front().values["scope"] = "@hold-scope." + std::string(base::name_of(forbids));
  return answer;
}

HoldAdvice holds_advice(std::span<const Hold> holds, const HoldContext& context) {
  HoldAdvice all;
  for (const auto& hold : holds) {
    auto one = hold_advice(hold, context);
    all.forbids = std::max(all.forbids, one.forbids);
    for (auto& reason : one.reasons) all.reasons.push_back(std::move(reason));
  }
  if (context.condition == own_programme && injection_of(holds, context.day) == nullptr) {
    all.forbids = std::max(all.forbids, HoldScope::Impact);
    all.reasons.push_back(make_reason("hold.no-injection-date", {}, of_locks));
  }
  return all;
}

const Hold* injection_of(std::span<const Hold> holds, Day day) {
  const Hold* newest = nullptr;
  for (const auto& hold : holds) {
    if (hold.kind != HoldKind::Injection || hold.injection != InjectionType::Hydrogel) continue;
    if (hold.began > day || day - hold.began > injection_days) continue;
    if (newest == nullptr || hold.began > newest->began) newest = &hold;
  }
  return newest;
}

bool forbids(HoldScope scope, const model::Exercise& exercise) {
  using model::Category;
  switch (exercise.category) {
    case Category::Plyometric:
    case Category::RunningDrill:
      return scope >= HoldScope::Impact;
    case Category::Strength:
    case Category::Isometric:
    case Category::Balance:
      return scope == HoldScope::All || (scope == HoldScope::Loaded && exercise.level > 1);
    case Category::Stretch:
    case Category::FoamRoll:
    case Category::Mobility:
    case Category::LowImpactCardio:
    case Category::WarmUp:
      break;
  }
  return scope == HoldScope::All;
}

std::vector<Day> excused_days(std::span<const Hold> holds, const HoldContext& context, Day first, Day last) {
  std::vector<Day> days;
  for (auto day = first; day <= last; day = day + 1) {
    const HoldContext then{day, context.condition, context.clearances};
    const auto excuses = [&](const Hold& hold) { return keeps_from_sessions(hold, then); };
    if (std::any_of(holds.begin(), holds.end(), excuses)) days.push_back(day);
  }
  return days;
}

WayBack way_back(int missed_days, bool after_trouble) {
  const Values values{{"days", std::to_string(missed_days)}};
  const auto back = [&](int steps, bool restart, const char* rule) {
    return WayBack{steps, restart, {make_reason(rule, values, "clinical reference 6.2")}};
  };
  if (missed_days >= restart_days) return back(2, true, "hold.back.restart");
  if (missed_days >= two_steps_days) return back(2, false, "hold.back.missed");
  if (missed_days >= one_step_days) return back(1, false, "hold.back.missed");
  if (after_trouble) return back(1, false, "hold.back.step");
  return {};
}

}  // namespace genu::guidance
