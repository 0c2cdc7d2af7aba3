// Drafts changed.
#include <genu/app/commands/plan_draft.hpp>

#include <algorithm>

#include "app/draft.hpp"
#include "app/plan_draft.hpp"
#include "guidance/dose_step.hpp"

namespace genu::app {

namespace {

using base::Done;
using base::ErrorCode;
using base::Result;
using base::Unexpected;
using model::PlanDraft;

constexpr std::size_t most_items = 20;

// A change of the draft that is there: `change` does it or refuses.
template <class Command, class Change>
Result<Draft> changed(const Inside& inside, const Command& command, Change change) {
  auto faults = base::faults_of(command);
  if (!faults.empty()) return Unexpected{faults.front()};
  auto plan = present_draft(inside);
  if (!plan) return Unexpected{plan.error()};
  const Result<Done> done = change(*plan);
  if (!done) return Unexpected{done.error()};
  plan->at = inside.clock->now().at;
  faults = base::faults_of(*plan);
  if (!faults.empty()) return Unexpected{faults.front()};
  Draft draft;
  draft.id = plan->id;
  draft.put(*plan);
  return draft;
}

Result<std::size_t> place_in(const PlanDraft& plan, const std::string& exercise) {
  const auto found = std::find_if(plan.items.begin(), plan.items.end(),
                                  [&](const model::Item& item) { return item.exercise == exercise; });
  if (found == plan.items.end()) {
    return base::refuse(ErrorCode::NotFound, "may.not-in-draft", "exercise", {}, exercise);
  }
  return static_cast<std::size_t>(found - plan.items.begin());
}

Result<Draft> draft_add(const Inside& inside, const AddToDraft& command) {
  return changed(inside, command, [&](PlanDraft& plan) -> Result<Done> {
    const auto* exercise = inside.catalogue.exercise(command.exercise);
    if (!exercise) {
      return base::refuse(ErrorCode::NotFound, "may.unknown-exercise", "exercise", {}, command.exercise);
    }
    if (place_in(plan, command.exercise)) return base::refuse(ErrorCode::Duplicate, "may.in-draft", "exercise");
    if (plan.items.size() == most_items) return base::refuse(ErrorCode::NotAllowed, "may.draft-full", "exercise");
    if (!command.own_name.empty() && command.note.empty()) {
      return base::refuse(ErrorCode::Missing, "may.describe-own", "note");
    }
    if (command.own_name.empty() && command.no_figure) {
      return base::refuse(ErrorCode::Missing, "may.name-own", "own_name");
    }
    const auto dose = usual_dose(inside, *exercise);
    if (!dose) return Unexpected{dose.error()};
    model::Item item;
    item.exercise = exercise->id;
    item.dose = *dose;
    item.own_name = command.own_name;
    item.no_figure = command.no_figure;
    item.note = command.note;
    plan.items.push_back(std::move(item));
    return Done{};
  });
}

Result<Draft> draft_remove(const Inside& inside, const RemoveFromDraft& command) {
  return changed(inside, command, [&](PlanDraft& plan) -> Result<Done> {
    const auto place = place_in(plan, command.exercise);
    if (!place) return Unexpected{place.error()};
    plan.items.erase(plan.items.begin() + static_cast<std::ptrdiff_t>(*place));
    return Done{};
  });
}

Result<Draft> draft_move(const Inside& inside, const MoveInDraft& command) {
  return changed(inside, command, [&](PlanDraft& plan) -> Result<Done> {
    const auto place = place_in(plan, command.exercise);
    if (!place) return Unexpected{place.error()};
    auto item = plan.items[*place];
    plan.items.erase(plan.items.begin() + static_cast<std::ptrdiff_t>(*place));
    const auto to = std::min(static_cast<std::size_t>(command.place - 1), plan.items.size());
    plan.items.insert(plan.items.begin() + static_cast<std::ptrdiff_t>(to), std::move(item));
    return Done{};
  });
}

void set_dose(model::Item& item, const SetDraftDose& command) {
  auto& dose = item.dose;
  dose.sets = command.sets.value_or(dose.sets);
  dose.reps = command.reps.value_or(dose.reps);
  dose.hold = command.hold.value_or(dose.hold);
  if (command.tempo) dose.tempo = command.tempo;
  dose.rest = command.rest.value_or(dose.rest);
  if (!command.note.empty()) item.note = command.note;
  // A dose set by hand is where the rules begin from.
  item.then.clear();
  item.step = 0;
  item.first_dose.reset();
}

Result<Draft> draft_dose(const Inside& inside, const SetDraftDose& command) {
  std::optional<model::Dose> usual;
  auto draft = changed(inside, command, [&](PlanDraft& plan) -> Result<Done> {
    const auto place = place_in(plan, command.exercise);
    if (!place) return Unexpected{place.error()};
    set_dose(plan.items[*place], command);
    if (command.usual_from_now) usual = plan.items[*place].dose;
    return Done{};
  });
  if (draft && usual) {
    const auto now = inside.clock->now().at;
    draft->put(model::DoseDefault{new_id(inside, now), command.exercise, *usual, now});
  }
  return draft;
}

Result<Draft> draft_step(const Inside& inside, const StepInDraft& command) {
  return changed(inside, command, [&](PlanDraft& plan) -> Result<Done> {
    const auto place = place_in(plan, command.exercise);
    if (!place) return Unexpected{place.error()};
    const auto* exercise = inside.catalogue.exercise(command.exercise);
    if (!exercise) {
      return base::refuse(ErrorCode::NotFound, "may.unknown-exercise", "exercise", {}, command.exercise);
    }
    auto& item = plan.items[*place];
    const auto* easier = exercise->regression ? inside.catalogue.exercise(*exercise->regression) : nullptr;
    if (easier && place_in(plan, easier->id)) easier = nullptr;
    auto moved = command.harder ? guidance::harder(item, *exercise) : guidance::easier(item, *exercise, easier);
    if (moved == item) return base::refuse(ErrorCode::NotAllowed, "may.no-step", "exercise");
    item = std::move(moved);
    return Done{};
  });
}

Result<Draft> draft_swap(const Inside& inside, const SwapInDraft& command) {
  return changed(inside, command, [&](PlanDraft& plan) -> Result<Done> {
    const auto place = place_in(plan, command.exercise);
    if (!place) return Unexpected{place.error()};
    const auto* exercise = inside.catalogue.exercise(command.instead);
    if (!exercise) return base::refuse(ErrorCode::NotFound, "may.unknown-exercise", "instead", {}, command.instead);
    if (place_in(plan, command.instead)) return base::refuse(ErrorCode::Duplicate, "may.in-draft", "instead");
    const auto dose = usual_dose(inside, *exercise);
    if (!dose) return Unexpected{dose.error()};
    auto& item = plan.items[*place];
    model::Item other;
    other.exercise = exercise->id;
    other.dose = *dose;
    other.on = item.on;
    other.essential = item.essential;
    item = std::move(other);
    return Done{};
  });
}

Result<Draft> draft_phase(const Inside& inside, const SetDraftPhase& command) {
  return changed(inside, command, [&](PlanDraft& plan) -> Result<Done> {
    if (!command.name.empty()) plan.phase_name = command.name;
    if (command.weeks) plan.weeks = *command.weeks;
    if (command.exit) plan.exit = *command.exit;
    return Done{};
  });
}

Result<Draft> draft_days(const Inside& inside, const SetDraftDays& command) {
  return changed(inside, command, [&](PlanDraft& plan) -> Result<Done> {
    if (command.sessions_per_week) plan.sessions_per_week = *command.sessions_per_week;
    if (command.weekdays) plan.weekdays = *command.weekdays;
    return Done{};
  });
}

}  // namespace

Result<Done> may(const Core& core, const AddToDraft& command) { return ask(core, command, draft_add); }
Result<Done> may(const Core& core, const RemoveFromDraft& command) { return ask(core, command, draft_remove); }
Result<Done> may(const Core& core, const MoveInDraft& command) { return ask(core, command, draft_move); }
Result<Done> may(const Core& core, const SetDraftDose& command) { return ask(core, command, draft_dose); }
Result<Done> may(const Core& core, const SetDraftDays& command) { return ask(core, command, draft_days); }
Result<Done> may(const Core& core, const StepInDraft& command) { return ask(core, command, draft_step); }
Result<Done> may(const Core& core, const SwapInDraft& command) { return ask(core, command, draft_swap); }
Result<Done> may(const Core& core, const SetDraftPhase& command) { return ask(core, command, draft_phase); }

Result<Outcome> perform(Core& core, const AddToDraft& command) {
  return carry_out(core, "add-to-draft", command, draft_add);
}
Result<Outcome> perform(Core& core, const RemoveFromDraft& command) {
  return carry_out(core, "remove-from-draft", command, draft_remove);
}
Result<Outcome> perform(Core& core, const MoveInDraft& command) {
  return carry_out(core, "move-in-draft", command, draft_move);
}
Result<Outcome> perform(Core& core, const SetDraftDose& command) {
  return carry_out(core, "set-draft-dose", command, draft_dose);
}
Result<Outcome> perform(Core& core, const SetDraftDays& command) {
  return carry_out(core, "set-draft-days", command, draft_days);
}
Result<Outcome> perform(Core& core, const StepInDraft& command) {
  return carry_out(core, "step-in-draft", command, draft_step);
}
Result<Outcome> perform(Core& core, const SwapInDraft& command) {
  return carry_out(core, "swap-in-draft", command, draft_swap);
}
Result<Outcome> perform(Core& core, const SetDraftPhase& command) {
  return carry_out(core, "set-draft-phase", command, draft_phase);
}

}  // namespace genu::app

namespace genu::base {
template struct Codec<app::AddToDraft>;
template struct Codec<app::RemoveFromDraft>;
template struct Codec<app::MoveInDraft>;
template struct Codec<app::SetDraftDose>;
template struct Codec<app::SetDraftDays>;
template struct Codec<app::StepInDraft>;
template struct Codec<app::SwapInDraft>;
template struct Codec<app::SetDraftPhase>;
}  // namespace genu::base
