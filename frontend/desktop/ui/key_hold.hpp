// Quick key presses for a Dear ImGui without an input queue (before 1.87), which looks at the keys once a frame: each
// key may go down or up once between two frames, and whatever else it does waits for the frames to come.
#pragma once

#include <vector>

namespace genu::ui {

struct KeyEvent {
  int key = 0;
  int scancode = 0;
  bool down = false;
  int mods = 0;
  friend bool operator==(const KeyEvent&, const KeyEvent&) = default;
};

class KeyHold {
 public:
  /// Whether the event may be passed on now; otherwise it is kept for `frame_drawn`.
  [[nodiscard]] bool arrives(const KeyEvent& event);

  /// To be called after each frame: the events that may be passed on now, in order.
  [[nodiscard]] std::vector<KeyEvent> frame_drawn();

  /// Whether a further frame is needed.
  [[nodiscard]] bool waiting() const { return !held_.empty(); }

 private:
  std::vector<int> moved_;  // since the last frame
  std::vector<KeyEvent> held_;
};

}  // namespace genu::ui
