#include "app/running_gate.hpp"

#include <algorithm>

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

bool cleared_for_running(const History& history) {
  return std::any_of(history.clearances.begin(), history.clearances.end(), [](const model::Clearance& clearance) {
    return clearance.scope == model::ClearanceScope::Running;
  });
}

}  // namespace

RunningGate running_gate(const History& history, const Standpoint& stand) {
  RunningGate gate;
  const auto swelling = newest_swelling(history, stand.today);
  if (swelling && *swelling > swelling_allowed(history, stand)) {
    gate.locks.push_back(
        guidance::make_reason("run-lock.swelling", {{"grade", std::to_string(*swelling)}}, "clinical reference 6.1"));
  }
  if (stand.episode.condition == "post-injection" && !cleared_for_running(history)) {
    gate.locks.push_back(guidance::make_reason("run-lock.clearance", {}, "clinical reference 6.1"));
  }
  return gate;
}

}  // namespace genu::app
