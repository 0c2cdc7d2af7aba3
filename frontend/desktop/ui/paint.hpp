// Shapes, in logical pixels and theme colours. Angles are in radians, clockwise, 0 at twelve o'clock.
#pragma once

#include <span>

#include "theme/colour.hpp"
#include "ui/geometry.hpp"

namespace genu::ui {

using theme::Colour;

void fill(const Rect& rect, const Colour& colour, float radius = 0);
/// Inside the edge of `rect`.
void outline(const Rect& rect, const Colour& colour, float width, float radius = 0);

/// With round ends.
void line(Point from, Point to, const Colour& colour, float width);
/// With round ends, or closed.
enum class Path { Open, Closed };
void polyline(std::span<const Point> points, const Colour& colour, float width, Path path = Path::Open);
/// Filled; convex.
void polygon(std::span<const Point> points, const Colour& colour);
/// Filled without smoothed edges: for figures made of many overlapping convex parts in a multisampled window, where
/// smoothing would show every seam.
void plain_polygon(std::span<const Point> points, const Colour& colour);

void disc(Point centre, float radius, const Colour& colour);
/// `radius` is to the middle of the stroke.
void circle(Point centre, float radius, const Colour& colour, float width);
/// With round ends; `radius` is to the middle of the stroke.
void arc(Point centre, float radius, float from, float to, const Colour& colour, float width);

/// While it lives, nothing is painted outside `rect`.
class Clip {
 public:
  explicit Clip(const Rect& rect);
  ~Clip();
  Clip(const Clip&) = delete;
  Clip& operator=(const Clip&) = delete;
};

}  // namespace genu::ui
