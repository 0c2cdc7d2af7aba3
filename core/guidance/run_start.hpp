// Where on the ladder to begin (clinical reference 6.1, last paragraph, and 6.2).
#pragma once
#include <genu/base/time.hpp>
#include <genu/model/reason.hpp>
#include <genu/model/running.hpp>
#include <optional>
#include <span>
#include <string_view>

namespace genu::guidance {

struct StartLevel {
  int level = 1;
  std::vector<model::Reason> reasons;

  bool operator==(const StartLevel&) const = default;
};

/// The level after `days_off` days without running; not known counts as the longest time. Rule `run-start`.
[[nodiscard]] StartLevel start_level(const model::RunningPlan& plan, std::optional<int> days_off,
                                     std::string_view condition);

/// One run of somebody who has not stopped. Seconds of running; 0 where not known.
struct OwnRun {
  base::Day day;
  model::Light light = model::Light::Pending;
  std::int64_t run_s = 0;
  bool walked = false;  ///< with breaks of walking
};

/// Days in which a runner has run who is said to be running.
inline constexpr int still_running_days = 14;

/// For a condition that need not stop: the highest level whose running time the longest green run of the last 14 days
/// reaches, where the newest run of all was green in that time; else nothing. With breaks of walking never a level of
/// continuous running. `runs` is oldest first. Rule `run-start.managed`.
[[nodiscard]] std::optional<StartLevel> managed_level(const model::RunningPlan& plan, std::span<const OwnRun> runs,
                                                      std::string_view condition, base::Day today);

}  // namespace genu::guidance
