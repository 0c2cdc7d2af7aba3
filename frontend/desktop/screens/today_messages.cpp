// What the physiotherapist wrote, until it is marked as read.
#include "screens/say.hpp"
#include "screens/today_cards.hpp"
#include "theme/metrics.hpp"
#include "ui/look.hpp"
#include "widgets/button.hpp"
#include "widgets/icons.hpp"

#include <algorithm>

namespace genu::screens {
namespace {

float message_card(const app::MessageLine& line, base::Day today, const Given& given, const Flow& flow) {
  const auto& c = ui::colours();
  const float padding = card_padding();
  Stack stack(flow.width - 2 * padding);
  stack.add(28, [title = given.words.say("desktop.message.from", {{"by", line.by}})](const ui::Rect& rect) {
    widgets::icon(widgets::Icon::Message, {rect.x + 12, rect.centre().y}, 24, ui::colours().text2);
    ui::text_in({rect.x + 36, rect.y, 0, rect.h}, ui::Text::Heading, ui::colours().text, title);
  });
  stack.gap(6);
  stack.text(ui::Text::Body, c.text, line.text);
  stack.text(ui::Text::Caption, c.text2, near_day(given.words, line.day, today));
  stack.gap(14);
  stack.add(theme::kButtonHeight, [id = line.id, &given](const ui::Rect& rect) {
    const auto label = given.words.say("desktop.message.read");
    const ui::Rect place{rect.x, rect.y, std::min(rect.w, 220.0F), rect.h};
    if (widgets::button("today.message." + id.text(), place, {label})) given.send(app::MarkMessageRead{id});
  });
  return on_card(stack, flow.at, padding);
}

}  // namespace

float message_cards(const app::TodayView& view, const Given& given, const Flow& flow) {
  Flow below = flow;
  for (const auto& line : view.messages) below.took(message_card(line, view.day, given, below));
  const float height = below.at.y - flow.at.y;
  return height > 0 ? height - flow.gap : 0;
}

}  // namespace genu::screens
