// One exercise in full: how it moves, how it is done, how much, what is easier and harder, and why.
#pragma once

#include <genu/app/views.hpp>

#include <string>

#include "screens/given.hpp"
#include "widgets/figure.hpp"

namespace genu::screens {

struct ExerciseShown {
  const app::ExerciseView& view;
  widgets::Figure* figure = nullptr;  ///< seen as chosen; null where it has none
};

struct ExerciseUi {
  widgets::Seen seen = widgets::Seen::AsMade;
  bool paused = false;
  std::string from;   ///< the screen to go back to
  std::string about;  ///< what that was about
};

void draw(const ExerciseShown& shown, ExerciseUi& ui, const Given& given);

}  // namespace genu::screens
