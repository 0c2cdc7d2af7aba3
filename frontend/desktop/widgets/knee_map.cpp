#include "widgets/knee_map.hpp"

#include "ui/drawing.hpp"
#include "ui/items.hpp"

#include <cmath>
#include <limits>

namespace genu::widgets {
namespace {

constexpr double kNear = 24;  // logical pixels

double distance_to(const drawing::Hit& hit, const drawing::Point& point) {
  double nearest = std::numeric_limits<double>::max();
  for (const auto& corner : hit.outline)
    nearest = std::min(nearest, std::hypot(corner.x - point.x, corner.y - point.y));
  return nearest;
}

}  // namespace

std::optional<std::string> spot_at(const drawing::Drawing& picture, const ui::Rect& rect, ui::Point point) {
  if (const auto* hit = ui::hit_at(picture, rect, point)) return hit->id;
  const double scale = ui::scale_in(rect, picture.frame);
  if (scale <= 0) return std::nullopt;
  const auto middle = rect.centre();
  const drawing::Point at{
      (picture.frame.left + picture.frame.right) / 2 + static_cast<double>(point.x - middle.x) / scale,
      (picture.frame.top + picture.frame.bottom) / 2 + static_cast<double>(point.y - middle.y) / scale};
  const drawing::Hit* nearest = nullptr;
  double least = kNear / scale;
  for (const auto& hit : picture.hits) {
    const double away = distance_to(hit, at);
    if (away > least) continue;
    least = away;
    nearest = &hit;
  }
  return nearest ? std::optional(nearest->id) : std::nullopt;
}

std::optional<std::string> knee_view(std::string_view id, std::string_view label, const ui::Rect& rect,
                                     const drawing::Drawing& picture, const drawing::Palette& palette) {
  const auto touch = ui::item({.id = id, .label = label, .rect = rect, .radius = 12, .ring_gap = 0});
  ui::paint(picture, palette, rect);
  if (!touch.clicked || touch.by_key) return std::nullopt;
  return spot_at(picture, rect, touch.at);
}

}  // namespace genu::widgets
