// The convex outline around points.
#pragma once
#include <genu/drawing/drawing.hpp>

namespace genu::drawing {

/// Wound clockwise on the screen, without points on straight edges. Fewer than three corners: nothing to fill.
[[nodiscard]] std::vector<Point> convex_hull(std::vector<Point> points);

}  // namespace genu::drawing
