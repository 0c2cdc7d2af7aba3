// A pool: the figure is painted whole, and what lies below the surface takes on the water's colour.
#include <array>
#include <cmath>
#include <numbers>

#include "drawing/props/props.hpp"

namespace genu::drawing {

namespace {

using model::Prop;

enum class Part { Above, Below };

// The part of a convex outline above or below a level; y grows downward.
std::vector<Point> clipped(const std::vector<Point>& outline, double level, Part part) {
  std::vector<Point> kept;
  const auto inside = [&](const Point& point) { return (point.y > level) == (part == Part::Below); };
  for (std::size_t i = 0; i < outline.size(); ++i) {
    const auto& a = outline[i];
    const auto& b = outline[(i + 1) % outline.size()];
    if (inside(a)) kept.push_back(a);
    if (inside(a) == inside(b)) continue;
    const auto u = (level - a.y) / (b.y - a.y);
    kept.push_back({a.x + (b.x - a.x) * u, level});
  }
  return kept;
}

double mean_height(const std::vector<Point>& points) {
  double sum = 0;
  for (const auto& point : points) sum += point.y;
  return sum / static_cast<double>(points.size());
}

}  // namespace

void paint_water(const PropScene& scene, const Prop& prop) {
  const auto at = place_of(scene.stance, prop.where);
  const auto size = prop.size.value_or(Vec{1, 0.3, 0.4});
  const auto x = size.x / 2, z = size.z / 2;
  const std::array<Vec, 4> surface{at + Vec{-x, 0, -z}, at + Vec{x, 0, -z}, at + Vec{x, 0, z}, at + Vec{-x, 0, z}};
  std::vector<Vec> all(surface.begin(), surface.end());
  for (const auto& corner : surface) all.push_back(corner - Vec{0, size.y, 0});
  scene.canvas.fill(all, Ink::Water);
  scene.canvas.fill(surface, Ink::WaterLit);
  constexpr int waves = 3, steps = 80;
  constexpr double wave_length = 0.11, wave_height = 0.0035;
  for (int wave = 0; wave < waves; ++wave) {
    std::vector<Vec> line;
    for (int i = 0; i <= steps; ++i) {
      const auto along = x * 0.94 * (2.0 * i / steps - 1);
      const auto rise = wave_height * std::sin(along * 2 * std::numbers::pi / wave_length + wave * 2.1);
      line.push_back(at + Vec{along, rise, z * (-0.72 + 0.42 * wave)});
    }
    scene.canvas.stroke(line, wave_height, Paint(Ink::Water).mixed(Ink::WaterShade, 0.35 + 0.2 * wave));
  }
}

void submerge(Canvas& canvas, const Prop& water, std::size_t first_mark) {
  const auto level = canvas.camera().project(water.where.at).y;
  const auto tint = water.tint.value_or(0.5);
  auto& marks = canvas.marks();
  std::vector<Mark> wet(marks.begin(), marks.begin() + static_cast<std::ptrdiff_t>(first_mark));
  for (auto i = first_mark; i < marks.size(); ++i) {
    if (const auto* fill = std::get_if<Fill>(&marks[i])) {
      auto below = clipped(fill->outline, level, Part::Below), above = clipped(fill->outline, level, Part::Above);
      if (below.size() > 2) wet.push_back(Fill{std::move(below), fill->paint.mixed(Ink::Water, tint)});
      if (above.size() > 2) wet.push_back(Fill{std::move(above), fill->paint});
    } else {
      auto mark = marks[i];
      auto* stroke = std::get_if<Stroke>(&mark);
      if (stroke && mean_height(stroke->path) > level) stroke->paint = stroke->paint.mixed(Ink::Water, tint);
      wet.push_back(std::move(mark));
    }
  }
  marks = std::move(wet);
}

}  // namespace genu::drawing
