#include "progress/lag.hpp"

#include <algorithm>

namespace genu::progress {

std::vector<LagPair> lag_pairs(std::span<const LoadDay> days, int later) {
  std::vector<LagPair> pairs;
  for (const auto& each : days) {
    if (!each.load) continue;
    const auto then = std::lower_bound(days.begin(), days.end(), each.day + later,
                                       [](const LoadDay& day, base::Day wanted) { return day.day < wanted; });
    if (then == days.end() || then->day != each.day + later || !then->pain) continue;
    pairs.push_back({each.day, *each.load, *then->pain});
  }
  return pairs;
}

}  // namespace genu::progress
