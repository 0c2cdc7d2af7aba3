#include "drawing/figure/arrows.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

namespace genu::drawing {

namespace {

constexpr double line_width = 0.013;
constexpr double longest_head = 0.036;
constexpr double head_slimness = 0.52;
constexpr double shortest_way = 0.03;

using Path = std::vector<Point>;

// Only the travel along that axis.
Vec along(const Vec& start, const Vec& point, model::Axis axis) {
  switch (axis) {
    case model::Axis::X:
      return {point.x, start.y, start.z};
    case model::Axis::Y:
      return {start.x, point.y, start.z};
    case model::Axis::Z:
      return {start.x, start.y, point.z};
  }
  return point;
}

// The way of the tracked point, blended from pose to pose.
std::vector<Vec> way_of(const Moves& moves, const model::MotionArrow& arrow) {
  constexpr int steps = 20;
  std::vector<Vec> way;
  for (int i = 0; i <= steps; ++i) {
    const auto channels = blend(pose(moves, arrow.from), pose(moves, arrow.to), static_cast<double>(i) / steps);
    const auto stance = stance_of(moves, channels);
    way.push_back(stance[arrow.track].at(arrow.at) + arrow.shift);
  }
  const auto start = way.front();
  for (auto& point : way) {
    point = start + (point - start) * arrow.gain;
    if (arrow.axis) point = along(start, point, *arrow.axis);
  }
  return way;
}

double distance(const Point& a, const Point& b) { return std::hypot(a.x - b.x, a.y - b.y); }

double length_of(const Path& path) {
  double sum = 0;
  for (std::size_t i = 1; i < path.size(); ++i) sum += distance(path[i - 1], path[i]);
  return sum;
}

// Whether the way turns back on itself, as a swing does that is seen from its end: as an arrow it would mislead.
bool turns_back(const Path& path) {
  constexpr double unmoved = 1e-4;
  std::optional<Point> before;
  for (std::size_t i = 1; i < path.size(); ++i) {
    const Point way{path[i].x - path[i - 1].x, path[i].y - path[i - 1].y};
    if (std::hypot(way.x, way.y) < unmoved) continue;
    if (before && before->x * way.x + before->y * way.y < 0) return true;
    before = way;
  }
  return false;
}

// The path moved sideways, to the left of the way it goes.
Path offset_path(const Path& path, double offset) {
  Path moved;
  for (std::size_t i = 0; i < path.size(); ++i) {
    const auto& before = path[i == 0 ? 0 : i - 1];
    const auto& after = path[std::min(path.size() - 1, i + 1)];
    const auto size = std::max(1e-9, distance(before, after));
    moved.push_back(
        {path[i].x + (after.y - before.y) / size * offset, path[i].y - (after.x - before.x) / size * offset});
  }
  return moved;
}

// Takes `cut` off the end.
Path shortened(Path path, double cut) {
  while (path.size() > 2) {
    const auto last = path.back();
    const auto next = path[path.size() - 2];
    const auto piece = distance(last, next);
    if (piece > cut) {
      const auto u = cut / piece;
      path.back() = {last.x + (next.x - last.x) * u, last.y + (next.y - last.y) * u};
      break;
    }
    cut -= piece;
    path.pop_back();
  }
  return path;
}

// A head at `tip` that looks away from `base`.
void paint_head(Canvas& canvas, const Point& tip, const Point& base, double size) {
  const auto far = std::max(1e-9, distance(tip, base));
  const Point way{(tip.x - base.x) / far, (tip.y - base.y) / far};
  const Point foot{tip.x - way.x * size, tip.y - way.y * size};
  const auto half = size * head_slimness;
  canvas.fill(Path{tip, {foot.x - way.y * half, foot.y + way.x * half}, {foot.x + way.y * half, foot.y - way.x * half}},
              Ink::Arrow);
}

}  // namespace

void paint_arrow(Canvas& canvas, const Moves& moves, const model::MotionArrow& arrow) {
  Path path;
  for (const auto& point : way_of(moves, arrow)) path.push_back(canvas.camera().project(point));
  if (turns_back(path)) return;
  path = offset_path(path, canvas.camera().mirrored ? -arrow.offset : arrow.offset);
  const auto whole = length_of(path);
  if (whole < shortest_way) return;
  const auto head = std::min(longest_head, whole / 2);
  constexpr double covered = 0.75;  // of the head, by the line beneath it
  const auto tip = path.back(), tail = path.front();
  auto line = shortened(path, head * covered);
  const auto tip_base = line.back();
  if (arrow.both) {
    std::reverse(line.begin(), line.end());
    line = shortened(line, head * covered);
    const auto tail_base = line.back();
    canvas.stroke(line, line_width, Ink::Arrow);
    paint_head(canvas, tail, tail_base, head);
  } else {
    canvas.stroke(line, line_width, Ink::Arrow);
  }
  paint_head(canvas, tip, tip_base, head);
}

}  // namespace genu::drawing
