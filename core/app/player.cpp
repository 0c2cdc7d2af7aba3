#include <genu/app/player.hpp>

#include <algorithm>

#include "app/history.hpp"
#include "guidance/dose_step.hpp"
#include "guidance/light_profile.hpp"
#include "guidance/overrides.hpp"
#include "guidance/step_up_guard.hpp"
#include "guidance/substitution.hpp"

namespace genu::app {

namespace {

using base::Result;
using base::Unexpected;

// The item of the plan behind a prescribed one, for its ladder of doses; what is not in the plan any more has none.
model::Item item_behind(const Standpoint& stand, const model::PrescribedItem& prescribed) {
  model::Item item;
  for (const auto& each : stand.phase().items) {
    if (each.exercise == prescribed.exercise) item = each;
  }
  item.exercise = prescribed.exercise;
  item.dose = prescribed.dose;
  item.step = prescribed.step;
  return item;
}

bool is_in(const model::Session& session, const std::string& exercise) {
  return std::any_of(session.items.begin(), session.items.end(),
                     [&](const auto& item) { return item.exercise == exercise; });
}

// A set of one side cannot become one of both: the easier exercise has to be done on the same sides.
const model::Exercise* easier_exercise(const Inside& inside, const Standpoint& stand, const model::Session& session,
                                       const model::Exercise& exercise, model::Laterality laterality) {
  const auto* easier = exercise.regression ? inside.catalogue.exercise(*exercise.regression) : nullptr;
  const bool suits = easier && easier->laterality == laterality && !is_in(session, easier->id) &&
                     guidance::may_enter_by_rule(*easier, stand.episode.condition);
  return suits ? easier : nullptr;
}

// For a day away from the equipment: what every home has is enough for it.
const model::Exercise* without_equipment(const Inside& inside, const Standpoint& stand, const model::Session& session,
                                         const model::Exercise& exercise, const model::PrescribedItem& prescribed) {
  std::vector<std::string> taken;
  for (const auto& item : session.items) taken.push_back(item.exercise);
  const auto answer = guidance::substitution(
      {exercise, prescribed.dose.load_text, inside.catalogue.exercises(), {}, stand.episode.condition, taken, true});
  const bool fits = answer && answer->exercise && answer->exercise->laterality == prescribed.laterality;
  return fits ? answer->exercise : nullptr;
}

std::vector<player::Alternative> alternatives_for(const Inside& inside, const Standpoint& stand,
                                                  const model::Session& session,
                                                  const model::PrescribedItem& prescribed) {
  std::vector<player::Alternative> alternatives;
  const auto* exercise = inside.catalogue.exercise(prescribed.exercise);
  if (!exercise) return alternatives;
  if (const auto* easier = easier_exercise(inside, stand, session, *exercise, prescribed.laterality)) {
    alternatives.push_back({player::AlternativeKind::Easier, easier->id, easier->name, easier->dose});
  }
  const auto less = guidance::easier(item_behind(stand, prescribed), *exercise, nullptr);
  if (less.exercise == prescribed.exercise && !(less.dose == prescribed.dose)) {
    alternatives.push_back({player::AlternativeKind::Less, exercise->id, exercise->name, less.dose});
  }
  const auto* other = without_equipment(inside, stand, session, *exercise, prescribed);
  if (other && (alternatives.empty() || alternatives.front().exercise != other->id)) {
    const auto dose = guidance::stand_in_item(item_behind(stand, prescribed), *other).dose;
    alternatives.push_back({player::AlternativeKind::Substitute, other->id, other->name, dose});
  }
  return alternatives;
}

player::PlanItem item_for(const Inside& inside, const Standpoint& stand, const model::Session& session,
                          const model::PrescribedItem& prescribed) {
  const auto* exercise = inside.catalogue.exercise(prescribed.exercise);
  const auto& name = !prescribed.own_name.empty() ? prescribed.own_name
                     : exercise                   ? exercise->name
                                                  : prescribed.exercise;
  return {prescribed, name, alternatives_for(inside, stand, session, prescribed)};
}

// The lowest pain that is red in this session, by the condition and what a physiotherapist has changed; nothing where
// all is fine.
std::optional<Nrs> too_much(const Standpoint& stand, const model::Session& session) {
  const auto profile = stand.profile_on(session.day);
  const auto score = Nrs::from(guidance::band_for(profile, session.kind).amber + 1);
  return score ? std::optional(*score) : std::nullopt;
}

// What the physiotherapist who set the limit gave as the reason.
std::string pain_advice(const Standpoint& stand, const model::Session& session) {
  const auto* change = guidance::limit_set_by(stand.overrides, session.kind, session.day);
  return change ? change->reason : std::string();
}

}  // namespace

Result<std::optional<PlayerPlan>> player_plan(const Core& core) {
  const auto& inside = core.inside();
  const auto stand = standpoint_of(inside);
  if (!stand) return Unexpected{stand.error()};
  if (!*stand) return std::optional<PlayerPlan>();
  const auto history = history_of(inside, **stand);
  if (!history) return Unexpected{history.error()};
  const auto* session = open_session_of(*history);
  if (!session) return std::optional<PlayerPlan>();
  std::vector<player::PlanItem> items;
  for (const auto& prescribed : session->items) items.push_back(item_for(inside, **stand, *session, prescribed));
  PlayerPlan made;
  made.session = session->id;
  made.plan = player::plan_of(std::move(items), (*stand)->episode.side);
  made.plan.too_much = too_much(**stand, *session);
  made.plan.pain_advice = pain_advice(**stand, *session);
  made.sets = sets_of(*history, session->id);
  return std::optional<PlayerPlan>(std::move(made));
}

RecordSet command_for(const player::RecordSet& set) {
  RecordSet command;
  command.position = set.position;
  command.exercise = set.exercise;
  command.skipped = set.skipped;
  command.reps = set.reps;
  command.hold = set.hold;
  command.load = set.load;
  command.confirmed = set.confirmed;
  command.pain = set.pain;
  command.at = set.at;
  return command;
}

SessionAnswers answers_for(const player::EndAnswers& answers) {
  return {answers.pain_during,  answers.pain_after, answers.effort, answers.limp,
          answers.sharp_sudden, answers.gave_way,   answers.locked, answers.note};
}

Result<Outcome> perform(Core& core, const player::EndSession& ended) {
  const auto answers = answers_for(ended.answers);
  if (ended.state == model::SessionState::Finished) return perform(core, FinishSession{answers});
  return perform(core, AbandonSession{answers});
}

}  // namespace genu::app
