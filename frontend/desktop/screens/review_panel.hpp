// What can be done from a review without leaving it: the bar at its foot, and the panel that each button opens.
#pragma once

#include "screens/clinic_given.hpp"
#include "ui/geometry.hpp"

namespace genu::screens {

enum class ReviewPanel { None, Easier, Harder, Hold, Flare, Ladder, Next };

struct ReviewActs {
  ReviewPanel open = ReviewPanel::None;
  std::string note;
  std::string by;
  int days = 7;   ///< of a hold
  int level = 1;  ///< of the ladder
};

/// The height of the bar in a screen of this width.
[[nodiscard]] float review_bar_height(const app::ReviewView& view, const words::Words& words, float width);

void draw_review_bar(const ui::Rect& rect, const app::ReviewView& view, ReviewActs& acts, const ClinicGiven& given);

/// Over the screen; nothing where none is open.
void draw_review_panel(const app::ReviewView& view, ReviewActs& acts, const ClinicGiven& given);

}  // namespace genu::screens
