#include "app/placing.hpp"

#include <algorithm>

#include "guidance/reasons.hpp"

namespace genu::app {

namespace {

std::optional<int> days_off(const History& history, const Standpoint& stand, const PlaceOnLadder& said) {
  if (said.days_off) return *said.days_off;
  if (history.runs.empty()) return std::nullopt;
  return stand.today - history.runs.back().day;
}

// A clear no to the first question of all stops those as well who run on.
bool unsafe(const std::vector<guidance::EntryCriterion>& entry) {
  return !entry.empty() && entry.front().state == model::CriterionState::NotMet;
}

}  // namespace

const guidance::EntryCriterion* Placing::open_criterion() const {
  for (const auto& each : entry) {
    if (each.state != model::CriterionState::Met && !(managed && !unsafe(entry))) return &each;
  }
  return nullptr;
}

Placing placing_of(const Inside& inside, const History& history, const Standpoint& stand, const Assessment& now,
                   const PlaceOnLadder& said) {
  const auto& plan = inside.catalogue.running();
  const auto& condition = stand.episode.condition;
  const auto rule = running_rule_of(inside, stand);
  Placing placing;
  placing.gate = running_gate(history, stand);
  placing.in_phase = rule.kind == model::RunningKind::Ladder && stand.today - stand.phase_start.day >= rule.after_days;
  auto facts = entry_facts(history, stand, now.facts);
  if (said.full_range) facts.criteria.full_range = *said.full_range;
  placing.entry = guidance::entry_criteria(facts);
  const auto managed = guidance::managed_level(plan, own_runs(history, now.all), condition, stand.today);
  placing.managed = managed.has_value();
  placing.start = managed ? *managed : guidance::start_level(plan, days_off(history, stand, said), condition);
  if (rule.top_level && placing.start.level > *rule.top_level) {
    placing.start.level = *rule.top_level;
    placing.start.reasons.push_back(guidance::make_reason("run-start", {{"level", std::to_string(*rule.top_level)}},
                                                          "clinical reference 5", "phase"));
  }
  return placing;
}

}  // namespace genu::app
