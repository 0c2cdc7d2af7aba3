// The calendar of the plan: what became of each day, and how much that comes to.
#pragma once
#include <genu/base/time.hpp>
#include <genu/progress/terms.hpp>
#include <set>
#include <span>
#include <vector>

namespace genu::progress {

using DaySet = std::set<base::Day>;

struct CalendarRequest {
  base::Day first, last;  ///< both included
  base::Day today;
  base::Day plan_start;
  DaySet planned;  ///< days on which a session was or is meant to be
  DaySet excused;
  DaySet done;     ///< with a session that counts
  DaySet partial;  ///< with one that was begun
  DaySet told;     ///< on which anything at all was told: an entry, a session, a run, an answer
};

struct CalendarDay {
  base::Day day;
  DayOutcome outcome = DayOutcome::Rest;

  bool operator==(const CalendarDay&) const = default;
};

[[nodiscard]] std::vector<CalendarDay> calendar(const CalendarRequest& request);

/// Sessions of the plan. What was excused or is still to come is not planned here; days about which nobody told are.
struct Tally {
  int done = 0;
  int planned = 0;
  int partial = 0;
  int missed = 0;
  int not_told = 0;
  int excused = 0;

  bool operator==(const Tally&) const = default;
};
[[nodiscard]] Tally tally(std::span<const CalendarDay> days, base::Day first, base::Day last);

}  // namespace genu::progress
