#include "widgets/pill.hpp"

#include "theme/metrics.hpp"
#include "ui/items.hpp"
#include "ui/look.hpp"
#include "ui/paint.hpp"
#include "ui/text.hpp"
#include "widgets/icons.hpp"

#include <algorithm>
#include <cmath>

namespace genu::widgets {
namespace {

constexpr float kChipPadding = 16;
constexpr float kTick = 18;

struct Tones {
  theme::Colour ground, words;
};

Tones tones(Tone tone) {
  const auto& c = ui::colours();
  switch (tone) {
    case Tone::Primary:
      return {c.primary_soft, c.primary_text};
    case Tone::Accent:
      return {c.accent_soft, c.accent};
    case Tone::Violet:
      return {c.violet_soft, c.violet};
    case Tone::Quiet:
      return {c.surface2, c.text2};
  }
  return {c.surface2, c.text2};
}

ui::Text style_of(PillSize size) { return size == PillSize::Normal ? ui::Text::LabelStrong : ui::Text::CaptionStrong; }

float around_words(bool chosen) { return 2 * kChipPadding + (chosen ? kTick + 2 : 0); }

}  // namespace

float pill_width(std::string_view label, PillSize size) {
  return ui::text_width(style_of(size), label) + (size == PillSize::Normal ? 28.0F : 20.0F);
}

float pill(ui::Point at, std::string_view label, Tone tone, PillSize size) {
  const ui::Rect rect{at.x, at.y, pill_width(label, size), size == PillSize::Normal ? 30.0F : 26.0F};
  const auto [ground, words] = tones(tone);
  ui::fill(rect, ground, rect.h / 2);
  if (ui::current_theme().outlined) ui::outline(rect, ui::colours().text, theme::kContrastOutline, rect.h / 2);
  ui::text_in({rect.centre().x, rect.y, 0, rect.h}, style_of(size), words, label, ui::Align::Centre);
  return rect.w;
}

float chip_width(std::string_view label, bool chosen) {
  return std::ceil(ui::text_width(ui::Text::LabelStrong, label)) + 1 + around_words(chosen);
}

ui::Size chip_size(std::string_view label, bool chosen, float room) {
  constexpr float kAround = 16;  // above and below several lines together
  const float width = std::min(chip_width(label, chosen), room);
  const float words = ui::paragraph_height(ui::Text::LabelStrong, label, width - around_words(chosen));
  return {width, std::max(theme::kTarget, words + kAround)};
}

ChipTouch chip(std::string_view id, ui::Point at, std::string_view label, bool chosen) {
  return chip(id, at, label, chosen, chip_width(label, chosen));
}

ChipTouch chip(std::string_view id, ui::Point at, std::string_view label, bool chosen, float room) {
  const auto size = chip_size(label, chosen, room);
  const ui::Rect rect{at.x, at.y, size.w, size.h};
  const float radius = theme::kTarget / 2;
  const auto touch = ui::item({.id = id, .label = label, .rect = rect, .chosen = chosen, .radius = radius});
  const auto& theme = ui::current_theme();
  const auto& c = theme.colours;
  const bool filled = chosen && theme.outlined;
  const auto ground = filled ? c.primary : chosen ? c.primary_soft : c.surface2;
  const auto words = filled ? c.on_primary : chosen ? c.primary_text : c.text;
  ui::fill(rect,
           touch.held      ? theme::pressed(theme, ground)
           : touch.hovered ? theme::hovered(theme, ground)
                           : ground,
           radius);
  if (theme.outlined)
    ui::outline(rect, c.text, theme::kContrastOutline, radius);
  else if (chosen)
    ui::outline(rect, c.primary, 1.6F, radius);
  if (chosen) icon(Icon::Check, {rect.x + 12 + kTick / 2, rect.centre().y}, kTick, words);
  const float inside = rect.w - around_words(chosen);
  const float height = ui::paragraph_height(ui::Text::LabelStrong, label, inside);
  ui::paragraph({rect.x + kChipPadding + (chosen ? kTick : 0), rect.centre().y - height / 2}, inside,
                ui::Text::LabelStrong, words, label);
  return {rect.w, touch.clicked};
}

}  // namespace genu::widgets
