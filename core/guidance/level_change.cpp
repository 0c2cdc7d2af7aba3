#include "guidance/level_change.hpp"

#include <algorithm>

namespace genu::guidance {

namespace {

constexpr std::int64_t ms_per_hour = 3'600'000;
constexpr int two_levels_from_pain = 8;  // clinical reference 3.3, table of actions
constexpr int lowest_running_level = 1;  // clinical reference 6.2

}  // namespace

base::Instant rest_end(base::Instant session) { return {session.ms + rest_hours_after_red * ms_per_hour}; }

int next_run_level(model::Action action, int level, const base::Answer<base::Nrs>& worst_pain) {
  int down = 0;
  if (action == model::Action::Progress) return level + 1;
  if (action == model::Action::Regress) down = 1;
  if (action == model::Action::RestThenRegress) {
    down = worst_pain && worst_pain->score() >= two_levels_from_pain ? 2 : 1;
  }
  return std::min(level, std::max(lowest_running_level, level - down));
}

}  // namespace genu::guidance
