// Small pieces that several views show.
#pragma once
#include <genu/app/views.hpp>

#include "app/prescription.hpp"

namespace genu::app {

[[nodiscard]] Standing standing_of(const Standpoint& stand);

[[nodiscard]] SessionLine line_of(const Inside& inside, const model::Item& item);
[[nodiscard]] SessionLine line_of(const Inside& inside, const ItemToday& today, const Standpoint& stand);

[[nodiscard]] CriterionView view_of(const guidance::CriterionResult& result);

/// The week strip, Monday to Sunday.
struct WeekStrip {
  std::vector<WeekDayView> days;
  int done = 0;
  int planned = 0;  ///< done or still to come
  bool today_planned = false;
  std::optional<Day> next;  ///< the next planned day after today
};

[[nodiscard]] WeekStrip week_strip(const History& history, const Standpoint& stand, const Prescription& today);

}  // namespace genu::app
