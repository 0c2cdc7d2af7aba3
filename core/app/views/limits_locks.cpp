#include "app/views/limits_locks.hpp"

#include "app/locks.hpp"
#include "app/running_gate.hpp"
#include "guidance/overrides.hpp"

namespace genu::app {

namespace {

using model::HoldScope;
using model::OverrideKind;

constexpr std::string_view swelling_rule = "run-lock.swelling";
constexpr std::string_view physio_rule = "run-lock.physio";
constexpr std::string_view undated_rule = "hold.no-injection-date";
constexpr std::string_view all_rule = "lock.all";

// Days off are simply over; what has to do with the knee waits for somebody who has looked at it.
void add_hold_locks(const History& history, const Standpoint& stand, std::vector<RunningLockNow>& locks) {
  const auto& condition = stand.episode.condition;
  const auto& facts = history.holds;
  for (const auto& hold : facts.holds) {
    const auto advice = guidance::hold_advice(hold, {stand.today, condition, facts.clearances});
    if (!guidance::is_active(hold, stand.today) || advice.forbids < HoldScope::Impact) continue;
    const bool may_end = hold.kind == model::HoldKind::Illness || hold.kind == model::HoldKind::Away;
    for (const auto& reason : advice.reasons)
      locks.push_back({reason, may_end ? LockOpener::EndHold : LockOpener::Clearance,
                       may_end ? std::optional(hold.id) : std::nullopt});
  }
  if (facts.flare() == nullptr) return;
  HoldFacts alone;
  alone.flares = {*facts.flare()};
  const auto held = held_on(alone, {}, stand.today, stand.now.at);
  if (!held.impact() || held.reasons.empty()) return;
  locks.push_back({held.reasons.front(), LockOpener::EndFlare, facts.flare()->id});
}

}  // namespace

std::vector<RunningLockNow> running_locks(const History& history, const Standpoint& stand) {
  std::vector<RunningLockNow> locks;
  for (const auto& reason : locks_of(history.triage, stand.episode.condition).running_reasons)
    locks.push_back(
        {reason, reason.rule == all_rule ? LockOpener::ExerciseClearance : LockOpener::Clearance, std::nullopt});
  add_hold_locks(history, stand, locks);
  const auto* set = guidance::newest_of(stand.overrides, OverrideKind::RunningLock, stand.today);
  for (const auto& reason : running_gate(history, stand).locks) {
    if (reason.rule == swelling_rule) locks.push_back({reason, LockOpener::Lift, std::nullopt});
    if (reason.rule == undated_rule) locks.push_back({reason, LockOpener::NoteInjection, std::nullopt});
    if (reason.rule == physio_rule && set != nullptr) locks.push_back({reason, LockOpener::TakeBack, set->id});
  }
  return locks;
}

}  // namespace genu::app
