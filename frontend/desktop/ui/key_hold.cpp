#include "ui/key_hold.hpp"

#include <algorithm>
#include <utility>

namespace genu::ui {

bool KeyHold::arrives(const KeyEvent& event) {
  const bool behind = std::any_of(held_.begin(), held_.end(), [&](const auto& held) { return held.key == event.key; });
  const bool fresh = std::find(fresh_.begin(), fresh_.end(), event.key) != fresh_.end();
  if (behind || (fresh && !event.down)) {
    held_.push_back(event);
    return false;
  }
  if (event.down) fresh_.push_back(event.key);
  return true;
}

std::vector<KeyEvent> KeyHold::frame_drawn() {
  fresh_.clear();
  std::vector<KeyEvent> now;
  for (const auto& event : std::exchange(held_, {}))
    if (arrives(event)) now.push_back(event);
  return now;
}

}  // namespace genu::ui
