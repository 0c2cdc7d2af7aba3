// Where pain begins on a run: for the IT band and the tendon, a start that moves out is progress (clinical reference
// 1.2, 1.3). A run without pain says that it lies beyond its end, which is not a distance.
#pragma once
#include <cstdint>
#include <genu/base/answer.hpp>
#include <genu/base/time.hpp>
#include <genu/base/units.hpp>
#include <genu/model/reason.hpp>
#include <genu/progress/terms.hpp>
#include <optional>
#include <span>

namespace genu::progress {

struct RunPain {
  base::Day day;
  std::int64_t distance_m = 0;  ///< 0 where nobody told
  std::optional<std::int64_t> pain_from_m;
  base::Answer<base::Nrs> pain_during;
};

[[nodiscard]] RunOnset onset_of(const RunPain& run);

struct OnsetChange {
  OnsetTrend trend = OnsetTrend::TooFew;
  int runs = 0;  ///< with a known start, or without pain
  model::Reason reason;
};

/// The last runs that are known against the first ones, `runs` oldest first: the median of up to three at each end, of
/// at least four runs in all. A run without pain counts with its own length. Moves of less than a tenth are the same:
/// a choice of ours. Rule `progress-onset`; values `n`, `first_m`, `last_m`.
[[nodiscard]] OnsetChange onset_change(std::span<const RunPain> runs);

}  // namespace genu::progress
