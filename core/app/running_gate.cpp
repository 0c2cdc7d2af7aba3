#include "app/running_gate.hpp"

#include <algorithm>

#include "app/holds.hpp"
#include "app/locks.hpp"
#include "guidance/overrides.hpp"
#include "guidance/reasons.hpp"
#include "guidance/run_entry.hpp"

namespace genu::app {

namespace {

constexpr int recent_days = 7;

std::optional<int> newest_swelling(const History& history, Day today) {
  for (auto entry = history.check_ins.rbegin(); entry != history.check_ins.rend(); ++entry) {
    if (today - entry->day >= recent_days) break;
    if (entry->swelling) return *entry->swelling;
  }
  return std::nullopt;
}

int swelling_allowed(const History& history, const Standpoint& stand) {
  if (stand.episode.condition != "knee-oa") return 0;
  std::vector<guidance::DayFact> days;
  for (const auto& entry : history.check_ins) days.push_back({entry.day, entry.swelling, entry.stiffness_min});
  return std::min(1, guidance::usual_swelling(days, stand.today).value_or(0));
}

model::Reason physio_lock(const model::Override& lock) {
  guidance::Values values{{"author", lock.author}, {"reason", lock.reason}};
  if (lock.until) values["until"] = base::to_text(*lock.until);
  return guidance::make_reason("run-lock.physio", std::move(values), "clinical reference 5.10",
                               lock.until ? "until" : "open");
}

}  // namespace

RunningGate running_gate(const History& history, const Standpoint& stand) {
  RunningGate gate;
  gate.triage = history.triage.result.tier;
  gate.locks = locks_of(history.triage, stand.episode.condition).running_reasons;
  const auto held = held_on(history.holds, stand.episode.condition, stand.today, stand.now.at);
  if (held.impact()) gate.locks.insert(gate.locks.end(), held.reasons.begin(), held.reasons.end());
  const auto swelling = newest_swelling(history, stand.today);
  const auto set = [&](model::OverrideKind kind) { return guidance::newest_of(stand.overrides, kind, stand.today); };
  if (const auto* lock = set(model::OverrideKind::RunningLock)) gate.locks.push_back(physio_lock(*lock));
  const bool lifted = set(model::OverrideKind::RunningLift) != nullptr;
  if (!lifted && swelling && *swelling > swelling_allowed(history, stand)) {
    gate.locks.push_back(
        guidance::make_reason("run-lock.swelling", {{"grade", std::to_string(*swelling)}}, "clinical reference 6.1"));
  }
  return gate;
}

}  // namespace genu::app
