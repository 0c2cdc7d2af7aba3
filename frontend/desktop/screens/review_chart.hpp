// Six weeks of pain and running on one time axis. A day nobody told of is a gap, never a zero.
#pragma once

#include "screens/clinic_given.hpp"
#include "ui/geometry.hpp"

namespace genu::screens {

inline constexpr float kReviewChartHeight = 270;

void draw_review_chart(const ui::Rect& rect, const app::ReviewView& view, const words::Words& words);

}  // namespace genu::screens
