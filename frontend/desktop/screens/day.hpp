// One day: what was planned, what was done and noted; what was forgotten may be noted for it.
#pragma once

#include <genu/app/views/day.hpp>
#include <genu/model/settings.hpp>

#include <optional>

#include "screens/given.hpp"
#include "screens/session_change.hpp"

namespace genu::screens {

/// What is being noted for the day; nothing has a value until somebody gives one.
struct DayUi {
  std::optional<model::Side> knee;  ///< of a score before there is a programme
  std::optional<int> pain;          ///< of the day, worst
  std::optional<int> session_pain;  ///< worst during a session done elsewhere
  std::optional<int> effort;
  SessionChangeUi change;  ///< what is being said about its session
};

struct DayShown {
  const app::DayView& view;
  bool has_programme = false;
  model::DistanceUnit units = model::DistanceUnit::Kilometres;
};

void draw(const DayShown& shown, DayUi& ui, const Given& given);

}  // namespace genu::screens
