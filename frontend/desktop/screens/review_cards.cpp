// The cards above the plan of a review: the light, red flags, and what has changed.
#include "screens/review_parts.hpp"

#include <algorithm>

#include "screens/say.hpp"
#include "ui/look.hpp"
#include "ui/paint.hpp"
#include "widgets/signal.hpp"

namespace genu::screens {

std::string said(const model::Reason& reason, const words::Words& words) {
  return words.say(reason.message, reason.values);
}

void add_dated(Stack& stack, const std::string& day, const std::string& text) {
  constexpr float indent = 64;
  const float height = ui::paragraph_height(ui::Text::Label, text, stack.width() - indent);
  stack.gap(4);
  stack.add(height, [day, text](const ui::Rect& rect) {
    ui::text({rect.x, rect.y}, ui::Text::LabelStrong, ui::colours().text2, day);
    ui::paragraph({rect.x + indent, rect.y}, rect.w - indent, ui::Text::Label, ui::colours().text, text);
  });
}

Stack light_stack(const app::ReviewView& view, const words::Words& words, float width) {
  Stack stack(width);
  const auto sign = view.line.light_day ? sign_of(view.light.light) : widgets::Signal::Unknown;
  const auto title = words.say(view.line.light_day ? "light-name." + std::string(base::name_of(view.light.light))
                                                   : "desktop.review.no-light");
  stack.add(30, [sign, title](const ui::Rect& rect) {
    widgets::signal(sign, {rect.x + 14, rect.y + 14}, 13);
    ui::text({rect.x + 40, rect.y + 2}, ui::Text::Heading, widgets::signal_colour(sign), title);
  });
  for (const auto& reason : view.line.reasons) {
    stack.gap(4);
    stack.text(ui::Text::Label, ui::colours().text, said(reason.why, words));
  }
  if (view.line.reasons.empty())
    stack.text(ui::Text::Label, ui::colours().text2, first_reason(words, view.light.reasons));
  return stack;
}

Stack flags_stack(const app::ReviewView& view, const words::Words& words, float width) {
  const auto& c = ui::colours();
  Stack stack(width);
  stack.text(ui::Text::BodyStrong, c.text, words.say("desktop.review.flags"));
  stack.gap(6);
  const bool none = view.red_flags.empty();
  // Nobody asked is not "none".
  const auto sign = !none             ? widgets::Signal::EaseOff
                    : view.asked == 0 ? widgets::Signal::Unknown
                                      : widgets::Signal::GoAhead;
  const auto word = words.say(!none             ? "desktop.review.flags-there"
                              : view.asked == 0 ? "desktop.review.flags-unknown"
                                                : "desktop.review.flags-none");
  stack.add(26, [sign, word](const ui::Rect& rect) {
    widgets::signal(sign, {rect.x + 11, rect.y + 12}, 10);
    ui::text({rect.x + 30, rect.y}, ui::Text::BodyStrong, ui::colours().text, word);
  });
  for (const auto& hit : view.red_flags) stack.text(ui::Text::Label, c.text, hit.advice);
  const auto asked = view.asked_last ? words.say("desktop.review.asked", {{"n", std::to_string(view.asked)},
                                                                          {"day", short_day(words, *view.asked_last)}})
                                     : words.say("desktop.review.never-asked");
  stack.text(ui::Text::Caption, c.text2, asked);
  return stack;
}

Stack changes_stack(const app::ReviewView& view, const words::Words& words, float width) {
  constexpr std::size_t most = 3;
  Stack stack(width);
  const auto title = view.line.reviewed
                         ? words.say("desktop.review.since", {{"day", short_day(words, *view.line.reviewed)}})
                         : words.say("desktop.review.lately");
  stack.text(ui::Text::BodyStrong, ui::colours().text, title);
  const auto first = view.changes.size() > most ? view.changes.size() - most : 0;
  for (auto i = first; i < view.changes.size(); ++i)
    add_dated(stack, short_day(words, view.changes[i].day), said(view.changes[i].what, words));
  if (view.changes.empty()) stack.text(ui::Text::Label, ui::colours().text2, words.say("desktop.review.no-changes"));
  return stack;
}

}  // namespace genu::screens
