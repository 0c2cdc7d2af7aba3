// Looking for exercises by words and by what they are used for, besides what the list is narrowed to.
#pragma once
#include <genu/app/views/exercises.hpp>

namespace genu::app {

struct ExerciseSearch {
  ExerciseFilter filter;
  std::optional<std::string> condition;  ///< a programme for this condition uses it
  std::string text;                      ///< every word of it is in a name, or in what it works on or needs

  bool operator==(const ExerciseSearch& other) const {
    return filter.target == other.filter.target && filter.equipment == other.filter.equipment &&
           filter.level == other.filter.level && condition == other.condition && text == other.text;
  }
};

/// The exercises that fit, by level and then by id. Capital letters do not matter.
[[nodiscard]] std::vector<ExerciseChoice> exercise_search(const Core& core, const ExerciseSearch& search);

}  // namespace genu::app
