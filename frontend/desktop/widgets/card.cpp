#include "widgets/card.hpp"

#include "ui/look.hpp"
#include "ui/paint.hpp"

namespace genu::widgets {
namespace {

// Six rounded rectangles, each a little larger and lower than the one on it.
void shadow(const ui::Rect& rect, float radius) {
  constexpr float kOpacity = 0.01F;
  constexpr float kSide = 1.2F;
  constexpr float kTop = 0.6F;
  constexpr float kDown = 1.8F;
  for (int i = 0; i < 6; ++i) {
    const auto step = static_cast<float>(i);
    const ui::Rect layer{rect.x - step * kSide, rect.y + 4 - step * kTop, rect.w + 2 * step * kSide,
                         rect.h + step * kDown};
    ui::fill(layer, theme::faded(ui::colours().shadow, kOpacity), radius + step);
  }
}

}  // namespace

void card(const ui::Rect& rect, float radius) {
  const auto& theme = ui::current_theme();
  if (!theme.dark && !theme.outlined) shadow(rect, radius);
  ui::fill(rect, theme.colours.surface, radius);
  if (theme.outlined)
    ui::outline(rect, theme.colours.text, theme::kContrastOutline, radius);
  else if (theme.dark)
    ui::outline(rect, theme.colours.border, 1, radius);
}

void stage(const ui::Rect& rect, float radius, StageIn where) {
  const auto& theme = ui::current_theme();
  if (theme.outlined && where == StageIn::Card) return;
  ui::fill(rect, theme.colours.stage, radius);
  if (theme.outlined) ui::outline(rect, theme.colours.text, theme::kContrastOutline, radius);
}

void rule(ui::Point from, float width) { ui::fill({from.x, from.y, width, 1}, ui::colours().border); }

}  // namespace genu::widgets
