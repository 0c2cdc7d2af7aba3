// Days on which nothing was expected, and what the runner said about single sessions.
#pragma once
#include <genu/model/missed_session.hpp>
#include <string_view>
#include <vector>

#include "app/holds.hpp"
#include "guidance/schedule.hpp"

namespace genu::app {

/// Days off from `first` to `last`: those of holds and flares, and single sessions that were excused.
struct DaysOff {
  std::vector<Day> held;
  std::vector<Day> sessions;  ///< with a session that was left out for a reason that is excused, and no hold

  /// Both, in order.
  [[nodiscard]] std::vector<Day> all() const;
};

/// `condition` is that of the running programme, `missed` what was said in its episode.
[[nodiscard]] DaysOff days_off(const HoldFacts& holds, const std::vector<model::MissedSession>& missed,
                               std::string_view condition, Day first, Day last);

/// Tells the schedule what the runner said about single sessions.
void add_missed(const std::vector<model::MissedSession>& missed, guidance::WeekRequest& request);

/// What was said about the session of `day`; null where nothing was.
[[nodiscard]] const model::MissedSession* missed_on(const std::vector<model::MissedSession>& missed, Day day);

}  // namespace genu::app
