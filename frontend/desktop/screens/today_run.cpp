// The run of today: whether there may be one, how long, and why not before.
#include "screens/reason_lines.hpp"
#include "screens/say.hpp"
#include "screens/today_cards.hpp"
#include "theme/metrics.hpp"
#include "ui/look.hpp"
#include "widgets/button.hpp"
#include "widgets/pill.hpp"

#include <algorithm>

namespace genu::screens {
namespace {

std::string title(const app::RunCard& card, const words::Words& words) {
  return card.level ? words.say("desktop.run.level", {{"level", std::to_string(*card.level)}})
                    : words.say("desktop.run");
}

// A rest that ends in the course of this day is not over yet.
std::string offer(const app::RunCard& card, const words::Words& words, base::Day today) {
  const bool another_day = card.not_before && *card.not_before != today;
  const auto day = another_day ? near_day(words, *card.not_before, today)
                               : words.say(card.not_before ? "day.later-today" : "day.later");
  return words.say("run-offer." + std::string(base::name_of(card.offer)), {{"day", day}});
}

std::string minutes(const app::RunCard& card, const words::Words& words) {
  if (!card.level) return words.say("desktop.run.own");
  return words.say(card.walk_min > 0 ? "desktop.run.intervals" : "desktop.run.continuous",
                   {{"repeats", std::to_string(card.repeats)},
                    {"run", std::to_string(card.run_min)},
                    {"walk", std::to_string(card.walk_min)},
                    {"total", std::to_string(card.total_min)}});
}

bool tells_minutes(app::RunOffer offer) { return offer == app::RunOffer::Start || offer == app::RunOffer::Rest; }

void add_ladder(Stack& stack, const Given& given) {
  stack.gap(14);
  stack.add(theme::kButtonHeight, [&given](const ui::Rect& rect) {
    if (widgets::button("today.ladder", {rect.x, rect.y, std::min(rect.w, 220.0F), rect.h},
                        {given.words.say("desktop.run.begin-ladder"), widgets::Kind::Secondary}))
      given.send(app::PlaceOnLadder{});
  });
}

}  // namespace

float run_card(const app::TodayView& view, const Given& given, const Flow& flow) {
  if (!view.run) return 0;
  const auto& card = *view.run;
  const auto& c = ui::colours();
  const float padding = card_padding();
  Stack stack(flow.width - 2 * padding);
  stack.text(ui::Text::Heading, c.text, title(card, given.words));
  stack.gap(2);
  stack.text(ui::Text::Body, c.text2, offer(card, given.words, view.day));
  if (tells_minutes(card.offer)) {
    stack.gap(6);
    stack.text(ui::Text::BodyStrong, c.text, minutes(card, given.words));
  }
  if (card.may_add_distance) {
    stack.gap(6);
    stack.text(ui::Text::Label, c.text2, given.words.say("desktop.run.distance"));
  }
  add_reasons(stack, given.words, card.reasons);
  if (card.offer == app::RunOffer::Place) add_ladder(stack, given);
  return on_card(stack, flow.at, padding);
}

}  // namespace genu::screens
