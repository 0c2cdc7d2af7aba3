#include "drawing/hull.hpp"

#include <algorithm>

namespace genu::drawing {

namespace {

double turn(const Point& a, const Point& b, const Point& c) {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

// One side of the hull, appended to `hull`; the last point is left to the other side. (Andrew's monotone chain.)
template <class Iterator>
void append_side(Iterator first, Iterator last, std::vector<Point>& hull) {
  constexpr double straight = 1e-12;
  const auto start = hull.size();
  for (auto point = first; point != last; ++point) {
    while (hull.size() >= start + 2 && turn(hull[hull.size() - 2], hull.back(), *point) <= straight) hull.pop_back();
    hull.push_back(*point);
  }
  hull.pop_back();
}

}  // namespace

std::vector<Point> convex_hull(std::vector<Point> points) {
  if (points.size() < 3) return {};
  std::sort(points.begin(), points.end(),
            [](const Point& a, const Point& b) { return a.x < b.x || (a.x == b.x && a.y < b.y); });
  std::vector<Point> hull;
  hull.reserve(points.size() + 2);
  append_side(points.begin(), points.end(), hull);
  append_side(points.rbegin(), points.rend(), hull);
  if (hull.size() < 3) hull.clear();
  return hull;
}

}  // namespace genu::drawing
