// Beginning a programme: which knee, how a usual morning feels, on which days.
#pragma once

#include <genu/app/views.hpp>

#include <optional>
#include <set>
#include <string>

#include "screens/given.hpp"

namespace genu::screens {

struct StartProgrammeUi {
  std::string programme;  ///< id of the choice
  std::optional<model::Side> side;
  std::optional<int> usual_morning;
  std::optional<base::Day> onset;  ///< as told in the first steps
  std::set<base::Weekday> weekdays;
};

void draw(const std::vector<app::ProgrammeChoice>& choices, StartProgrammeUi& ui, const Given& given);

}  // namespace genu::screens
