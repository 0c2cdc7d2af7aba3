// The panel that an action of a review opens over it.
#pragma once

#include "screens/clinic_given.hpp"
#include "screens/review_limits.hpp"

namespace genu::screens {

/// Ladder is the part of the limits that is about it; Paper is a screen of its own.
enum class ReviewPanel { None, Easier, Harder, Hold, Flare, Limits, Ladder, Message, Next, Paper, More };

struct ReviewActs {
  ReviewPanel open = ReviewPanel::None;
  std::string note;
  std::string by;
  int days = 7;  ///< of a hold
  LimitsUi limits;
  float bar_width = 0;  ///< what the bar has room for
};

struct ReviewShown {
  const app::ReviewView& view;
  const app::LimitsView* limits = nullptr;  ///< none without a running plan
};

/// Opens a panel with its fields as they begin.
void open_panel(ReviewPanel panel, ReviewActs& acts);

/// Who wrote a message, when, and how far it has come.
[[nodiscard]] std::string message_state(const app::MessageLine& line, base::Day today, const words::Words& words);

/// Over the screen; nothing where none is open.
void draw_review_panel(const ReviewShown& shown, ReviewActs& acts, const ClinicGiven& given);

}  // namespace genu::screens
