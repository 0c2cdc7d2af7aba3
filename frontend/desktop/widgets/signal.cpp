#include "widgets/signal.hpp"

#include "ui/look.hpp"
#include "ui/paint.hpp"
#include "ui/text.hpp"
#include "widgets/icons.hpp"

#include <array>
#include <cmath>
#include <numbers>

namespace genu::widgets {
namespace {

using ui::Point;

void go_ahead(Point c, float r) {
  ui::disc(c, r, ui::colours().green);
  icon(Icon::Check, c, r * 1.5F, ui::colours().on_signal);
}

void hold(Point c, float r) {
  const std::array<Point, 3> corners{{{c.x, c.y - r * 0.98F}, {c.x + r, c.y + r * 0.78F}, {c.x - r, c.y + r * 0.78F}}};
  const float edge = std::max(3.0F, r * 0.46F);
  ui::polyline(corners, ui::colours().amber, edge, ui::Path::Closed);
  for (const auto& corner : corners) ui::disc(corner, edge / 2, ui::colours().amber);
  ui::polygon(corners, ui::colours().amber_fill);
  const auto& mark = ui::colours().on_amber;
  ui::line({c.x, c.y - r * 0.30F}, {c.x, c.y + r * 0.12F}, mark, r * 0.2F);
  ui::disc({c.x, c.y + r * 0.48F}, r * 0.13F, mark);
}

void ease_off(Point c, float r) {
  constexpr float kEighth = std::numbers::pi_v<float> / 4;
  std::array<Point, 8> corners;
  for (std::size_t i = 0; i < corners.size(); ++i) {
    const float angle = kEighth / 2 + kEighth * static_cast<float>(i);
    corners[i] = {c.x + r * 1.05F * std::cos(angle), c.y + r * 1.05F * std::sin(angle)};
  }
  ui::polygon(corners, ui::colours().red);
  icon(Icon::Close, c, r * 1.35F, ui::colours().on_signal);
}

void unknown(Point c, float r) {
  ui::circle(c, r - 1, ui::colours().text3, std::max(1.6F, r * 0.11F));
  const auto style = r > 12 ? ui::Text::BodyStrong : ui::Text::CaptionStrong;
  ui::text({c.x, c.y - ui::line_height(style) / 2}, style, ui::colours().text2, "?", ui::Align::Centre);
}

}  // namespace

void signal(Signal signal, Point centre, float radius) {
  switch (signal) {
    case Signal::GoAhead:
      return go_ahead(centre, radius);
    case Signal::Hold:
      return hold(centre, radius);
    case Signal::EaseOff:
      return ease_off(centre, radius);
    case Signal::Unknown:
      return unknown(centre, radius);
  }
}

theme::Colour signal_colour(Signal signal) {
  switch (signal) {
    case Signal::GoAhead:
      return ui::colours().green;
    case Signal::Hold:
      return ui::colours().amber;
    case Signal::EaseOff:
      return ui::colours().red;
    case Signal::Unknown:
      return ui::colours().text;
  }
  return ui::colours().text;
}

}  // namespace genu::widgets
