// The exercises of the catalogue.
#include <algorithm>
#include <genu/app/views/exercises.hpp>

#include "app/views/references.hpp"
#include "guidance/substitution.hpp"

namespace genu::app {

namespace {

bool passes(const model::Exercise& exercise, const ExerciseFilter& filter) {
  const auto& targets = exercise.targets;
  if (filter.target && std::find(targets.begin(), targets.end(), *filter.target) == targets.end()) return false;
  if (filter.level && exercise.level != *filter.level) return false;
  return !filter.equipment || guidance::missing_equipment(exercise, exercise.dose.load_text, *filter.equipment).empty();
}

std::optional<Link> link_to(const content::Catalogue& catalogue, const std::optional<std::string>& id) {
  const auto* exercise = id ? catalogue.exercise(*id) : nullptr;
  return exercise ? std::optional(Link{exercise->id, exercise->name}) : std::nullopt;
}

std::optional<Link> stand_in_for(const content::Catalogue& catalogue, const model::Exercise& exercise) {
  guidance::SubstitutionRequest request{exercise, exercise.dose.load_text, catalogue.exercises(), {}, {}, {}, true};
  const auto answer = guidance::substitution(request);
  if (!answer || !answer->exercise) return std::nullopt;
  return Link{answer->exercise->id, answer->exercise->name};
}

}  // namespace

std::vector<ExerciseChoice> exercise_choices(const Core& core, const ExerciseFilter& filter) {
  std::vector<ExerciseChoice> choices;
  for (const auto& each : core.inside().catalogue.exercises()) {
    if (!passes(each, filter)) continue;
    choices.push_back(
        {each.id, each.name, each.category, each.targets, each.equipment, each.level, model::short_text(each.dose)});
  }
  std::stable_sort(choices.begin(), choices.end(),
                   [](const ExerciseChoice& a, const ExerciseChoice& b) { return a.level < b.level; });
  return choices;
}

base::Result<ExerciseView> exercise_view(const Core& core, const std::string& exercise) {
  const auto& catalogue = core.inside().catalogue;
  const auto* found = catalogue.exercise(exercise);
  if (!found) return base::refuse(base::ErrorCode::NotFound, "may.unknown-exercise", "exercise", {}, exercise);
  ExerciseView view;
  view.exercise = *found;
  view.dose = model::short_text(found->dose);
  view.easier = link_to(catalogue, found->regression);
  view.harder = link_to(catalogue, found->progression);
  view.stand_in = stand_in_for(catalogue, *found);
  view.references = references_of(catalogue, found->sources);
  return view;
}

}  // namespace genu::app

namespace genu::base {
template struct Codec<app::ExerciseFilter>;
template struct Codec<app::ExerciseChoice>;
template struct Codec<app::ExerciseView>;
}  // namespace genu::base
