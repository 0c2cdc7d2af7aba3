// Hands and feet that stay where they are: their limb is solved backward from the place they hold.
#pragma once
#include <genu/drawing/figure/stance.hpp>

namespace genu::drawing {

/// Solves one pinned limb and writes its angles back, so that they can be checked.
void apply_pin(Stance& stance, const Moves& moves, const model::Pin& pin);

}  // namespace genu::drawing
