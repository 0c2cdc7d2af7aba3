// Lengths of runs in the unit that the runner reads.
#pragma once
#include <genu/model/settings.hpp>
#include <string>

namespace genu::app {

/// Kilometres or miles.
[[nodiscard]] inline double length_in(int metres, model::DistanceUnit unit) {
  constexpr double metres_a_kilometre = 1000, metres_a_mile = 1609.344;
  return metres / (unit == model::DistanceUnit::Miles ? metres_a_mile : metres_a_kilometre);
}

/// The words for the unit, as an argument of other words.
[[nodiscard]] inline std::string unit_said(model::DistanceUnit unit) {
  return "@progress.unit." + std::string(base::name_of(unit));
}

}  // namespace genu::app
