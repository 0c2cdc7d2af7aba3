// When someone should look at the plan, besides a phase that lasts long (clinical reference 5.10).
#pragma once
#include <genu/model/reason.hpp>
#include <optional>
#include <vector>

namespace genu::guidance {

/// Days over which adherence is looked at, and the share below which a review is worth it.
inline constexpr int review_days = 14;
inline constexpr int review_below_percent = 50;

/// The share of sessions that counts as following the plan, and how far the mean worst pain must have fallen, in
/// tenths, for a change (clinical reference 1.1 and 2.1).
inline constexpr int followed_percent = 75;
inline constexpr int change_tenths = 10;

/// How the pain has gone since the plan began, for a condition that gives a time after which to ask.
struct CourseFacts {
  int weeks = 0;                         ///< after which to ask
  std::optional<int> adherence_percent;  ///< over these weeks
  std::optional<int> first_tenths;       ///< mean worst pain of the first fortnight; nothing where too little was told
  std::optional<int> now_tenths;         ///< that of the last week
};

struct ReviewFacts {
  model::Action action = model::Action::Hold;
  std::optional<int> adherence_percent;  ///< of the last `review_days`; nothing where nothing was planned
  int days_of_plan = 0;                  ///< since it began; below `review_days` adherence says nothing yet
  std::optional<CourseFacts> course;
};

/// Rules: `review.seek-help`, `review.adherence`, `review.no-change`.
[[nodiscard]] std::vector<model::Reason> review_reasons(const ReviewFacts& facts);

}  // namespace genu::guidance
