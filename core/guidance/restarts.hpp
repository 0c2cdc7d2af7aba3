// Times that pain came back when running was taken up again (clinical reference 2.1, rule S14, and 6.8, PR10).
#pragma once
#include <span>
#include <vector>

#include "guidance/next_action.hpp"

namespace genu::guidance {

/// One run with what the knee answered.
struct RestartRun {
  base::Day day;
  Outcome outcome;
};

/// Days without a run after which running is taken up again: as many as cost a level of the ladder (6.2).
inline constexpr int days_of_a_break = 7;
/// Days from the restart in which pain that comes back counts against it; later it is a matter of the load. Design
/// choice.
inline constexpr int days_of_a_restart = 14;

/// When each restart failed, oldest first: a run that was too much (a red, or an amber that led to a step back) within
/// a fortnight of the first run after a break, and before the next break. `runs` are oldest first. The first of them is
/// a restart only where `after_a_break`; else nobody knows what was before it.
[[nodiscard]] std::vector<base::Instant> failed_restarts(std::span<const RestartRun> runs, bool after_a_break);

}  // namespace genu::guidance
