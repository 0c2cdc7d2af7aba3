// The traffic light's signs. A shape each, so that colour is never the only difference; a word goes beside them.
#pragma once

#include "theme/colour.hpp"
#include "ui/geometry.hpp"

namespace genu::widgets {

enum class Signal {
  GoAhead,  ///< circle with tick
  Hold,     ///< triangle with exclamation mark
  EaseOff,  ///< octagon with cross
  Unknown   ///< outlined circle with question mark
};

void signal(Signal signal, ui::Point centre, float radius);

/// The colour of words beside the sign.
[[nodiscard]] theme::Colour signal_colour(Signal signal);

}  // namespace genu::widgets
