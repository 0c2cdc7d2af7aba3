// The first step: signs to be answered with yes or no, then a few numbers.
#include "screens/first_steps_parts.hpp"
#include "screens/form.hpp"
#include "screens/numbers.hpp"
#include "theme/metrics.hpp"
#include "ui/items.hpp"
#include "ui/keys.hpp"
#include "ui/look.hpp"
#include "ui/paint.hpp"
#include "ui/text.hpp"
#include "widgets/card.hpp"
#include "widgets/icons.hpp"
#include "widgets/signal.hpp"

#include <algorithm>

namespace genu::screens {
namespace {

using app::TriageQuestionView;
using model::FactKind;

constexpr float kAnswerWidth = 64;
constexpr float kAnswers = 2 * kAnswerWidth + 6;
constexpr float kRowPadding = 10;
constexpr int kMostInARow = 10;  // greater numbers are typed

std::optional<int> answer_of_question(const TriageQuestionView& question) {
  return question.to_ask ? std::nullopt : question.answer;
}

void tell(const FirstFrame& frame, const std::string& fact, base::Answer<int> answer) {
  app::AnswerFirstSteps told;
  told.facts[fact] = std::move(answer);
  frame.given.send(told);
}

// Yes or no; chosen ones have a tick and an outline.
ui::Touch answer_button(const std::string& id, const ui::Rect& rect, const std::string& word,
                        const std::string& question, bool chosen) {
  const auto& c = ui::colours();
  const bool outlined = ui::current_theme().outlined;
  const auto touch = ui::item({.id = id, .label = question + " " + word, .rect = rect, .chosen = chosen, .radius = 14});
  const bool filled = chosen && outlined;
  const auto ground = filled ? c.primary : chosen ? c.primary_soft : c.surface;
  ui::fill(rect, touch.hovered ? theme::hovered(ui::current_theme(), ground) : ground, 14);
  ui::outline(rect, chosen ? c.primary : c.ctl, chosen ? 2.0F : 1.4F, 14);
  const auto colour = filled ? c.on_primary : chosen ? c.primary_text : c.text;
  const float width = ui::text_width(ui::Text::LabelStrong, word) + (chosen ? 20.0F : 0.0F);
  if (chosen) widgets::icon(widgets::Icon::Check, {rect.centre().x - width / 2 + 8, rect.centre().y}, 16, colour);
  ui::text_in({rect.centre().x - width / 2 + (chosen ? 20.0F : 0.0F), rect.y, 0, rect.h}, ui::Text::LabelStrong, colour,
              word);
  return touch;
}

float row_height(const TriageQuestionView& question, float width) {
  const float text = ui::paragraph_height(ui::Text::Body, question.question, width - kAnswers - 16);
  return std::max(text, theme::kTarget) + 2 * kRowPadding;
}

// The keyboard goes on to the next question that is open.
void focus_next(const std::vector<TriageQuestionView>& signs, std::size_t from) {
  for (std::size_t step = 1; step <= signs.size(); ++step) {
    const auto& next = signs[(from + step) % signs.size()];
    if (next.to_ask) return ui::focus("first." + next.fact + ".no");
  }
}

void draw_row(const FirstFrame& frame, const ui::Rect& rect, std::size_t at) {
  const auto& signs = frame.view().signs;
  const auto& question = signs[at];
  const auto& c = ui::colours();
  const auto answer = answer_of_question(question);
  const bool hit = answer == 1;
  if (hit) ui::fill({rect.x - 10, rect.y + 3, rect.w + 20, rect.h - 6}, c.red_soft, 12);
  const float height =
      ui::paragraph_height(ui::Text::Body, question.question, rect.w - kAnswers - 16 - (hit ? 30.0F : 0.0F));
  const float x = rect.x + (hit ? 30.0F : 0.0F);
  if (hit) widgets::signal(widgets::Signal::EaseOff, {rect.x + 11, rect.centre().y}, 11);
  ui::paragraph({x, rect.centre().y - height / 2}, rect.right() - kAnswers - 16 - x, ui::Text::Body, c.text,
                question.question);
  const auto id = "first." + question.fact;
  const float top = rect.centre().y - theme::kTarget / 2;
  const auto no = answer_button(id + ".no", {rect.right() - kAnswers, top, kAnswerWidth, theme::kTarget},
                                frame.say("desktop.no"), question.question, answer == 0);
  const auto yes = answer_button(id + ".yes", {rect.right() - kAnswerWidth, top, kAnswerWidth, theme::kTarget},
                                 frame.say("desktop.yes"), question.question, hit);
  const bool here = no.focused || yes.focused;
  const bool typed_yes = here && ui::typed(U'y');
  const bool typed_no = here && !typed_yes && ui::typed(U'n');
  if (!no.clicked && !yes.clicked && !typed_yes && !typed_no) return;
  tell(frame, question.fact, yes.clicked || typed_yes ? 1 : 0);
  if (typed_yes || typed_no) focus_next(signs, at);
}

void add_signs(const FirstFrame& frame, Stack& stack) {
  const auto& signs = frame.view().signs;
  const std::size_t across = stack.width() >= 900 ? 2 : 1;
  const float gap = 40;
  const float width = ui::column({0, 0, stack.width(), 0}, 0, across, gap).w;
  const std::size_t rows = (signs.size() + across - 1) / across;
  for (std::size_t row = 0; row < rows; ++row) {
    float height = 0;
    for (std::size_t i = 0; i < across; ++i)
      if (const auto at = row + i * rows; at < signs.size()) height = std::max(height, row_height(signs[at], width));
    // Down the first column, then the second: the order in which they are read.
    stack.add(height, [&frame, &signs, row, rows, across, gap](const ui::Rect& rect) {
      for (std::size_t i = 0; i < across; ++i) {
        const auto at = row + i * rows;
        if (at >= signs.size()) continue;
        const auto place = ui::column(rect, i, across, gap);
        if (row > 0) widgets::rule({place.x, place.y}, place.w);
        draw_row(frame, place, at);
      }
    });
  }
}

struct Pressed {
  std::string name, label;
  int value = 0;
};

std::vector<Pressed> presses_of(const FirstFrame& frame, const TriageQuestionView& question) {
  if (question.kind == FactKind::Flag)
    return {{"yes", frame.say("desktop.yes"), 1}, {"no", frame.say("desktop.no"), 0}};
  if (question.kind == FactKind::Days && question.fact != "days_since_onset")
    return {{"never", frame.say("desktop.never"), model::never_happened}};
  std::vector<Pressed> numbers;
  if (question.kind == FactKind::Days || question.high - question.low > kMostInARow) return numbers;
  for (int value = question.low; value <= question.high; ++value)
    numbers.push_back({std::to_string(value), std::to_string(value), value});
  return numbers;
}

void add_number(const FirstFrame& frame, Stack& stack, const TriageQuestionView& question) {
  const auto answer = answer_of_question(question);
  stack.add(theme::kButtonHeight, [&frame, &question, answer](const ui::Rect& rect) {
    const bool shown = answer && *answer != model::never_happened;
    const auto id = "first." + question.fact;
    const auto hint = frame.say(question.kind == FactKind::Days ? "desktop.safety.days" : "desktop.safety.number");
    const auto text = first_field(frame,
                                  {.id = id,
                                   .label = question.question,
                                   .rect = {rect.x, rect.y, std::min(rect.w, 160.0F), rect.h},
                                   .hint = hint},
                                  shown ? std::to_string(*answer) : std::string());
    if (!text) return;
    const auto number = whole_number(*text);
    const bool fits = number && *number >= question.low && *number <= question.high;
    tell(frame, question.fact, fits ? base::Answer<int>(*number) : base::Answer<int>(base::Silence::NotAsked));
  });
}

Stack detail_block(const FirstFrame& frame, const TriageQuestionView& question, float width) {
  Stack stack(width);
  const auto answer = answer_of_question(question);
  stack.text(ui::Text::Body, ui::colours().text, question.question);
  stack.gap(8);
  const auto presses = presses_of(frame, question);
  std::vector<Choice> choices;
  for (const auto& press : presses)
    choices.push_back({"first." + question.fact + "." + press.name, press.label, answer == press.value});
  const bool typed = question.kind == FactKind::Days || presses.empty();
  if (typed) add_number(frame, stack, question);
  if (typed && !presses.empty()) stack.gap(8);
  if (!choices.empty())
    add_chips(stack, choices, [&frame, presses, fact = question.fact](std::size_t i) {
      frame.ui.typed.erase("first." + fact);
      tell(frame, fact, presses[i].value);
    });
  return stack;
}

void add_details(const FirstFrame& frame, Stack& stack) {
  const auto& details = frame.view().details;
  const std::size_t across = stack.width() >= 900 ? 2 : 1;
  const float gap = 40;
  const float width = ui::column({0, 0, stack.width(), 0}, 0, across, gap).w;
  for (std::size_t i = 0; i < details.size(); i += across) {
    std::vector<Stack> blocks;
    float height = 0;
    for (std::size_t at = i; at < std::min(i + across, details.size()); ++at) {
      blocks.push_back(detail_block(frame, details[at], width));
      height = std::max(height, blocks.back().height());
    }
    stack.gap(20);
    stack.add(height, [blocks, across, gap](const ui::Rect& rect) {
      for (std::size_t at = 0; at < blocks.size(); ++at) {
        const auto place = ui::column(rect, at, across, gap);
        blocks[at].draw({place.x, place.y});
      }
    });
  }
}

void go_on(const FirstFrame& frame) {
  if (frame.view().to_confirm) frame.given.send(app::ConfirmSafety{});
  frame.ui.page = app::FirstStep::WhereAndWhen;
}

void no_to_the_others(const FirstFrame& frame) {
  app::AnswerFirstSteps told;
  for (const auto& question : frame.view().signs)
    if (question.to_ask) told.facts[question.fact] = 0;
  frame.given.send(told);
}

// What is open is stored as asked and left, and asked again before the first session.
void ask_later(const FirstFrame& frame) {
  app::AnswerFirstSteps told;
  for (const auto* list : {&frame.view().signs, &frame.view().details})
    for (const auto& question : *list)
      if (question.to_ask) told.facts[question.fact] = base::Silence::NoAnswer;
  if (!told.facts.empty()) frame.given.send(told);
  frame.given.send(app::ConfirmSafety{});
  frame.ui.page = app::FirstStep::WhereAndWhen;
}

FirstButton main_button(const FirstFrame& frame) {
  const auto& view = frame.view();
  if (view.open_signs > 0)
    return {"first.no-to-others", frame.say("desktop.first.no-to-others", {{"n", std::to_string(view.open_signs)}}),
            true, [&frame] { no_to_the_others(frame); }};
  return {"first.on", frame.say("desktop.first.on"), view.open_details == 0, [&frame] { go_on(frame); }};
}

}  // namespace

void first_safety(const FirstFrame& frame, Flow& flow) {
  const auto& c = ui::colours();
  const auto& view = frame.view();
  const float padding = card_padding();
  Stack signs(flow.width - 2 * padding);
  signs.text(ui::Text::Title, c.text, frame.say("desktop.first.safety"));
  signs.text(ui::Text::Label, c.text2, frame.say("desktop.first.safety.why"));
  signs.gap(10);
  add_signs(frame, signs);
  flow.took(on_card(signs, flow.at, padding));
  if (!view.details.empty()) {
    Stack details(flow.width - 2 * padding);
    details.text(ui::Text::Heading, c.text, frame.say("desktop.first.details"));
    details.text(ui::Text::Label, c.text2, frame.say("desktop.safety.open"));
    add_details(frame, details);
    flow.took(on_card(details, flow.at, padding));
  }
  const auto all = view.signs.size() + view.details.size();
  const auto open = static_cast<std::size_t>(view.open_signs + view.open_details);
  ui::text({flow.at.x + flow.width / 2, flow.at.y}, ui::Text::Caption, c.text3,
           frame.say("desktop.first.answered", {{"n", std::to_string(all - open)}, {"all", std::to_string(all)}}),
           ui::Align::Centre);
  flow.took(18);
  std::optional<FirstButton> later;
  if (open > 0)
    later = FirstButton{"first.ask-later", frame.say("desktop.first.ask-later"), true, [&frame] { ask_later(frame); }};
  first_buttons(flow, main_button(frame), later);
}

}  // namespace genu::screens
