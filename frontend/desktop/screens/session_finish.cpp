// The questions at the end. Every one may stay open, and open is not no.
#include "screens/layout.hpp"
#include "screens/say.hpp"
#include "screens/session_parts.hpp"
#include "theme/metrics.hpp"
#include "ui/keys.hpp"
#include "ui/look.hpp"
#include "ui/scroll.hpp"
#include "widgets/button.hpp"
#include "widgets/field.hpp"
#include "widgets/pill.hpp"
#include "widgets/scale.hpp"

#include <algorithm>
#include <array>

namespace genu::screens {
namespace {

constexpr float kWidest = 660;
constexpr float kScore = 48;

struct Sign {
  const char* name;
  bool FinishUi::*said;
};
constexpr std::array<Sign, 4> kSigns{{{"limp", &FinishUi::limp},
                                      {"sharp", &FinishUi::sharp},
                                      {"gave-way", &FinishUi::gave_way},
                                      {"locked", &FinishUi::locked}}};

base::Answer<bool> sign_of(const FinishUi& told, bool FinishUi::*said) {
  if (told.*said) return true;
  return told.none_of_these ? base::Answer<bool>(false) : base::Answer<bool>(base::Silence::NoAnswer);
}

// Nothing said and scores in the sets: the worst of them counts, so it is not an open answer.
base::Answer<base::Nrs> pain_during(const SessionFrame& frame) {
  if (!frame.ui.finish.worst && frame.face().worst_pain) return {};
  return answer_of(frame.ui.finish.worst);
}

void send_end(const SessionFrame& frame) {
  const auto& told = frame.ui.finish;
  player::EndAnswers answers;
  answers.pain_during = pain_during(frame);
  answers.pain_after = answer_of(told.after);
  if (told.effort)
    answers.effort = *told.effort;
  else
    answers.effort = base::Silence::NoAnswer;
  answers.limp = sign_of(told, &FinishUi::limp);
  answers.sharp_sudden = sign_of(told, &FinishUi::sharp);
  answers.gave_way = sign_of(told, &FinishUi::gave_way);
  answers.locked = sign_of(told, &FinishUi::locked);
  answers.note = told.note;
  frame.play(player::End{answers});
}

void add_large_question(Stack& stack, const std::string& question, const std::string& beneath = {}) {
  const auto& c = ui::colours();
  stack.gap(22);
  stack.text(ui::Text::Heading, c.text, question);
  stack.text(ui::Text::Label, c.text2, beneath);
  stack.gap(10);
}

void add_scores(Stack& stack, const SessionFrame& frame, const char* id, const PainSaid& said,
                std::optional<int>& value) {
  stack.add(widgets::pain_selector_height(stack.width(), kScore), [&frame, &said, id, &value](const ui::Rect& rect) {
    const widgets::PainSelector selector{id, said.words(), widgets::PainKeys::Focused, kScore,
                                         bands_of(frame.shown.limit)};
    if (const auto score = widgets::pain_selector({rect.x, rect.y}, rect.w, selector, value)) value = score;
  });
}

// A sign that is said takes "none of these" back, and the other way round.
void press_sign(FinishUi& told, bool FinishUi::*said) {
  told.*said = !(told.*said);
  if (told.*said) told.none_of_these = false;
}
void press_none(FinishUi& told) {
  told.none_of_these = !told.none_of_these;
  if (!told.none_of_these) return;
  for (const auto& sign : kSigns) told.*sign.said = false;
}

struct Chip {
  std::string id, label;
  bool chosen;
  std::function<void()> press;
};

// Chips from left to right, and on to the next line.
void add_chips(Stack& stack, std::vector<Chip> chips) {
  constexpr float kGap = 8;
  std::vector<ui::Point> places;
  ui::Point at;
  for (const auto& chip : chips) {
    const float width = widgets::chip_width(chip.label, true);  // room for the tick, so that nothing jumps
    if (at.x > 0 && at.x + width > stack.width()) at = {0, at.y + theme::kTarget + kGap};
    places.push_back(at);
    at.x += width + kGap;
  }
  stack.add(at.y + theme::kTarget, [chips = std::move(chips), places = std::move(places)](const ui::Rect& rect) {
    for (std::size_t i = 0; i < chips.size(); ++i)
      if (widgets::chip(chips[i].id, {rect.x + places[i].x, rect.y + places[i].y}, chips[i].label, chips[i].chosen)
              .pressed)
        chips[i].press();
  });
}

void add_signs(Stack& stack, const SessionFrame& frame) {
  auto& told = frame.ui.finish;
  std::vector<Chip> chips;
  for (const auto& sign : kSigns)
    chips.push_back({std::string("session.sign.") + sign.name, frame.say(std::string("desktop.play.sign.") + sign.name),
                     told.*sign.said, [&told, &sign] { press_sign(told, sign.said); }});
  chips.push_back(
      {"session.sign.none", frame.say("desktop.play.sign.none"), told.none_of_these, [&told] { press_none(told); }});
  add_chips(stack, std::move(chips));
}

void add_end(Stack& stack, const SessionFrame& frame) {
  stack.gap(20);
  stack.add(theme::kMainButtonHeight, [&frame](const ui::Rect& rect) {
    const auto back_words = frame.say("desktop.play.back-to-it");
    const widgets::Button back{back_words, widgets::Kind::Quiet};
    const float back_width = widgets::button_width(back, 16);
    const float width = std::min(rect.w - back_width - 12, 260.0F);
    if (widgets::button("session.finish", {rect.x, rect.y, width, rect.h},
                        {frame.say("desktop.play.save"), widgets::Kind::Primary, widgets::Icon::Check}))
      send_end(frame);
    if (widgets::button("session.return", {rect.x + width + 12, rect.y, back_width, rect.h}, back))
      frame.play(player::Back{});
  });
}

Stack form(const SessionFrame& frame, const PainSaid& said, float width) {
  auto& told = frame.ui.finish;
  const auto& face = frame.face();
  const auto& c = ui::colours();
  Stack stack(width);
  stack.text(ui::Text::Title, c.text, frame.say(face.all_done ? "desktop.play.all-done" : "desktop.play.stopped"));
  stack.gap(2);
  stack.text(ui::Text::Body, c.text2,
             frame.say("desktop.finish.why",
                       {{"done", std::to_string(face.sets_done)}, {"n", std::to_string(face.sets_planned)}}));
  add_large_question(stack, frame.say("desktop.finish.effort"), frame.say("desktop.finish.effort.why"));
  stack.add(widgets::scale_height(width), [&frame, &told](const ui::Rect& rect) {
    const auto effort = frame.say("desktop.effort");
    if (const auto value = widgets::scale("session.effort", {rect.x, rect.y}, rect.w, effort, told.effort))
      told.effort = value;
  });
  add_large_question(stack, frame.say("desktop.finish.after"));
  add_scores(stack, frame, "session.after", said, told.after);
  const auto worst = score_of(face.worst_pain);
  add_large_question(stack, frame.say("desktop.finish.worst"),
                     worst ? frame.say("desktop.finish.worst.sets", {{"n", std::to_string(*worst)}}) : std::string());
  add_scores(stack, frame, "session.worst", said, told.worst);
  add_large_question(stack, frame.say("desktop.play.signs"));
  add_signs(stack, frame);
  add_large_question(stack, frame.say("desktop.finish.note"));
  stack.add(56, [&frame, &told](const ui::Rect& rect) {
    const auto label = frame.say("desktop.finish.note");
    const auto hint = frame.say("desktop.finish.note.hint");
    (void)widgets::field({.id = "session.note", .label = label, .rect = rect, .hint = hint}, told.note);
  });
  add_end(stack, frame);
  return stack;
}

}  // namespace

void draw_finish(const SessionFrame& frame) {
  const auto layout = layout_for({ui::window().w, ui::window().h}, Bars::Hidden);
  ui::Scroll scroll("session.end", {0, 0, layout.content.w, layout.content.h - frame.given.foot});
  const float padding = card_padding();
  const float width = std::min(layout.page.w, kWidest);
  const float x = layout.page.x + (layout.page.w - width) / 2;
  const float top = scroll.top() + 24;
  const PainSaid said(frame.given.words, bands_of(frame.shown.limit));
  const auto stack = form(frame, said, width - 2 * padding);
  const float height = on_card(stack, {x, top}, padding);
  scroll.ends_at(top + height + 24);
  if (ui::take_key(ui::Key::Escape)) frame.given.send(Show{"today", {}});
}

}  // namespace genu::screens
