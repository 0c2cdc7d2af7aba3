// The colours, the clock and the movement of the frame being drawn.
#pragma once

#include <string_view>

#include "theme/theme.hpp"
#include "ui/geometry.hpp"

namespace genu::ui {

[[nodiscard]] const theme::Theme& current_theme();
[[nodiscard]] const theme::Palette& colours();

/// The window in logical pixels.
[[nodiscard]] Rect window();

/// Where the pointer is, in logical pixels; far outside where there is none.
[[nodiscard]] Point pointer();

/// Seconds of a monotonic clock at the start of this frame.
[[nodiscard]] double now();

/// Asks for another frame in so many seconds; 0 is as soon as possible. The soonest wish counts.
void wake_in(double seconds);

/// A value that moves to `target` in `seconds`, easing out; at once when motion is reduced or the id is new.
float moving(std::string_view id, float target, float seconds);

/// Whether the person asked for less movement.
[[nodiscard]] bool reduced_motion();

/// While it lives, everything stands so far from where it is said to stand.
class Shift {
 public:
  explicit Shift(Point by);
  ~Shift();
  Shift(const Shift&) = delete;
  Shift& operator=(const Shift&) = delete;

 private:
  Point before_;
};

/// While it lives, everything is painted at this share of its opacity.
class Opacity {
 public:
  explicit Opacity(float share);
  ~Opacity();
  Opacity(const Opacity&) = delete;
  Opacity& operator=(const Opacity&) = delete;

 private:
  float before_;
};

}  // namespace genu::ui
