// How much the knee hurts on a usual morning, against which the morning after a session is measured.
#pragma once
#include <genu/base/answer.hpp>
#include <genu/base/time.hpp>
#include <genu/base/units.hpp>
#include <optional>
#include <span>

namespace genu::guidance {

struct MorningPain {
  base::Day day;
  base::Answer<base::Nrs> pain;
};

/// How many days before a session count, clinical reference 0.4.
inline constexpr int usual_morning_days = 7;

/// The median morning pain of the 7 days before `session_day`, which itself is left out, where at least 3 of them have
/// an entry; else the baseline; else nothing. A day with several entries counts once, with its last.
/// Half points are rounded down, so that a rise is not overlooked. Source: clinical reference 0.4.
[[nodiscard]] std::optional<int> usual_morning(std::span<const MorningPain> mornings, base::Day session_day,
                                               const base::Answer<base::Nrs>& baseline);

}  // namespace genu::guidance
