// The frame of a plain screen: a heading, perhaps with the way back, and cards under each other that scroll.
#pragma once

#include <functional>
#include <string>

#include "screens/given.hpp"
#include "screens/stack.hpp"

namespace genu::screens {

struct Frame {
  std::string id;     ///< of the screen; the way back is "id.back"
  std::string title;  ///< its heading
  bool back = false;  ///< whether there is a way back; Escape takes it too
  float widest = 760;
};

/// What the screen is about, in line with its heading.
void introduce(Flow& flow, const std::string& words);

/// Draws the frame and lets `draw` fill it; gives true where the way back was taken.
bool framed(const Frame& frame, const Given& given, const std::function<void(Flow&)>& draw);

}  // namespace genu::screens
