#include "app/self_tests.hpp"

namespace genu::app {

namespace {

constexpr std::string_view injection_condition = "post-injection";

// The newest grade of today or yesterday; an older one says nothing about this knee today.
Answer<int> swelling_now(const History& history, const Standpoint& stand) {
  for (auto entry = history.check_ins.rbegin(); entry != history.check_ins.rend(); ++entry) {
    if (stand.today - entry->day > 1) break;
    if (entry->swelling) return entry->swelling;
  }
  return {};
}

bool cleared_for_running(const History& history) {
  for (const auto& clearance : history.holds.clearances) {
    if (clearance.scope == model::ClearanceScope::Running) return true;
  }
  return false;
}

}  // namespace

guidance::TestSafetyFacts test_safety_facts(const History& history, const Standpoint& stand,
                                            const Prescription& today) {
  guidance::TestSafetyFacts facts;
  facts.triage = history.triage.tier();
  facts.help_sought = today.advice && today.advice->action == model::Action::SeekHelp;
  facts.swelling = swelling_now(history, stand);
  facts.after_injection = stand.episode.condition == injection_condition ||
                          guidance::injection_of(history.holds.holds, stand.today) != nullptr;
  facts.cleared_for_running = cleared_for_running(history);
  facts.loads_held = today.held.loaded() || history.holds.flare() != nullptr;
  return facts;
}

std::vector<guidance::TestNeed> tests_needed(const History& history, const Standpoint& stand) {
  guidance::TestDays done;
  for (const auto& result : history.tests) {
    const auto known = done.find(result.test);
    if (known == done.end() || known->second < result.day) done[result.test] = result.day;
  }
  const auto& phases = stand.plan.programme.phases;
  const auto next = model::phase_index(stand.plan.programme, stand.phase_start.phase) + 1;
  const auto entry = next < phases.size() ? phases[next].entry : std::vector<model::Criterion>{};
  return guidance::tests_needed(stand.phase().exit, entry, done, stand.today, stand.today - stand.phase_start.day,
                                stand.phase().min_days);
}

}  // namespace genu::app
