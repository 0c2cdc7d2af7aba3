// The safety questions when they are due, one press away.
#include "screens/today_cards.hpp"
#include "theme/metrics.hpp"
#include "ui/look.hpp"
#include "widgets/button.hpp"

#include <algorithm>

namespace genu::screens {

float safety_card(const app::TodayView& view, const Given& given, const Flow& flow) {
  if (!view.safety_due) return 0;
  const auto& c = ui::colours();
  const float padding = card_padding();
  Stack stack(flow.width - 2 * padding);
  stack.text(ui::Text::Heading, c.text, given.words.say("desktop.safety"));
  stack.gap(2);
  stack.text(ui::Text::Label, c.text2, given.words.say("triage-due." + std::string(base::name_of(*view.safety_due))));
  stack.gap(14);
  stack.add(theme::kButtonHeight, [&given](const ui::Rect& rect) {
    const float width = ui::window().w < theme::kMediumFrom ? rect.w : std::min(rect.w, 220.0F);
    if (widgets::button("today.safety", {rect.x, rect.y, width, rect.h}, {given.words.say("desktop.safety.answer")}))
      given.send(Show{"safety", {}});
  });
  return on_card(stack, flow.at, padding);
}

}  // namespace genu::screens
