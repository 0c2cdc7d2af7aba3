// Seven days in a row, each with its sign; a day can be opened.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "ui/geometry.hpp"

namespace genu::widgets {

enum class DayMark {
  Done,         ///< filled with a tick
  Part,         ///< half filled
  Rest,         ///< a dot
  Missed,       ///< a small cross
  Moved,        ///< to another day: an arrow
  Excused,      ///< ill, flare or hold: a dash
  NotReported,  ///< outline with a question mark
  ToCome        ///< plain
};

struct WeekDay {
  std::string letter;  ///< under the sign
  std::string label;   ///< "Tuesday 14 May, done": what the day is called
  DayMark mark = DayMark::ToCome;
  bool today = false;
};

inline constexpr float kWeekStripHeight = 60;

/// Days are items "id.0" to "id.6". Gives the day that was pressed.
[[nodiscard]] std::optional<std::size_t> week_strip(std::string_view id, ui::Point at, float width,
                                                    std::span<const WeekDay> days);

}  // namespace genu::widgets
