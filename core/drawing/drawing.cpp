#include <algorithm>
#include <genu/drawing/drawing.hpp>

namespace genu::drawing {

namespace {

Point placed_point(const Point& point, double factor, const Point& shift) {
  return {point.x * factor + shift.x, point.y * factor + shift.y};
}

void place(std::vector<Point>& points, double factor, const Point& shift) {
  for (auto& point : points) point = placed_point(point, factor, shift);
}

struct Placer {
  double factor;
  Point shift;

  void operator()(Fill& fill) const { place(fill.outline, factor, shift); }
  void operator()(Stroke& stroke) const {
    place(stroke.path, factor, shift);
    stroke.width *= factor;
  }
  void operator()(Text& text) const {
    text.at = placed_point(text.at, factor, shift);
    text.size *= factor;
  }
};

bool contains(const std::vector<Point>& outline, const Point& point) {
  for (std::size_t i = 0; i < outline.size(); ++i) {
    const auto& a = outline[i];
    const auto& b = outline[(i + 1) % outline.size()];
    if ((b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x) < 0) return false;
  }
  return outline.size() > 2;
}

}  // namespace

void extend(Box& box, bool& begun, const Point& point) {
  if (!begun) box = {point.x, point.y, point.x, point.y};
  begun = true;
  box.left = std::min(box.left, point.x);
  box.top = std::min(box.top, point.y);
  box.right = std::max(box.right, point.x);
  box.bottom = std::max(box.bottom, point.y);
}

Drawing placed(const Drawing& drawing, double factor, const Point& shift) {
  auto copy = drawing;
  const auto low = placed_point({drawing.frame.left, drawing.frame.top}, factor, shift);
  const auto high = placed_point({drawing.frame.right, drawing.frame.bottom}, factor, shift);
  copy.frame = {low.x, low.y, high.x, high.y};
  for (auto& mark : copy.marks) std::visit(Placer{factor, shift}, mark);
  for (auto& hit : copy.hits) place(hit.outline, factor, shift);
  return copy;
}

const Hit* hit_at(const Drawing& drawing, const Point& point) {
  const auto found = std::find_if(drawing.hits.rbegin(), drawing.hits.rend(),
                                  [&](const Hit& hit) { return contains(hit.outline, point); });
  return found == drawing.hits.rend() ? nullptr : &*found;
}

}  // namespace genu::drawing
