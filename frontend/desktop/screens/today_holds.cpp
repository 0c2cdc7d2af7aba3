// What keeps from the knee now: holds, and the plan for a flare.
#include "screens/reason_lines.hpp"
#include "screens/say.hpp"
#include "screens/today_cards.hpp"
#include "theme/metrics.hpp"
#include "ui/look.hpp"
#include "widgets/button.hpp"
#include "widgets/icons.hpp"

#include <algorithm>

namespace genu::screens {
namespace {

template <class Command>
void add_end(Stack& stack, const std::string& id, const char* label, const Given& given, const Command& command) {
  stack.gap(14);
  stack.add(theme::kButtonHeight, [&given, id, label, command](const ui::Rect& rect) {
    if (widgets::button(id, {rect.x, rect.y, std::min(rect.w, 220.0F), rect.h}, {given.words.say(label)}))
      given.send(command);
  });
}

void add_title(Stack& stack, widgets::Icon sign, std::string title) {
  stack.add(28, [sign, title = std::move(title)](const ui::Rect& rect) {
    widgets::icon(sign, {rect.x + 12, rect.centre().y}, 24, ui::colours().text2);
    ui::text_in({rect.x + 36, rect.y, 0, rect.h}, ui::Text::Heading, ui::colours().text, title);
  });
}

void add_told(Stack& stack, const words::Words& words, const char* key, const std::string& argument,
              const std::string& value) {
  if (value.empty()) return;
  stack.gap(6);
  stack.text(ui::Text::Label, ui::colours().text2, words.say(key, {{argument, value}}));
}

float hold_card(const app::HoldCard& card, base::Day today, const Given& given, const Flow& flow) {
  const auto& words = given.words;
  const float padding = card_padding();
  Stack stack(flow.width - 2 * padding);
  add_title(stack, widgets::Icon::Lock,
            words.say("desktop.hold", {{"kind", "@hold-kind." + std::string(base::name_of(card.kind))},
                                       {"knee", "@knee." + std::string(base::name_of(card.side))}}));
  add_reasons(stack, words, card.reasons);
  if (card.until) add_told(stack, words, "desktop.hold.until", "day", near_day(words, *card.until, today));
  if (card.running_from && card.forbids != model::HoldScope::Nothing)
    add_told(stack, words, "desktop.hold.running-from", "day", near_day(words, *card.running_from, today));
  add_told(stack, words, "desktop.hold.aftercare", "text", card.aftercare);
  add_told(stack, words, "desktop.hold.contact", "text", card.contact);
  if (card.may_end) {
    app::EndHold end;
    end.id = card.id;
    add_end(stack, "today.hold.end." + card.id.text(), "desktop.hold.end", given, end);
  }
  return on_card(stack, flow.at, padding);
}

float flare_card(const app::FlareCard& card, const Given& given, const Flow& flow) {
  const auto& c = ui::colours();
  const float padding = card_padding();
  Stack stack(flow.width - 2 * padding);
  add_title(stack, widgets::Icon::Info,
            given.words.say("desktop.flare", {{"stage", "@flare-stage." + std::string(base::name_of(card.stage))}}));
  add_reasons(stack, given.words, card.reasons);
  for (const auto& step : card.plan) {
    stack.gap(8);
    const auto text = given.words.say(step.message, step.values);
    const float indent = 20;
    const float height = ui::paragraph_height(ui::Text::Label, text, stack.width() - indent);
    stack.add(height, [&c, text, indent](const ui::Rect& rect) {
      ui::text({rect.x + 4, rect.y}, ui::Text::LabelStrong, c.primary_text, "\u2022");
      ui::paragraph({rect.x + indent, rect.y}, rect.w - indent, ui::Text::Label, c.text, text);
    });
  }
  for (const auto& line : card.substitutes) {
    stack.gap(6);
    stack.text(ui::Text::LabelStrong, c.text, line.name + "  \u00b7  " + line.dose);
  }
  if (card.may_end) add_end(stack, "today.flare.end", "desktop.flare.end", given, app::EndFlare{});
  return on_card(stack, flow.at, padding);
}

}  // namespace

float holds_cards(const app::TodayView& view, const Given& given, const Flow& flow) {
  Flow below = flow;
  for (const auto& card : view.holds) below.took(hold_card(card, view.day, given, below));
  if (view.flare) below.took(flare_card(*view.flare, given, below));
  const float height = below.at.y - flow.at.y;
  return height > 0 ? height - flow.gap : 0;
}

}  // namespace genu::screens
