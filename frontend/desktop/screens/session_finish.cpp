// The questions at the end. Every one may stay open.
#include "screens/layout.hpp"
#include "screens/say.hpp"
#include "screens/session_parts.hpp"
#include "screens/stack.hpp"
#include "theme/metrics.hpp"
#include "ui/keys.hpp"
#include "ui/look.hpp"
#include "ui/scroll.hpp"
#include "widgets/button.hpp"
#include "widgets/field.hpp"
#include "widgets/scale.hpp"

#include <algorithm>

namespace genu::screens {
namespace {

constexpr float kWidest = 660;
constexpr float kScore = 48;

std::optional<int> worst_of_sets(const app::SessionView& view) {
  std::optional<int> worst;
  for (const auto& set : view.sets)
    if (set.pain) worst = std::max(worst.value_or(0), set.pain->score());
  return worst;
}

// Nothing said and scores in the sets: the core takes those, so it is not an open answer.
base::Answer<base::Nrs> pain_during(const Playing& playing) {
  if (!playing.ui.finish.worst && worst_of_sets(playing.view)) return {};
  return answer_of(playing.ui.finish.worst);
}

void send_end(const Playing& playing) {
  const auto& told = playing.ui.finish;
  app::SessionAnswers answers;
  answers.pain_during = pain_during(playing);
  answers.pain_after = answer_of(told.after);
  if (told.effort)
    answers.effort = *told.effort;
  else
    answers.effort = base::Silence::NoAnswer;
  answers.note = told.note;
  if (playing.view.next)
    playing.given.send(app::AbandonSession{answers});
  else
    playing.given.send(app::FinishSession{answers});
}

void add_question(Stack& stack, const std::string& question, const std::string& beneath = {}) {
  const auto& c = ui::colours();
  stack.gap(22);
  stack.text(ui::Text::Heading, c.text, question);
  stack.text(ui::Text::Label, c.text2, beneath);
  stack.gap(10);
}

void add_scores(Stack& stack, const char* id, const PainSaid& said, std::optional<int>& value) {
  stack.add(widgets::pain_selector_height(stack.width(), kScore), [&said, id, &value](const ui::Rect& rect) {
    const auto score =
        widgets::pain_selector({rect.x, rect.y}, rect.w, {id, said.words(), widgets::PainKeys::Focused, kScore}, value);
    if (score) value = score;
  });
}

void add_end(Stack& stack, const Playing& playing) {
  const auto& words = playing.given.words;
  stack.gap(20);
  stack.add(theme::kMainButtonHeight, [&](const ui::Rect& rect) {
    const bool going_on = playing.view.next.has_value();
    const auto back_words = words.say("desktop.back-to-session");
    const widgets::Button back{back_words, widgets::Kind::Quiet};
    const float back_width = going_on ? widgets::button_width(back, 16) : 0;
    const float room = going_on ? rect.w - back_width - 12 : rect.w;
    const float width = std::min(room, 260.0F);
    if (widgets::button("session.finish", {rect.x, rect.y, width, rect.h},
                        {words.say("desktop.save-session"), widgets::Kind::Primary, widgets::Icon::Check}))
      send_end(playing);
    if (going_on && widgets::button("session.back", {rect.x + width + 12, rect.y, back_width, rect.h}, back))
      playing.ui.stopping = false;
  });
}

Stack form(const Playing& playing, const PainSaid& said, float width) {
  const auto& words = playing.given.words;
  auto& told = playing.ui.finish;
  const auto& c = ui::colours();
  Stack stack(width);
  stack.text(ui::Text::Title, c.text, words.say(playing.view.next ? "desktop.stopped" : "desktop.all-done"));
  stack.gap(2);
  stack.text(ui::Text::Body, c.text2,
             words.say("desktop.finish.why", {{"done", std::to_string(playing.view.sets_done)},
                                              {"n", std::to_string(playing.view.sets_planned)}}));
  const auto worst = worst_of_sets(playing.view);
  add_question(stack, words.say("desktop.finish.worst"),
               worst ? words.say("desktop.finish.worst.sets", {{"n", std::to_string(*worst)}}) : std::string());
  add_scores(stack, "session.worst", said, told.worst);
  add_question(stack, words.say("desktop.finish.effort"), words.say("desktop.finish.effort.why"));
  stack.add(widgets::scale_height(width), [&](const ui::Rect& rect) {
    const auto effort = words.say("desktop.effort");
    if (const auto value = widgets::scale("session.effort", {rect.x, rect.y}, rect.w, effort, told.effort))
      told.effort = value;
  });
  add_question(stack, words.say("desktop.finish.after"));
  add_scores(stack, "session.after", said, told.after);
  add_question(stack, words.say("desktop.finish.note"));
  stack.add(56, [&](const ui::Rect& rect) {
    const auto label = words.say("desktop.finish.note");
    const auto hint = words.say("desktop.finish.note.hint");
    (void)widgets::field({.id = "session.note", .label = label, .rect = rect, .hint = hint}, told.note);
  });
  add_end(stack, playing);
  return stack;
}

}  // namespace

void draw_finish(const Playing& playing) {
  const auto layout = layout_for({ui::window().w, ui::window().h}, Bars::Hidden);
  ui::Scroll scroll("session.end", {0, 0, layout.content.w, layout.content.h - playing.given.foot});
  const float padding = card_padding();
  const float width = std::min(layout.page.w, kWidest);
  const float x = layout.page.x + (layout.page.w - width) / 2;
  const float top = scroll.top() + 24;
  const PainSaid said(playing.given.words);
  const auto stack = form(playing, said, width - 2 * padding);
  const float height = on_card(stack, {x, top}, padding);
  scroll.ends_at(top + height + 24);
  if (ui::take_key(ui::Key::Escape)) playing.given.send(Show{"today", {}});
}

}  // namespace genu::screens
