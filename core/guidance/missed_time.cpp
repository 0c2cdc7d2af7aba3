#include "guidance/missed_time.hpp"

#include <algorithm>

#include "guidance/reasons.hpp"

namespace genu::guidance {

namespace {

constexpr std::string_view source = "clinical reference 6.2";
constexpr int lowest_running_level = 1;

}  // namespace

Missed missed_time(const model::RunningPlan& plan, int level, int gap_days) {
  const model::MissedTime* row = nullptr;
  for (const auto& each : plan.missed) {
    if (gap_days >= each.from_days) row = &each;
  }
  if (row == nullptr) return {level, false, std::nullopt};
  const Values days{{"days", std::to_string(gap_days)}};
  if (row->check_again) {
    return {std::min(level, lowest_running_level), true, make_reason("missed-time.check-again", days, source)};
  }
  auto values = days;
  const int down = std::min(level, std::max(lowest_running_level, level - row->levels_down));
  values["level"] = std::to_string(down);
  return {down, false, make_reason("missed-time.down", std::move(values), source)};
}

}  // namespace genu::guidance
