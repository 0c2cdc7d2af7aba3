#include "screens/cover.hpp"

#include <algorithm>

#include "screens/stack.hpp"
#include "theme/metrics.hpp"
#include "ui/look.hpp"
#include "ui/paint.hpp"
#include "widgets/button.hpp"
#include "widgets/logo.hpp"

namespace genu::screens {

bool draw_cover(const words::Words& words) {
  const auto& c = ui::colours();
  const auto window = ui::window();
  ui::fill(window, c.bg);
  const float width = std::min(window.w - 48, 420.0F);
  bool back = false;
  Stack stack(width);
  stack.add(56, [](const ui::Rect& rect) { widgets::logo({rect.x, rect.y}); });
  stack.text(ui::Text::Title, c.text, words.say("desktop.cover.title"));
  stack.gap(8);
  stack.text(ui::Text::Body, c.text2, words.say("desktop.cover.why"));
  stack.gap(20);
  stack.add(theme::kMainButtonHeight, [&words, &back](const ui::Rect& rect) {
    const auto label = words.say("desktop.cover.back");
    back = widgets::button("cover.back", rect, {label, widgets::Kind::Primary});
  });
  stack.draw({window.centre().x - width / 2, std::max(24.0F, window.centre().y - stack.height() / 2)});
  return back;
}

}  // namespace genu::screens
