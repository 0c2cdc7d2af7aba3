// The exercises of the catalogue: a list to choose from, and each in full.
#pragma once
#include <genu/app/views/learn.hpp>
#include <genu/model/exercise.hpp>

namespace genu::app {

/// What the list is narrowed to; each part may be left out.
struct ExerciseFilter {
  std::optional<model::Target> target;  ///< it works on this, first or among others
  /// It can be done with these and with what every home has.
  std::optional<std::vector<model::Equipment>> equipment;
  std::optional<int> level;
};

constexpr auto fields_of(base::Type<ExerciseFilter>) {
  using base::field;
  using V = ExerciseFilter;
  return base::record<V>("exercise-filter", field("target", &V::target, "what it works on"),
                         field("equipment", &V::equipment, "what it can be done with").within(0, 30),
                         field("level", &V::level, "1 easiest to 5").within(1, 5));
}

struct ExerciseChoice {
  std::string id;
  std::string name;
  model::Category category = model::Category::Strength;
  std::vector<model::Target> targets;
  std::vector<model::Equipment> equipment;
  int level = 1;
  std::string dose;  ///< the usual one, in short

  bool operator==(const ExerciseChoice&) const = default;
};

constexpr auto fields_of(base::Type<ExerciseChoice>) {
  using base::field;
  using V = ExerciseChoice;
  return base::record<V>(
      "exercise-choice", field("id", &V::id, "id in the catalogue"), field("name", &V::name, "its name"),
      field("category", &V::category, "what kind"), field("targets", &V::targets, "what it works on"),
      field("equipment", &V::equipment, "all that is needed"), field("level", &V::level, "1 easiest to 5"),
      field("dose", &V::dose, "the usual dose, in short"));
}

struct ExerciseView {
  model::Exercise exercise;
  std::string dose;              ///< the usual one, in short
  std::optional<Link> easier;    ///< one rung down
  std::optional<Link> harder;    ///< one rung up
  std::optional<Link> stand_in;  ///< without its equipment; none where it needs none or nothing fits
  std::vector<model::Source> references;

  bool operator==(const ExerciseView&) const = default;
};

constexpr auto fields_of(base::Type<ExerciseView>) {
  using base::field;
  using V = ExerciseView;
  return base::record<V>("exercise-view", field("exercise", &V::exercise, "the exercise"),
                         field("dose", &V::dose, "the usual dose, in short"),
                         field("easier", &V::easier, "one rung down"), field("harder", &V::harder, "one rung up"),
                         field("stand_in", &V::stand_in, "without its equipment"),
                         field("references", &V::references, "its sources in full"));
}

/// The exercises that pass the filter, by level and then by id.
[[nodiscard]] std::vector<ExerciseChoice> exercise_choices(const Core& core, const ExerciseFilter& filter = {});

/// One exercise in full. Errors: NotFound.
[[nodiscard]] base::Result<ExerciseView> exercise_view(const Core& core, const std::string& exercise);

}  // namespace genu::app

namespace genu::base {
extern template struct Codec<app::ExerciseFilter>;
extern template struct Codec<app::ExerciseChoice>;
extern template struct Codec<app::ExerciseView>;
}  // namespace genu::base
