// Arrows that show which way the figure moves.
#pragma once
#include "drawing/figure/slices.hpp"

namespace genu::drawing {

void paint_arrow(Canvas& canvas, const Moves& moves, const model::MotionArrow& arrow);

}  // namespace genu::drawing
