// Drafts begun, from a plan, a programme, a template or a condition, and thrown away.
#include <genu/app/commands/plan_draft.hpp>

#include "app/draft.hpp"
#include "app/plan_draft.hpp"

namespace genu::app {

namespace {

using base::Done;
using base::ErrorCode;
using base::Result;
using base::Unexpected;
using model::PlanDraft;

void take_phase(const model::Phase& phase, PlanDraft& draft) {
  draft.phase = phase.id;
  draft.phase_name = phase.name;
  draft.weeks = phase.typical_weeks;
  draft.exit = phase.exit;
  draft.items = phase.items;
  draft.sessions_per_week = phase.sessions_per_week;
}

// The draft as it begins from what the command names, before it has an id.
Result<PlanDraft> begun_from_plan(const BeginPlanDraft& command, const std::optional<Standpoint>& stand) {
  if (!stand) return base::refuse(ErrorCode::Missing, "may.draft-from-what", "programme");
  const auto& programme = stand->plan.programme;
  const auto* phase = command.phase.empty() ? &stand->phase() : model::find_phase(programme, command.phase);
  if (!command.new_phase.empty()) phase = &programme.phases.back();
  if (!phase) return base::refuse(ErrorCode::NotFound, "may.unknown-phase", "phase", {}, command.phase);
  PlanDraft draft;
  draft.plan = stand->plan.id;
  draft.programme = programme.id;
  draft.name = programme.name;
  draft.condition = stand->episode.condition;
  draft.side = stand->episode.side;
  draft.weekdays = stand->plan.weekdays;
  take_phase(*phase, draft);
  if (command.new_phase.empty()) return draft;
  draft.phase = "phase-" + std::to_string(programme.phases.size() + 1);
  draft.phase_name = command.new_phase;
  draft.exit.clear();
  return draft;
}

Result<PlanDraft> begun_from_programme(const Inside& inside, const std::string& id) {
  const auto* programme = inside.catalogue.programme(id);
  if (!programme) return base::refuse(ErrorCode::NotFound, "may.unknown-programme", "programme", {}, id);
  PlanDraft draft;
  draft.programme = programme->id;
  draft.name = programme->name;
  draft.condition = programme->condition;
  take_phase(programme->phases.front(), draft);
  return draft;
}

Result<PlanDraft> begun_from_template(const Inside& inside, const Id& id) {
  const auto kept = inside.store.get<model::PlanTemplate>(id);
  if (!kept) return Unexpected{kept.error()};
  if (!*kept) return base::refuse(ErrorCode::NotFound, "may.no-such-template", "template", {}, id.text());
  PlanDraft draft;
  draft.name = (*kept)->name;
  draft.condition = (*kept)->condition;
  draft.items = (*kept)->items;
  draft.sessions_per_week = (*kept)->sessions_per_week;
  return draft;
}

Result<PlanDraft> begun_from(const Inside& inside, const BeginPlanDraft& command,
                             const std::optional<Standpoint>& stand) {
  if (!command.programme.empty()) return begun_from_programme(inside, command.programme);
  if (command.from) return begun_from_template(inside, *command.from);
  if (command.condition.empty()) return begun_from_plan(command, stand);
  const auto* condition = inside.catalogue.condition(command.condition);
  if (!condition) return base::fail(ErrorCode::Unknown, "condition", "a condition", command.condition);
  PlanDraft draft;
  draft.condition = condition->id;
  draft.name = condition->name;
  return draft;
}

Result<Draft> draft_begin(const Inside& inside, const BeginPlanDraft& command) {
  auto faults = base::faults_of(command);
  if (!faults.empty()) return Unexpected{faults.front()};
  const auto person = person_of(inside);
  if (!person) return Unexpected{person.error()};
  const auto stand = standpoint_of(inside);
  if (!stand) return Unexpected{stand.error()};
  auto plan = begun_from(inside, command, *stand);
  if (!plan) return Unexpected{plan.error()};
  const auto known = draft_of(inside);
  if (!known) return Unexpected{known.error()};
  plan->at = inside.clock->now().at;
  plan->id = *known ? (*known)->id : new_id(inside, plan->at);
  plan->person = person->id;
  if (!command.name.empty() && plan->programme.empty()) plan->name = command.name;
  if (command.side) plan->side = *command.side;
  if (!command.side && !plan->plan && *stand) plan->side = (*stand)->episode.side;
  Draft draft;
  draft.id = plan->id;
  draft.put(*person);
  draft.put(*plan);
  return draft;
}

Result<Draft> draft_discard(const Inside& inside, const DiscardPlanDraft&) {
  const auto plan = present_draft(inside);
  if (!plan) return Unexpected{plan.error()};
  Draft draft;
  draft.id = plan->id;
  draft.remove<PlanDraft>(plan->id);
  return draft;
}

}  // namespace

Result<Done> may(const Core& core, const BeginPlanDraft& command) { return ask(core, command, draft_begin); }
Result<Done> may(const Core& core, const DiscardPlanDraft& command) { return ask(core, command, draft_discard); }

Result<Outcome> perform(Core& core, const BeginPlanDraft& command) {
  return carry_out(core, "begin-plan-draft", command, draft_begin);
}
Result<Outcome> perform(Core& core, const DiscardPlanDraft& command) {
  return carry_out(core, "discard-plan-draft", command, draft_discard);
}

}  // namespace genu::app

namespace genu::base {
template struct Codec<app::BeginPlanDraft>;
template struct Codec<app::DiscardPlanDraft>;
}  // namespace genu::base
