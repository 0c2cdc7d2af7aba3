// Ten gentle rules against running into trouble (clinical reference 6.8). Each speaks only when something was said that
// triggers it; silence never does.
#pragma once
#include <genu/base/answer.hpp>
#include <genu/base/units.hpp>

#include "guidance/run_load.hpp"

namespace genu::guidance {

/// One run as these rules see it.
struct RunHabit {
  base::Day day;
  std::int64_t distance_m = 0;
  std::optional<bool> pavement;  ///< nothing where the surface was not told
  base::Answer<bool> warm_up;
  base::Answer<bool> shoe_trouble;
  std::string shoes;
};

struct PreventionFacts {
  base::Day today;
  std::vector<RunHabit> runs;  ///< oldest first
  LoadResult weekly = LoadResult::NoHistory;
  LoadResult single = LoadResult::UseLevels;
  std::int64_t shoes_m = 0;                      ///< on the pair of the newest run, ever
  std::optional<base::Day> plan_start;           ///< nothing without a plan
  std::optional<base::Day> last_strength;        ///< the newest strength session
  std::vector<std::pair<base::Day, int>> pains;  ///< worst pain of each session and run
  model::Action action = model::Action::Hold;
  std::optional<int> flare_hours;  ///< since a flare began
  std::optional<int> failed_restarts;
};

/// In the order of the rules PR1 to PR10, which are their rule ids; words under `prevention.`.
[[nodiscard]] std::vector<model::Reason> prevention(const PreventionFacts& facts);

/// How many sessions and runs of the last seven days brought pain above 2, for rule PR8.
[[nodiscard]] int sore_sessions(std::span<const std::pair<base::Day, int>> pains, base::Day today);
/// From so many on, discomfort keeps coming back: a reason to answer the safety questions (clinical reference 1.7).
inline constexpr int many_sore_sessions = 3;

/// Rule PR5 for a pair of that name with so many metres: due for a look from 600 km.
[[nodiscard]] std::optional<model::Reason> worn_shoes(const std::string& pair, std::int64_t metres);

}  // namespace genu::guidance
