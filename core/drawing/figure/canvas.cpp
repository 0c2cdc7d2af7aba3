#include "drawing/figure/canvas.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "drawing/hull.hpp"

namespace genu::drawing {

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
