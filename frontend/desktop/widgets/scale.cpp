#include "widgets/scale.hpp"

#include "theme/metrics.hpp"
#include "ui/items.hpp"
#include "ui/look.hpp"
#include "ui/paint.hpp"
#include "ui/text.hpp"

namespace genu::widgets {
namespace {

constexpr int kMost = 10;
constexpr float kGap = 6;
constexpr float kHeight = 48;
constexpr float kRadius = 14;

int columns_for(float width) { return width >= 540 ? kMost + 1 : 6; }

bool number(const std::string& id, const ui::Rect& rect, const std::string& label, int value, bool chosen) {
  const auto& theme = ui::current_theme();
  const auto& c = theme.colours;
  const auto touch = ui::item({.id = id, .label = label, .rect = rect, .chosen = chosen, .radius = kRadius});
  const auto ground = chosen ? c.primary : c.surface2;
  ui::fill(rect,
           touch.held      ? theme::pressed(theme, ground)
           : touch.hovered ? theme::hovered(theme, ground)
                           : ground,
           kRadius);
  if (theme.outlined) ui::outline(rect, c.text, theme::kContrastOutline, kRadius);
  ui::text_in({rect.centre().x, rect.y, 0, rect.h}, ui::Text::Heading, chosen ? c.on_primary : c.text,
              std::to_string(value), ui::Align::Centre);
  return touch.clicked;
}

}  // namespace

float scale_height(float width) { return columns_for(width) > kMost ? kHeight : 2 * kHeight + kGap; }

std::optional<int> scale(const std::string& id, ui::Point at, float width, const std::string& name,
                         std::optional<int> value) {
  std::optional<int> pressed;
  const int columns = columns_for(width);
  for (int i = 0; i <= kMost; ++i) {
    const ui::Rect row{at.x, at.y + static_cast<float>(i / columns) * (kHeight + kGap), width, kHeight};
    const auto place = ui::column(row, static_cast<std::size_t>(i % columns), static_cast<std::size_t>(columns), kGap);
    const auto number_text = std::to_string(i);
    if (number(id + "." + number_text, place, name + " " + number_text, i, value == i)) pressed = i;
  }
  return pressed;
}

}  // namespace genu::widgets
