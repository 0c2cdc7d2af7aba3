// Several samples for each pixel, in a buffer of its own: whether they are worth their cost is known only once there is
// a window, and a window with samples of its own would have to be made anew.
#pragma once

namespace genu::shell {

/// Needs the window's context to be current as long as it lives.
class SmoothEdges {
 public:
  /// With fewer than two samples, or where the system cannot, everything goes straight into the window.
  explicit SmoothEdges(int samples) : samples_(samples) {}
  ~SmoothEdges();
  SmoothEdges(const SmoothEdges&) = delete;
  SmoothEdges& operator=(const SmoothEdges&) = delete;

  /// What is drawn from now on is smoothed, in a picture of this size in pixels.
  void begin(int width, int height);
  /// What was drawn since stands in the window.
  void end();

 private:
  void make(int width, int height);
  void drop();

  int samples_;
  int width_ = 0, height_ = 0;
  unsigned frame_ = 0, colours_ = 0;
};

}  // namespace genu::shell
