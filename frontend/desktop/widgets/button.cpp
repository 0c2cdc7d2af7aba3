#include "widgets/button.hpp"

#include "ui/items.hpp"
#include "ui/look.hpp"
#include "ui/paint.hpp"

#include <algorithm>
#include <string>

namespace genu::widgets {
namespace {

using theme::Colour;

constexpr float kIconGap = 8;

struct Paints {
  Colour ground, words;
};

Paints paints(const Button& button) {
  const auto& c = ui::colours();
  if (ui::current_theme().outlined && button.chosen) return {c.primary, c.on_primary};
  switch (button.kind) {
    case Kind::Primary:
      return {c.primary, c.on_primary};
    case Kind::Secondary:
      return {c.primary_soft, c.primary_text};
    case Kind::Quiet:
      return {c.surface2, c.text};
    case Kind::Danger:
      return {c.red_soft, c.red};
    case Kind::Plain:
      return {c.surface, c.text};
  }
  return {c.surface2, c.text};
}

// Between no answer (0), under the pointer (0.5) and pressed (1), moving there.
Colour answering(std::string_view id, const Colour& ground, const ui::Touch& touch) {
  const float target = touch.held ? 1.0F : touch.hovered ? 0.5F : 0.0F;
  const float now = ui::moving(std::string(id) + ".answer", target, theme::kPress);
  return theme::mix(ground, theme::pressed(ui::current_theme(), ground), now);
}

void words(const ui::Rect& rect, const Button& button, const Colour& colour) {
  const float icon_width = button.icon ? button.icon_size : 0;
  const float gap = button.icon && !button.label.empty() ? kIconGap : 0;
  const float width = icon_width + gap + ui::text_width(button.style, button.label);
  float x = rect.centre().x - width / 2;
  if (button.icon) icon(*button.icon, {x + icon_width / 2, rect.centre().y}, button.icon_size, colour);
  x += icon_width + gap;
  ui::text_in({x, rect.y, 0, rect.h}, button.style, colour, button.label);
}

// Labels that do not fit on one line take two before they would be cut.
void wrapped_words(const ui::Rect& rect, const Button& button, const Colour& colour) {
  const float width = rect.w - 16;
  const auto lines = ui::wrapped(button.style, button.label, width);
  const float line = ui::line_height(button.style);
  float y = rect.centre().y - line * static_cast<float>(lines.size()) / 2;
  for (const auto text : lines) {
    ui::text({rect.centre().x, y}, button.style, colour, text, ui::Align::Centre);
    y += line;
  }
}

}  // namespace

bool button(std::string_view id, const ui::Rect& rect, const Button& button) {
  const float radius = std::min(rect.h / 2, button.radius);
  const auto touch = ui::item({.id = id,
                               .label = button.label,
                               .rect = rect,
                               .enabled = button.enabled,
                               .chosen = button.chosen,
                               .radius = radius});
  const ui::Opacity opacity(button.enabled ? 1 : theme::kDisabledOpacity);
  const auto [ground, colour] = paints(button);
  ui::fill(rect, answering(id, ground, touch), radius);
  if (ui::current_theme().outlined && button.kind != Kind::Primary)
    ui::outline(rect, ui::colours().text, theme::kContrastOutline, radius);
  if (button.label.empty() || button_width(button, 8) <= rect.w)
    words(rect, button, colour);
  else
    wrapped_words(rect, button, colour);
  return touch.clicked;
}

bool icon_button(std::string_view id, const ui::Rect& rect, Icon drawn, std::string_view name, Kind kind) {
  const float radius = std::min(rect.h / 2, theme::kButtonRadius);
  const auto touch = ui::item({.id = id, .label = name, .rect = rect, .radius = radius});
  const auto [ground, colour] = paints({.label = name, .kind = kind});
  ui::fill(rect, answering(id, ground, touch), radius);
  if (ui::current_theme().outlined && kind != Kind::Primary)
    ui::outline(rect, ui::colours().text, theme::kContrastOutline, radius);
  icon(drawn, rect.centre(), 24, colour);
  return touch.clicked;
}

bool bare_button(std::string_view id, const ui::Rect& rect, Icon drawn, std::string_view name, float icon_size) {
  const float radius = std::min(rect.h, rect.w) / 2;
  const auto touch = ui::item({.id = id, .label = name, .rect = rect, .radius = radius});
  const auto clear = theme::faded(ui::colours().text, 0);
  const float shown = ui::moving(std::string(id) + ".answer",
                                 touch.held      ? 0.12F
                                 : touch.hovered ? 0.06F
                                                 : 0,
                                 theme::kPress);
  ui::fill(rect, {clear.r, clear.g, clear.b, shown}, radius);
  icon(drawn, rect.centre(), icon_size, ui::colours().text2);
  return touch.clicked;
}

bool link(std::string_view id, ui::Point at, std::string_view label, ui::Align align) {
  constexpr auto kStyle = ui::Text::LabelStrong;
  const float width = ui::text_width(kStyle, label);
  const float line = ui::line_height(kStyle);
  const float x = align == ui::Align::Right ? at.x - width : align == ui::Align::Centre ? at.x - width / 2 : at.x;
  const ui::Rect target = ui::Rect{x, at.y, width, line}.inset(-6, -(theme::kTarget - line) / 2);
  const auto touch = ui::item({.id = id, .label = label, .rect = target, .radius = 8});
  ui::text({x, at.y}, kStyle, ui::colours().primary_text, label);
  if (touch.hovered) ui::fill({x, at.y + line - 1, width, 1}, ui::colours().primary_text);
  return touch.clicked;
}

float button_width(const Button& button, float padding) {
  const float icon_width = button.icon ? button.icon_size + (button.label.empty() ? 0 : kIconGap) : 0;
  return 2 * padding + icon_width + ui::text_width(button.style, button.label);
}

}  // namespace genu::widgets
