// The light with its reason, and what else is to be known today.
#include "screens/say.hpp"
#include "screens/today_cards.hpp"
#include "theme/metrics.hpp"
#include "ui/look.hpp"
#include "widgets/button.hpp"
#include "widgets/icons.hpp"
#include "widgets/signal.hpp"

#include <algorithm>

namespace genu::screens {
namespace {

constexpr float kSign = 17;
constexpr float kBesideSign = 54;

std::string name_of_light(const app::TodayView& view, const words::Words& words) {
  return words.say(view.light ? "desktop.light." + std::string(base::name_of(view.light->light))
                              : std::string("desktop.light.none"));
}

std::string reason(const app::TodayView& view, const words::Words& words) {
  if (!view.light) return words.say("desktop.light.none.why");
  return first_reason(words, view.light->reasons);
}

std::string about(const app::TodayView& view, const words::Words& words) {
  if (!view.light || !view.light_day) return {};
  return words.say("desktop.light.about", {{"day", near_day(words, *view.light_day, view.day)}});
}

// What follows from it, where that has its own sentence.
std::string advice(const app::TodayView& view, const words::Words& words) {
  if (!view.advice || !view.light) return {};
  const auto text = first_reason(words, view.advice->reasons);
  return text == reason(view, words) ? std::string() : text;
}

// The signs of a flare come with the way to begin the plan for it.
bool tells_a_flare(const app::TodayView& view) {
  return std::any_of(view.notices.begin(), view.notices.end(),
                     [](const model::Reason& notice) { return notice.message.rfind("flare.sign", 0) == 0; });
}

}  // namespace

float light_card(const app::TodayView& view, const Given& given, const Flow& flow) {
  const auto& c = ui::colours();
  const auto sign = view.light ? sign_of(view.light->light) : widgets::Signal::Unknown;
  const float padding = 20;
  Stack stack(flow.width - 2 * padding - kBesideSign);
  stack.text(ui::Text::Heading, sign == widgets::Signal::Unknown ? c.text : widgets::signal_colour(sign),
             name_of_light(view, given.words));
  stack.gap(3);
  stack.text(ui::Text::Label, c.text2, reason(view, given.words));
  if (const auto next = advice(view, given.words); !next.empty()) {
    stack.gap(6);
    stack.text(ui::Text::LabelStrong, c.text, next);
  }
  if (const auto day = about(view, given.words); !day.empty()) {
    stack.gap(6);
    stack.text(ui::Text::Caption, c.text3, day);
  }
  Stack whole(flow.width - 2 * padding);
  whole.add(stack.height(), [&stack, sign](const ui::Rect& rect) {
    widgets::signal(sign, {rect.x + kSign + 3, rect.y + 20}, kSign);
    stack.draw({rect.x + kBesideSign, rect.y});
  });
  return on_card(whole, flow.at, padding);
}

float notices_card(const app::TodayView& view, const Given& given, const Flow& flow) {
  if (view.notices.empty()) return 0;
  const auto& c = ui::colours();
  const float padding = card_padding();
  Stack stack(flow.width - 2 * padding);
  for (const auto& notice : view.notices) {
    if (stack.height() > 0) stack.gap(8);
    stack.text(ui::Text::Label, c.text2, given.words.say(notice.message, notice.values));
  }
  if (tells_a_flare(view)) {
    stack.gap(14);
    stack.add(theme::kButtonHeight, [&given](const ui::Rect& rect) {
      if (widgets::button("today.flare.begin", {rect.x, rect.y, std::min(rect.w, 220.0F), rect.h},
                          {given.words.say("desktop.flare.begin")}))
        given.send(app::DeclareFlare{});
    });
  }
  return on_card(stack, flow.at, padding);
}

}  // namespace genu::screens
