#include "screens/buttons.hpp"

#include "theme/metrics.hpp"

namespace genu::screens {

void add_buttons(Stack& stack, std::vector<Press> presses) {
  float needs = 0;
  for (const auto& each : presses) needs += widgets::button_width({each.label, each.kind}) + 12;
  const bool beside = needs - 12 <= stack.width();
  const float rows = beside ? 1 : static_cast<float>(presses.size());
  const float height = rows * theme::kButtonHeight + (rows - 1) * 8;
  stack.add(height, [presses = std::move(presses), beside](const ui::Rect& rect) {
    float x = rect.x;
    float y = rect.y;
    for (const auto& each : presses) {
      const widgets::Button look{each.label, each.kind, std::nullopt, each.enabled};
      const float width = beside ? widgets::button_width(look) : rect.w;
      if (widgets::button(each.id, {x, y, width, theme::kButtonHeight}, look)) each.act();
      (beside ? x : y) += beside ? width + 12 : theme::kButtonHeight + 8;
    }
  });
}

}  // namespace genu::screens
