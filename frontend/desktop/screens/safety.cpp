#include "screens/safety.hpp"

#include "screens/layout.hpp"
#include "screens/safety_parts.hpp"
#include "theme/metrics.hpp"
#include "ui/keys.hpp"
#include "ui/look.hpp"
#include "ui/scroll.hpp"
#include "widgets/button.hpp"

#include <algorithm>

namespace genu::screens {
namespace {

constexpr float kWidest = 760;

}  // namespace

void draw(const SafetyShown& shown, SafetyUi& ui, const Given& given) {
  const auto layout = layout_for({ui::window().w, ui::window().h});
  const bool phone = layout.navigation == Navigation::BottomBar;
  const float foot = (phone ? layout.bar.h : 0) + given.foot;
  ui::Scroll scroll("safety", {layout.content.x, 0, layout.content.w, layout.content.h - foot});
  const float x = layout.page.x;
  const float top = scroll.top() + 20;
  if (widgets::bare_button("safety.back", {x, top, 44, 44}, widgets::Icon::Previous, given.words.say("desktop.back")))
    given.send(Show{"today", {}});
  ui::text_in({x + 52, top, 0, 44}, ui::Text::Lead, ui::colours().text, given.words.say("desktop.safety"));
  const float padding = card_padding();
  Flow flow{{x, top + 60}, std::min(layout.page.w, kWidest), phone ? theme::kPhoneCardGap : theme::kCardGap};
  const float width = flow.width - 2 * padding;
  flow.took(on_card(safety_says(shown.triage, ui, given, width), flow.at, padding));
  flow.took(on_card(safety_questions(shown, ui, given, width), flow.at, padding));
  scroll.ends_at(flow.at.y + 16);
  if (ui::take_key(ui::Key::Escape)) given.send(Show{"today", {}});
}

}  // namespace genu::screens
