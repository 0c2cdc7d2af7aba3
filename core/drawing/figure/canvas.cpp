#include "drawing/figure/canvas.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "drawing/hull.hpp"

namespace genu::drawing {

namespace {

struct Outermost {
  Point at;
  double far = 0;  // along the direction asked for
};

Outermost outermost_of(const Oval& oval, const Point& way) {
  const auto one = oval.one.x * way.x + oval.one.y * way.y, other = oval.other.x * way.x + oval.other.y * way.y;
  const auto reach = std::sqrt(one * one + other * other);
  const auto far = oval.middle.x * way.x + oval.middle.y * way.y + reach;
  if (reach <= 0) return {oval.middle, far};
  return {{oval.middle.x + (oval.one.x * one + oval.other.x * other) / reach,
           oval.middle.y + (oval.one.y * one + oval.other.y * other) / reach},
          far};
}

bool is_at(const Point& a, const Point& b) {
  constexpr double same = 1e-9;
  return std::abs(a.x - b.x) < same && std::abs(a.y - b.y) < same;
}

// Fingers and features need fewer points to look round.
bool is_small(std::span<const Oval> ovals) {
  constexpr double small = 0.018;
  return std::all_of(ovals.begin(), ovals.end(), [](const Oval& oval) {
    return std::max(std::hypot(oval.one.x, oval.one.y), std::hypot(oval.other.x, oval.other.y)) < small;
  });
}

}  // namespace

Canvas::Canvas(const Camera& camera, const Detail& detail) : camera_(camera), detail_(detail) {
  for (int i = 0; i < detail.around; ++i) {
    const auto angle = 2 * std::numbers::pi * i / detail.around;
    directions_.push_back({std::cos(angle), std::sin(angle)});
  }
}

Oval Canvas::ball(const Vec& centre, double radius) const {
  return {camera_.project(centre), {radius, 0}, {0, radius}};
}

Oval Canvas::oval(const Vec& centre, const Vec& one, const Vec& other) const {
  const auto middle = camera_.project(centre);
  const auto from_middle = [&](const Vec& axis) {
    const auto end = camera_.project(centre + axis);
    return Point{end.x - middle.x, end.y - middle.y};
  };
  return {middle, from_middle(one), from_middle(other)};
}

// Figures are made of thousands of such hulls, so that this counts: outermost points come in order by themselves.
void Canvas::fill(std::span<const Oval> ovals, const Paint& paint) {
  std::vector<Point> outline;
  outline.reserve(directions_.size());
  const std::size_t step = is_small(ovals) ? 2 : 1;
  for (std::size_t i = 0; i < directions_.size(); i += step) {
    const auto& way = directions_[i];
    auto best = outermost_of(ovals.front(), way);
    for (const auto& oval : ovals.subspan(1)) {
      const auto next = outermost_of(oval, way);
      if (next.far > best.far) best = next;
    }
    if (outline.empty() || !is_at(outline.back(), best.at)) outline.push_back(best.at);
  }
  while (outline.size() > 1 && is_at(outline.back(), outline.front())) outline.pop_back();
  if (outline.size() > 2) marks_.push_back(Fill{std::move(outline), paint});
}

Detail detail_for(double pixels_a_stature) {
  const auto around = std::clamp(4.2 * std::sqrt(0.1 * pixels_a_stature), 12.0, 40.0);
  return {static_cast<int>(around), pixels_a_stature < 180 ? 1 : pixels_a_stature < 300 ? 2 : 3};
}

void Canvas::fill(std::vector<Point> points, const Paint& paint) {
  auto outline = convex_hull(std::move(points));
  if (!outline.empty()) marks_.push_back(Fill{std::move(outline), paint});
}

void Canvas::fill(std::span<const Vec> corners, const Paint& paint) {
  std::vector<Point> points;
  for (const auto& corner : corners) points.push_back(camera_.project(corner));
  fill(std::move(points), paint);
}

void Canvas::stroke(std::span<const Vec> path, double width, const Paint& paint) {
  std::vector<Point> points;
  for (const auto& point : path) points.push_back(camera_.project(point));
  stroke(std::move(points), width, paint);
}

void Canvas::stroke(std::vector<Point> path, double width, const Paint& paint) {
  if (path.size() > 1) marks_.push_back(Stroke{std::move(path), width, paint});
}

void Canvas::add_ball(const Vec& centre, double radius, std::vector<Point>& points) const {
  const auto middle = camera_.project(centre);
  for (int i = 0; i < detail_.around; ++i) {
    const auto angle = 2 * std::numbers::pi * i / detail_.around;
    points.push_back({middle.x + radius * std::cos(angle), middle.y + radius * std::sin(angle)});
  }
}

void Canvas::add_ellipse(const Vec& centre, const Vec& one, const Vec& other, std::vector<Point>& points) const {
  // Wheels and the ground are far larger than a limb, and would show their corners.
  constexpr double limb = 0.05;
  const auto size = std::max(1.0, std::sqrt(std::max(length(one), length(other)) / limb));
  const auto count = static_cast<int>(detail_.around * std::min(size, 4.0));
  for (int i = 0; i < count; ++i) {
    const auto angle = 2 * std::numbers::pi * i / count;
    points.push_back(camera_.project(centre + one * std::cos(angle) + other * std::sin(angle)));
  }
}

}  // namespace genu::drawing
