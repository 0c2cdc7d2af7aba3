// The weekly grid of the hand-out, filled in from the sheet that came back. Made for the keyboard: arrows move, Space
// ticks, `a` ticks a whole day, a digit (t for ten) is the pain of the day.
#pragma once

#include <genu/app/views/paper_week.hpp>

#include <array>
#include <optional>
#include <set>
#include <string>

#include "screens/clinic_given.hpp"

namespace genu::screens {

inline constexpr std::size_t kSheetDays = 7;

/// What has been taken over from the sheet so far. An empty box is nothing reported.
struct PaperUi {
  std::optional<base::Day> week;  ///< a day of it; the last whole week where missing
  std::array<std::set<std::string>, kSheetDays> ticks;
  std::array<std::optional<int>, kSheetDays> during, morning;
  std::size_t row = 0, column = 0;  ///< where the keyboard is: exercises, then the two rows of pain
};

/// The columns with something in them.
[[nodiscard]] app::EnterPaperWeek entered(const app::PaperWeekView& sheet, const PaperUi& ui);

/// `name` is whose sheet it is, as it may be shown.
void draw(const app::PaperWeekView& sheet, const std::string& name, PaperUi& ui, const ClinicGiven& given);

}  // namespace genu::screens
