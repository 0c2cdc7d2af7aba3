#include "screens/tick_row.hpp"

#include "theme/metrics.hpp"
#include "ui/items.hpp"
#include "ui/look.hpp"
#include "ui/paint.hpp"
#include "ui/text.hpp"
#include "widgets/icons.hpp"

#include <algorithm>

namespace genu::screens {
namespace {

constexpr float kBox = 24;
constexpr float kIndent = 52;

}  // namespace

float tick_row_height(float width, std::string_view sentence) {
  return std::max(theme::kTarget, ui::paragraph_height(ui::Text::Body, sentence, width - kIndent - 12) + 20);
}

bool tick_row(const std::string& id, const ui::Rect& rect, std::string_view sentence, bool ticked) {
  const auto& c = ui::colours();
  const auto touch = ui::item({.id = id, .label = sentence, .rect = rect, .chosen = ticked, .radius = 12});
  ui::fill(rect, touch.hovered ? theme::hovered(ui::current_theme(), c.surface2) : c.surface2, 12);
  const auto box = ui::around({rect.x + 12 + kBox / 2, rect.centre().y}, kBox, kBox);
  if (ticked) {
    ui::fill(box, c.primary, 7);
    widgets::icon(widgets::Icon::Check, box.centre(), 20, c.on_primary);
  } else {
    ui::outline(box, c.ctl, 2, 7);
  }
  const float height = ui::paragraph_height(ui::Text::Body, sentence, rect.w - kIndent - 12);
  ui::paragraph({rect.x + kIndent, rect.centre().y - height / 2}, rect.w - kIndent - 12, ui::Text::Body, c.text,
                sentence);
  return touch.clicked;
}

}  // namespace genu::screens
