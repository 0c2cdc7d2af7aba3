// When someone should look at the plan, besides a phase that lasts long (clinical reference 5.10).
#pragma once
#include <genu/model/reason.hpp>
#include <optional>
#include <vector>

namespace genu::guidance {

/// Days over which adherence is looked at, and the share below which a review is worth it.
inline constexpr int review_days = 14;
inline constexpr int review_below_percent = 50;

struct ReviewFacts {
  model::Action action = model::Action::Hold;
  std::optional<int> adherence_percent;  ///< of the last `review_days`; nothing where nothing was planned
  int days_of_plan = 0;                  ///< since it began; below `review_days` adherence says nothing yet
};

/// Rules: `review.seek-help`, `review.adherence`.
[[nodiscard]] std::vector<model::Reason> review_reasons(const ReviewFacts& facts);

}  // namespace genu::guidance
