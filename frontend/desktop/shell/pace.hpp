// When to draw: three frames after an event, as the interface needs to settle; one when somebody asked to be woken;
// none while nothing moves.
#pragma once

#include <optional>

namespace genu::shell {

class Pace {
 public:
  /// Seconds to wait before the next frame.
  [[nodiscard]] double wait(double now) const;

  void event() { left_ = kAfterEvent; }
  void another() { left_ = left_ > 1 ? left_ : 1; }

  /// Whether the wait ended in a frame that is due.
  [[nodiscard]] bool due(double now) const;

  /// A frame was drawn at `now`; `wake` is in how many seconds something moves.
  void drawn(double now, std::optional<double> wake);

 private:
  static constexpr int kAfterEvent = 3;
  static constexpr double kFrame = 1 / 60.0;
  static constexpr double kLongest = 60;  // the day may change
  int left_ = kAfterEvent;
  double last_ = 0;
  double next_ = 0;
};

}  // namespace genu::shell
