#include "ui/key_hold.hpp"

#include <algorithm>
#include <utility>

namespace genu::ui {

bool KeyHold::arrives(const KeyEvent& event) {
  // What is held of a key was held because the key has moved: one look tells both.
  if (std::find(moved_.begin(), moved_.end(), event.key) != moved_.end()) {
    held_.push_back(event);
    return false;
  }
  moved_.push_back(event.key);
  return true;
}

std::vector<KeyEvent> KeyHold::frame_drawn() {
  moved_.clear();
  std::vector<KeyEvent> now;
  for (const auto& event : std::exchange(held_, {}))
    if (arrives(event)) now.push_back(event);
  return now;
}

}  // namespace genu::ui
