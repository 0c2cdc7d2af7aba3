// When the next run may be (clinical reference 6.2): hours between starts, no two days in a row, so many a week.
#pragma once
#include <genu/base/time.hpp>
#include <genu/model/reason.hpp>
#include <span>
#include <vector>

namespace genu::guidance {

/// Hours between the starts of two runs.
inline constexpr int hours_between_runs = 40;
/// Runs in any seven days up to level 10, and after it.
inline constexpr int runs_a_week_on_ladder = 3;
inline constexpr int runs_a_week_after = 4;

struct RunStart {
  base::Day day;
  base::Instant at;
};

struct SpacingFacts {
  std::vector<RunStart> runs;  ///< oldest first
  int runs_a_week = runs_a_week_on_ladder;
  bool spread = true;  ///< the hours between starts and the day between hold; own running is only counted
  base::Moment now;
  base::DayStart day_start;
  std::optional<base::Instant> rest_until;  ///< after a red
  std::optional<base::Day> jumped;  ///< the newest day with jumps, where a day has to lie between them and a run
};

struct Spacing {
  bool today = true;   ///< a run may begin at this moment
  base::Day day;       ///< the first day on which one may begin
  base::Instant from;  ///< and the earliest moment of it; not before now
  std::vector<model::Reason> reasons;

  bool operator==(const Spacing&) const = default;
};

/// Runs a week by what is complete and by the phase; `planned` 0 leaves it to the ladder.
[[nodiscard]] int runs_a_week(bool handed_over, int planned);

/// Rules: `run-spacing.hours`, `run-spacing.consecutive`, `run-spacing.week`, `run-spacing.rest`, `run-spacing.jumps`;
/// one reason for each that still stands in the way.
[[nodiscard]] Spacing next_run(const SpacingFacts& facts);

}  // namespace genu::guidance
