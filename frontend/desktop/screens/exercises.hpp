// The catalogue: all exercises, narrowed down by words and by what they need.
#pragma once

#include <genu/app/views.hpp>
#include <genu/app/views/exercise_search.hpp>

#include <string>
#include <vector>

#include "screens/given.hpp"

namespace genu::screens {

struct ExercisesShown {
  const std::vector<app::ExerciseChoice>& choices;      ///< those that pass the filter
  const std::vector<app::ProgrammeChoice>& programmes;  ///< for the conditions
  bool has_programme = false;                           ///< one is running, so there is a way to it
};

enum class FilterGroup { None, Target, Level, Equipment, Condition };

struct ExercisesUi {
  app::ExerciseSearch search;
  FilterGroup open = FilterGroup::None;  ///< whose chips are shown
};

void draw(const ExercisesShown& shown, ExercisesUi& ui, const Given& given);

}  // namespace genu::screens
