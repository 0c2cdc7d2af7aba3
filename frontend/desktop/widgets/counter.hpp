// Where one is: sets and repetitions within an exercise, and exercises within a session.
#pragma once

#include <string_view>

#include "ui/geometry.hpp"

namespace genu::widgets {

struct Counter {
  std::string_view set_words;  ///< "Set 2 of 3"
  std::string_view rep_words;  ///< "Rep 5 of 8"; empty for holds
  int set = 1, sets = 1;       ///< the current one counts from 1; sets + 1 when all are done
  float set_done = 0;          ///< share of the current set
  int rep = 1, reps = 0;       ///< likewise; above 12 only words and the bar are shown
};

inline constexpr float kCounterHeight = 94;

/// Words, a bar for each set, a circle for each repetition, from the top of `rect` down, 94 high.
void counter(const ui::Rect& rect, const Counter& counter);

/// Only the circles, small, in one line from the left: for the phone's card.
void rep_circles(ui::Point left_middle, float width, int rep, int reps);

/// The bar along the top of a session: `count` pieces, those before `current` full, that one to `done`.
void steps(const ui::Rect& rect, std::size_t count, std::size_t current, float done);

/// A bar that is full to `share`.
void progress_bar(const ui::Rect& rect, float share);

}  // namespace genu::widgets
