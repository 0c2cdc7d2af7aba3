// Is a planned run or week a big jump (clinical reference 6.5 and 6.6)? Notices, never a block.
#pragma once
#include <genu/base/time.hpp>
#include <genu/model/running_advice.hpp>
#include <optional>
#include <span>
#include <vector>

namespace genu::guidance {

using model::LoadCheck;
using model::LoadResult;
using model::LoadUnit;

/// A planned week against the totals of completed 7-day windows, newest first, of which at most four are looked at.
/// Limits are inclusive. Rule `run-load.weekly`.
[[nodiscard]] LoadCheck weekly_check(std::span<const std::int64_t> weeks, std::int64_t planned, LoadUnit unit);

/// A planned run against the longest of the 30 days before today. Below 5 km, or 30 minutes of running (the last level
/// of the ladder), the levels govern. Rule `run-load.single`.
[[nodiscard]] LoadCheck session_check(std::optional<std::int64_t> longest, std::int64_t planned, LoadUnit unit);

/// The days that `session_check` looks back, today not included.
inline constexpr int single_run_days = 30;

/// One run for the windows: 0 where a quantity was not told.
struct RunLoad {
  base::Day day;
  std::int64_t distance_m = 0;
  std::int64_t duration_s = 0;
};

/// The unit in which every one of `runs` was told, distance before time; nothing where there is none.
[[nodiscard]] std::optional<LoadUnit> common_unit(std::span<const RunLoad> runs);
[[nodiscard]] std::int64_t amount(const RunLoad& run, LoadUnit unit);

/// Totals of the 7-day windows that end yesterday and begin on `first` or later, newest first, up to four.
[[nodiscard]] std::vector<std::int64_t> completed_weeks(std::span<const RunLoad> runs, base::Day first, base::Day today,
                                                        LoadUnit unit);

/// The total of the six days before today.
[[nodiscard]] std::int64_t last_six_days(std::span<const RunLoad> runs, base::Day today, LoadUnit unit);

/// One change a week (clinical reference 6.2): a week in which the level goes up adds no distance. `check` is then at
/// least amber above its reference, with the rule `run-load.one-change`.
[[nodiscard]] LoadCheck one_change(LoadCheck check, bool level_goes_up);

/// The worse of the two, those without a colour aside.
[[nodiscard]] LoadResult worse_of(LoadResult a, LoadResult b);

}  // namespace genu::guidance
