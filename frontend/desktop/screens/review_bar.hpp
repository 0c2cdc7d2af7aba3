// The bar at the foot of a review: what can be done without leaving it, in one row.
#pragma once

#include "screens/review_panel.hpp"
#include "screens/stack.hpp"
#include "ui/geometry.hpp"

namespace genu::screens {

inline constexpr float kReviewBarHeight = 64;

/// One action; `panel` is what its button opens, None for the plan itself.
struct ReviewAct {
  const char* id;
  const char* words;
  ReviewPanel panel;
  bool needs_plan = true;
};

/// The action that opens a panel; null for None.
[[nodiscard]] const ReviewAct* review_act(ReviewPanel panel);

void draw_review_bar(const ui::Rect& rect, const app::ReviewView& view, ReviewActs& acts, const ClinicGiven& given);

/// The actions for which the bar had no room.
void add_more_acts(Stack& stack, const app::ReviewView& view, ReviewActs& acts, const ClinicGiven& given);

}  // namespace genu::screens
