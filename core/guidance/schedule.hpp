// The week from Monday to Sunday: which days have a session, which rest.
#pragma once
#include <genu/base/time.hpp>
#include <genu/model/reason.hpp>
#include <optional>
#include <vector>

namespace genu::guidance {

struct WeekRequest {
  base::Day today;
  base::Day plan_start;
  int sessions_per_week = 3;
  std::vector<base::Weekday> preferred;  ///< used first; other days only where these do not suffice
  int min_rest_days = 1;                 ///< free days between two sessions
  std::vector<base::Day> done;           ///< days with a session, of this week and the days before it
  std::vector<base::Day> excused;        ///< days off by agreement: ill, away
  std::vector<base::Day> moved_from;     ///< days whose session the runner put on another one
  std::vector<base::Day> moved_to;       ///< those other days: used before the preferred ones
  std::vector<base::Day> left_out;       ///< days whose session the runner left out; excused ones are in `excused` too
  std::optional<base::Day> not_before;   ///< no session before this day: rest after a red
  bool held = false;                     ///< nothing is planned for now
};

enum class DayState {
  Done,
  Planned,
  Missed,  ///< its session fell away
  Moved,   ///< its session is done or planned on another day of the week
  Rest,
  Excused,
  Before,   ///< the plan had not begun
  LeftOut,  ///< the runner left its session out, for a reason that is not excused
};
constexpr auto names_of(base::Type<DayState>) {
  return base::names<DayState>({{DayState::Done, "done"},
                                {DayState::Planned, "planned"},
                                {DayState::Missed, "missed"},
                                {DayState::Moved, "moved"},
                                {DayState::Rest, "rest"},
                                {DayState::Excused, "excused"},
                                {DayState::Before, "before"},
                                {DayState::LeftOut, "left-out"}});
}

struct PlannedDay {
  base::Day day;
  DayState state = DayState::Rest;
  model::Reason reason;
  bool unsettled = false;  ///< its session was done neither then nor since, and nobody has said what becomes of it

  bool operator==(const PlannedDay&) const = default;
};

/// Seven days, Monday first, of the week of `today`.
///
/// A missed session moves to a later day that keeps the rest days; what no longer fits is dropped at the end of the
/// week. Never two on one day. Where so many sessions cannot keep the rest days, they stand as far apart as the week
/// allows. A week in which the plan begins asks for its share of the sessions.
/// What the runner left out is not made up for, and what the runner moved keeps its day where the rest days allow.
[[nodiscard]] std::vector<PlannedDay> plan_week(const WeekRequest& request);

/// The days of the week of `today`, from today on, that the session of `day` can be put on: they keep it, have none
/// yet, and no other session comes in between that was not there before. `day` is of the same week.
[[nodiscard]] std::vector<base::Day> days_to_move_to(const WeekRequest& request, base::Day day);

}  // namespace genu::guidance
