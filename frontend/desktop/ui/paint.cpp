#include "ui/paint.hpp"

#include "ui/context.hpp"
#include "ui/scale.hpp"

#include <imgui.h>

#include <numbers>
#include <vector>

namespace genu::ui {
namespace {

constexpr float kQuarter = std::numbers::pi_v<float> / 2;

ImU32 packed(const Colour& c) {
  return ImGui::ColorConvertFloat4ToU32({c.r, c.g, c.b, c.a * Context::here().opacity_});
}

std::vector<ImVec2> pixels(std::span<const Point> points) {
  std::vector<ImVec2> out;
  out.reserve(points.size());
  for (const auto& point : points) out.push_back(to_pixels(point));
  return out;
}

}  // namespace

void fill(const Rect& rect, const Colour& colour, float radius) {
  draw_list().AddRectFilled(snapped(Point{rect.x, rect.y}), snapped(Point{rect.right(), rect.bottom()}), packed(colour),
                            to_pixels(radius));
}

void outline(const Rect& rect, const Colour& colour, float width, float radius) {
  // ImGui moves outlines by half a device pixel inwards; the rest of half the width is ours.
  const float inwards = to_pixels(width) / 2 - 0.5F;
  const ImVec2 low = snapped(Point{rect.x, rect.y});
  const ImVec2 high = snapped(Point{rect.right(), rect.bottom()});
  draw_list().AddRect({low.x + inwards, low.y + inwards}, {high.x - inwards, high.y - inwards}, packed(colour),
                      std::max(0.0F, to_pixels(radius) - inwards), 0, to_pixels(width));
}

void line(Point from, Point to, const Colour& colour, float width) {
  const Point points[] = {from, to};
  polyline(points, colour, width);
}

void polyline(std::span<const Point> points, const Colour& colour, float width, Path path) {
  if (points.size() < 2) return;
  const auto at = pixels(points);
  draw_list().AddPolyline(at.data(), static_cast<int>(at.size()), packed(colour),
                          path == Path::Closed ? ImDrawFlags_Closed : ImDrawFlags_None, to_pixels(width));
  if (path == Path::Closed) return;
  disc(points.front(), width / 2, colour);
  disc(points.back(), width / 2, colour);
}

void polygon(std::span<const Point> points, const Colour& colour) {
  const auto at = pixels(points);
  draw_list().AddConvexPolyFilled(at.data(), static_cast<int>(at.size()), packed(colour));
}

void plain_polygon(std::span<const Point> points, const Colour& colour) {
  auto& into = draw_list();
  const ImDrawListFlags before = into.Flags;
  into.Flags &= ~ImDrawListFlags_AntiAliasedFill;
  polygon(points, colour);
  into.Flags = before;
}

void disc(Point centre, float radius, const Colour& colour) {
  draw_list().AddCircleFilled(to_pixels(centre), to_pixels(radius), packed(colour));
}

void circle(Point centre, float radius, const Colour& colour, float width) {
  draw_list().AddCircle(to_pixels(centre), to_pixels(radius), packed(colour), 0, to_pixels(width));
}

void arc(Point centre, float radius, float from, float to, const Colour& colour, float width) {
  const auto at = [&](float angle) {
    return Point{centre.x + radius * std::sin(angle), centre.y - radius * std::cos(angle)};
  };
  const int steps = std::max(8, static_cast<int>(to_pixels(radius) * std::abs(to - from) / 3));
  draw_list().PathArcTo(to_pixels(centre), to_pixels(radius), from - kQuarter, to - kQuarter, steps);
  draw_list().PathStroke(packed(colour), ImDrawFlags_None, to_pixels(width));
  disc(at(from), width / 2, colour);
  disc(at(to), width / 2, colour);
}

Clip::Clip(const Rect& rect) {
  ImGui::PushClipRect(to_pixels(Point{rect.x, rect.y}), to_pixels(Point{rect.right(), rect.bottom()}), true);
}
Clip::~Clip() { ImGui::PopClipRect(); }

}  // namespace genu::ui
