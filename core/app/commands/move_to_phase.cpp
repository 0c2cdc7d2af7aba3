// Another phase: forwards once its criteria are met, back at any time.
#include "app/draft.hpp"
#include "app/facts.hpp"

namespace genu::app {

namespace {

using base::ErrorCode;
using base::Result;
using base::Unexpected;

// The first criterion that is not met, in its own words.
base::Unexpected<base::Error> not_yet(const std::vector<guidance::CriterionResult>& results) {
  for (const auto& result : results) {
    if (result.state == guidance::CriterionState::Met) continue;
    return base::refuse(ErrorCode::NotAllowed, "may.criteria-not-met", {}, model::to_text(result.criterion));
  }
  return base::refuse(ErrorCode::NotAllowed, "may.criteria-not-met");
}

// Moving on by one phase needs all criteria, with the plain-word ones ticked.
Result<base::Done> may_move_on(const Inside& inside, const Standpoint& stand, const MoveToPhase& command) {
  const auto history = history_of(inside, stand);
  if (!history) return Unexpected{history.error()};
  if (const auto* why = next_phase_closed(history->triage, is_self_chosen(*history))) {
    return base::refuse(ErrorCode::NotAllowed, why);
  }
  auto facts = assess(inside, *history, stand).facts;
  facts.ticked.insert(command.ticked.begin(), command.ticked.end());
  const auto advice = phase_advice(*history, stand, std::move(facts));
  if (advice.move == guidance::PhaseMove::Next) return base::Done{};
  auto results = advice.exit;
  results.insert(results.end(), advice.entry.begin(), advice.entry.end());
  return not_yet(results);
}

Result<Draft> draft(const Inside& inside, const MoveToPhase& command) {
  const auto stand = running_standpoint(inside);
  if (!stand) return Unexpected{stand.error()};
  const auto& programme = stand->plan.programme;
  const auto here = model::phase_index(programme, stand->phase_start.phase);
  const auto there = model::phase_index(programme, command.phase);
  if (there == programme.phases.size()) {
    return base::refuse(ErrorCode::NotFound, "may.unknown-phase", "phase", {}, command.phase);
  }
  if (there == here) return base::refuse(ErrorCode::NotAllowed, "may.same-phase", "phase", {}, command.phase);
  if (there > here + 1)
    return base::refuse(ErrorCode::NotAllowed, "may.one-phase-at-a-time", "phase", {}, command.phase);
  if (there > here) {
    const auto allowed = may_move_on(inside, *stand, command);
    if (!allowed) return Unexpected{allowed.error()};
  }
  Draft draft;
  draft.id = new_id(inside, stand->now.at);
  // Always after the start before it, so that the newest is the one that holds even if the clock stood still.
  const auto at = Instant{std::max(stand->now.at.ms, stand->phase_start.at.ms + 1)};
  draft.put(model::PhaseStart{draft.id, stand->episode.id, command.phase, stand->today, at,
                              there > here ? "phase.moved-on" : "phase.stepped-back"});
  return draft;
}

}  // namespace

Result<base::Done> may(const Core& core, const MoveToPhase& command) { return ask(core, command, draft); }

Result<Outcome> perform(Core& core, const MoveToPhase& command) {
  return carry_out(core, "move-to-phase", command, draft);
}

}  // namespace genu::app
