// What a day held, beside how the knee was some days later. It shows what came after what; it does not say why.
#pragma once
#include <genu/base/time.hpp>
#include <optional>
#include <span>
#include <vector>

namespace genu::progress {

/// One day: how much was done, and the highest score. Nothing where nobody told.
struct LoadDay {
  base::Day day;
  std::optional<int> load;
  std::optional<int> pain;
};

struct LagPair {
  base::Day day;  ///< of the load
  int load = 0;
  int pain = 0;

  bool operator==(const LagPair&) const = default;
};

/// The loads of days with the scores of `later` days after them, wherever both were told. `days` is in order of days,
/// each once; `later` is 0 or more.
[[nodiscard]] std::vector<LagPair> lag_pairs(std::span<const LoadDay> days, int later);

}  // namespace genu::progress
