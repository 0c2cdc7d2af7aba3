#include "screens/page_frame.hpp"

#include "screens/layout.hpp"
#include "theme/metrics.hpp"
#include "ui/keys.hpp"
#include "ui/look.hpp"
#include "ui/scroll.hpp"
#include "ui/text.hpp"
#include "widgets/button.hpp"

#include <algorithm>

namespace genu::screens {

void introduce(Flow& flow, const std::string& words) {
  const float indent = ui::window().w < theme::kMediumFrom ? 8.0F : 0.0F;
  flow.took(ui::paragraph({flow.at.x + indent, flow.at.y}, flow.width - 2 * indent, ui::Text::Body, ui::colours().text2,
                          words));
}

bool framed(const Frame& frame, const Given& given, const std::function<void(Flow&)>& draw) {
  const auto layout = layout_for({ui::window().w, ui::window().h});
  const bool phone = layout.navigation == Navigation::BottomBar;
  const float foot = (phone ? layout.bar.h : 0) + given.foot;
  ui::Scroll scroll(frame.id, {layout.content.x, 0, layout.content.w, layout.content.h - foot});
  const float x = layout.page.x;
  const float top = scroll.top() + 20;
  bool left = false;
  float title_x = x + (phone ? 8.0F : 0.0F);
  if (frame.back) {
    left = widgets::bare_button(frame.id + ".back", {x, top, 44, 44}, widgets::Icon::Previous,
                                given.words.say("desktop.back"));
    title_x = x + 52;
  }
  ui::text_in({title_x, top, 0, 44}, phone || frame.back ? ui::Text::Lead : ui::Text::Title, ui::colours().text,
              frame.title);
  Flow flow{{x, top + 60}, std::min(layout.page.w, frame.widest), phone ? theme::kPhoneCardGap : theme::kCardGap};
  draw(flow);
  scroll.ends_at(flow.at.y + 16);
  return left || (frame.back && ui::take_key(ui::Key::Escape));
}

}  // namespace genu::screens
