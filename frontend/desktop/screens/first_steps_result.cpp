// What the answers resemble, sign by sign, and the programme that follows from it.
#include "screens/first_steps_parts.hpp"
#include "screens/say.hpp"
#include "theme/metrics.hpp"
#include "ui/look.hpp"
#include "ui/paint.hpp"
#include "widgets/button.hpp"
#include "widgets/card.hpp"
#include "widgets/icons.hpp"
#include "widgets/signal.hpp"

#include <algorithm>

namespace genu::screens {
namespace {

using app::Likeness;
using model::PatternOutcome;
using model::SignState;
using widgets::Icon;
using widgets::Kind;

bool has_name(PatternOutcome outcome) {
  return outcome != PatternOutcome::Insufficient && outcome != PatternOutcome::Unclear;
}

std::string names_of_resembled(const FirstFrame& frame) {
  std::string names;
  for (const auto& likeness : frame.view().likenesses)
    if (likeness.resembled) names += (names.empty() ? "" : ", ") + likeness.name;
  return names;
}

std::string count_of(const FirstFrame& frame, const Likeness& likeness) {
  return frame.say("desktop.first.signs-fit",
                   {{"n", std::to_string(likeness.fits)}, {"all", std::to_string(likeness.signs.size())}});
}

// A piece for each sign: filled, track only, or outlined where nothing was said.
void draw_bars(const ui::Rect& rect, const std::vector<model::PatternSign>& signs) {
  const auto& c = ui::colours();
  for (std::size_t i = 0; i < signs.size(); ++i) {
    const auto piece = ui::column(rect, i, signs.size(), 6);
    const auto state = signs[i].state;
    if (state == SignState::Fits) ui::fill(piece, c.primary, rect.h / 2);
    if (state == SignState::FitsNot) ui::fill(piece, c.surface2, rect.h / 2);
    if (state == SignState::NotAnswered || state == SignState::Unsure) ui::outline(piece, c.ctl, 1.4F, rect.h / 2);
  }
}

std::string sign_words(const FirstFrame& frame, const model::PatternSign& sign) {
  switch (sign.state) {
    case SignState::NotAnswered:
      return frame.say("desktop.first.sign-state.not-answered", {{"question", sign.asked}});
    case SignState::Unsure:
      return frame.say("desktop.first.sign-state.unsure", {{"question", sign.asked}});
    case SignState::Fits:
    case SignState::FitsNot:
      break;
  }
  return frame.say("desktop.first.sign-state.told", {{"question", sign.asked}, {"answer", sign.answered}});
}

void draw_mark(SignState state, ui::Point at) {
  const auto& c = ui::colours();
  if (state == SignState::Fits) {
    ui::disc(at, 10, c.primary);
    return widgets::icon(Icon::Check, at, 14, c.on_primary);
  }
  if (state == SignState::FitsNot) return ui::circle(at, 9, c.ctl, 1.6F);
  widgets::signal(widgets::Signal::Unknown, at, 10);
}

void add_sign(Stack& stack, const FirstFrame& frame, const model::PatternSign& sign) {
  constexpr float kIndent = 32;
  const auto text = sign_words(frame, sign);
  const bool fits = sign.state == SignState::Fits;
  const auto colour = fits ? ui::colours().text : ui::colours().text2;
  stack.gap(8);
  stack.add(std::max(20.0F, ui::paragraph_height(ui::Text::Label, text, stack.width() - kIndent)),
            [text, colour, state = sign.state](const ui::Rect& rect) {
              draw_mark(state, {rect.x + 10, rect.y + 10});
              ui::paragraph({rect.x + kIndent, rect.y}, rect.w - kIndent, ui::Text::Label, colour, text);
            });
}

void add_likeness(Stack& stack, const FirstFrame& frame, const Likeness& likeness, bool named) {
  const auto& c = ui::colours();
  stack.gap(14);
  if (named) stack.text(ui::Text::BodyStrong, c.text, likeness.name);
  stack.text(ui::Text::BodyStrong, c.text, count_of(frame, likeness));
  stack.gap(6);
  stack.add(8, [&likeness](const ui::Rect& rect) { draw_bars(rect, likeness.signs); });
  stack.gap(2);
  for (const auto& sign : likeness.signs) add_sign(stack, frame, sign);
}

void draw_other(const FirstFrame& frame, const Likeness& likeness, const ui::Rect& rect) {
  constexpr float kBar = 84, kCount = 56;
  const auto& c = ui::colours();
  const auto all = std::max<std::size_t>(1, likeness.signs.size());
  const ui::Rect track{rect.right() - kCount - kBar, rect.centre().y - 4, kBar, 8};
  ui::fill(track, c.surface2, 4);
  ui::fill({track.x, track.y, track.w * static_cast<float>(likeness.fits) / static_cast<float>(all), track.h}, c.text3,
           4);
  ui::text_in({rect.right(), rect.y, 0, rect.h}, ui::Text::LabelStrong, c.text2,
              frame.say("desktop.first.of", {{"n", std::to_string(likeness.fits)}, {"all", std::to_string(all)}}),
              ui::Align::Right);
  const ui::Clip clip({rect.x, rect.y, track.x - rect.x - 8, rect.h});
  ui::text_in({rect.x, rect.y, 0, rect.h}, ui::Text::Label, c.text2, likeness.name);
}

void add_others(Stack& stack, const FirstFrame& frame) {
  const auto& c = ui::colours();
  bool first = true;
  for (const auto& likeness : frame.view().likenesses) {
    if (likeness.resembled) continue;
    if (first) {
      stack.gap(16);
      stack.add(1, [](const ui::Rect& rect) { widgets::rule({rect.x, rect.y}, rect.w); });
      stack.gap(12);
      stack.text(ui::Text::BodyStrong, c.text,
                 frame.say(has_name(frame.view().outcome) ? "desktop.first.fits-less" : "desktop.first.compared"));
      first = false;
    }
    stack.gap(6);
    stack.add(22, [&frame, &likeness](const ui::Rect& rect) { draw_other(frame, likeness, rect); });
  }
}

void add_education(Stack& stack, const FirstFrame& frame) {
  const auto text = frame.say("desktop.first.education");
  const float height = ui::paragraph_height(ui::Text::Label, text, stack.width() - 60) + 24;
  stack.gap(16);
  stack.add(height, [text](const ui::Rect& rect) {
    const auto& c = ui::colours();
    ui::fill(rect, c.surface2, 14);
    widgets::icon(Icon::Info, {rect.x + 24, rect.centre().y}, 20, c.text2);
    ui::paragraph({rect.x + 46, rect.y + 12}, rect.w - 60, ui::Text::Label, c.text2, text);
  });
}

void add_ways(Stack& stack, const FirstFrame& frame) {
  stack.gap(16);
  const bool ready = !frame.view().proposed.empty();
  stack.add(theme::kMainButtonHeight, [&frame, ready](const ui::Rect& rect) {
    const auto label = frame.say("desktop.first.propose");
    if (widgets::button("first.propose", rect, {label, Kind::Primary, std::nullopt, ready}))
      frame.ui.page = app::FirstStep::Plan;
  });
  stack.gap(10);
  stack.add(theme::kButtonHeight, [&frame](const ui::Rect& rect) {
    const auto label = frame.say("desktop.first.choose-myself");
    if (widgets::button("first.choose", rect, {label, Kind::Quiet})) frame.given.send(Show{"programmes", {}});
  });
}

void add_headline(Stack& stack, const FirstFrame& frame) {
  const auto& c = ui::colours();
  const auto outcome = frame.view().outcome;
  const bool named = has_name(outcome);
  stack.text(ui::Text::LabelStrong, c.text2, frame.say(named ? "desktop.first.resembles" : "desktop.first.result"));
  stack.gap(2);
  stack.text(
      ui::Text::Title, c.text,
      named ? names_of_resembled(frame) : frame.say("desktop.first.outcome." + std::string(base::name_of(outcome))));
  if (outcome == PatternOutcome::Mixed) stack.text(ui::Text::LabelStrong, c.text2, frame.say("desktop.first.equally"));
  stack.gap(4);
  stack.text(ui::Text::Label, c.text2,
             frame.view().says.empty() ? frame.say("desktop.first.result.none") : frame.view().says);
}

// Why there is nothing to propose, where something comes first.
void add_first_things(Stack& stack, const FirstFrame& frame) {
  const auto step = frame.view().pathway.step;
  if (step == model::PathwayStep::Pattern) return;
  stack.gap(10);
  stack.text(ui::Text::LabelStrong, ui::colours().text, first_reason(frame.given.words, frame.view().pathway.reasons));
}

}  // namespace

void first_result(const FirstFrame& frame, Flow& flow) {
  const float padding = card_padding();
  Stack stack(flow.width - 2 * padding);
  add_headline(stack, frame);
  const bool several = frame.view().outcome == PatternOutcome::Mixed;
  for (const auto& likeness : frame.view().likenesses)
    if (likeness.resembled) add_likeness(stack, frame, likeness, several);
  add_others(stack, frame);
  add_first_things(stack, frame);
  add_education(stack, frame);
  add_ways(stack, frame);
  flow.took(on_card(stack, flow.at, padding));
}

}  // namespace genu::screens
