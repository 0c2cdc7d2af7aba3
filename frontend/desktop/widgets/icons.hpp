// Icons: lines on a grid of 24, 2 wide with round ends, in the colour of the text beside them.
#pragma once

#include "theme/colour.hpp"
#include "ui/geometry.hpp"

namespace genu::widgets {

enum class Icon {
  Home,
  Dumbbell,
  Diary,
  Trend,
  Run,
  Book,
  Gear,
  Play,
  Pause,
  Back,
  Skip,
  Clock,
  Check,
  Close,
  More,
  Info,
  Next,
  Previous,
  Plus,
  Minus,
  Sound,
  Calendar,
  Inbox,
  Plan,
  Lock,
  Search,
  File,
  Message
};

/// In the square of side `size` around `centre`.
void icon(Icon icon, ui::Point centre, float size, const theme::Colour& colour);

}  // namespace genu::widgets
