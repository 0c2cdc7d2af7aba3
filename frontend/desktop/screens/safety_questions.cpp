// The safety questions with their answers: yes and no, small numbers as a row, others typed.
#include "screens/form.hpp"
#include "screens/numbers.hpp"
#include "screens/safety_parts.hpp"
#include "theme/metrics.hpp"
#include "ui/look.hpp"
#include "widgets/button.hpp"
#include "widgets/field.hpp"

#include <algorithm>

namespace genu::screens {
namespace {

using app::TriageQuestionView;
using model::FactKind;

constexpr int kMostInARow = 10;  // greater numbers are typed

// The answer as it stands: touched now, else as it counts today; one that is to be given anew is open.
std::optional<int> standing_answer(const TriageQuestionView& question, const SafetyUi& ui) {
  const auto chosen = ui.chosen.find(question.fact);
  if (chosen != ui.chosen.end()) return chosen->second;
  return question.to_ask || ui.typed.count(question.fact) > 0 ? std::nullopt : question.answer;
}

// What may be pressed: the word for it, and what it stands for.
struct Pressed {
  std::string name, label;
  int value = 0;
};

std::vector<Pressed> presses_of(const TriageQuestionView& question, const words::Words& words) {
  if (question.kind == FactKind::Flag)
    return {{"yes", words.say("desktop.yes"), 1}, {"no", words.say("desktop.no"), 0}};
  if (question.kind == FactKind::Days) return {{"never", words.say("desktop.never"), model::never_happened}};
  std::vector<Pressed> numbers;
  for (int value = question.low; value <= question.high; ++value)
    numbers.push_back({std::to_string(value), std::to_string(value), value});
  return numbers;
}

void add_presses(Stack& stack, const TriageQuestionView& question, std::optional<int> standing, SafetyUi& ui,
                 const words::Words& words) {
  const auto presses = presses_of(question, words);
  std::vector<Choice> choices;
  for (const auto& press : presses)
    choices.push_back({"safety." + question.fact + "." + press.name, press.label, standing == press.value});
  add_chips(stack, choices, [presses, fact = question.fact, &ui](std::size_t i) {
    ui.chosen[fact] = presses[i].value;
    ui.typed.erase(fact);
  });
}

void add_field(Stack& stack, const TriageQuestionView& question, std::optional<int> standing, SafetyUi& ui,
               const words::Words& words) {
  stack.add(theme::kButtonHeight, [&question, &ui, &words, standing](const ui::Rect& rect) {
    const auto hint = words.say(question.kind == FactKind::Days ? "desktop.safety.days" : "desktop.safety.number");
    const bool shown = standing && *standing != model::never_happened;
    auto text = ui.typed.count(question.fact) > 0 ? ui.typed[question.fact]
                : shown                           ? std::to_string(*standing)
                                                  : std::string();
    const auto touch = widgets::field({.id = "safety." + question.fact,
                                       .label = question.question,
                                       .rect = {rect.x, rect.y, std::min(rect.w, 160.0F), rect.h},
                                       .hint = hint},
                                      text);
    if (!touch.changed) return;
    ui.typed[question.fact] = text;
    ui.chosen.erase(question.fact);
  });
}

void add_question(Stack& stack, const TriageQuestionView& question, SafetyUi& ui, const words::Words& words) {
  const auto standing = standing_answer(question, ui);
  const bool typed = question.kind != FactKind::Flag && question.high - question.low > kMostInARow;
  stack.gap(16);
  stack.text(ui::Text::Body, ui::colours().text, question.question);
  stack.gap(8);
  if (typed) add_field(stack, question, standing, ui, words);
  if (typed && question.kind == FactKind::Days) stack.gap(8);
  if (!typed || question.kind == FactKind::Days) add_presses(stack, question, standing, ui, words);
}

std::vector<const TriageQuestionView*> questions_now(const SafetyShown& shown) {
  std::vector<const TriageQuestionView*> now;
  for (const auto& question : shown.questions)
    if (question.to_ask) now.push_back(&question);
  if (!now.empty()) return now;
  for (const auto& question : shown.questions)
    if (question.asked == model::FactAsked::EveryTime) now.push_back(&question);
  return now;
}

}  // namespace

app::AnswerTriage answers_of(const SafetyShown& shown, const SafetyUi& ui) {
  app::AnswerTriage answers;
  for (const auto& [fact, value] : ui.chosen) answers.facts[fact] = value;
  for (const auto& question : shown.questions) {
    const auto typed = ui.typed.find(question.fact);
    if (typed == ui.typed.end()) continue;
    if (const auto number = whole_number(typed->second)) answers.facts[question.fact] = *number;
  }
  return answers;
}

Stack safety_questions(const SafetyShown& shown, SafetyUi& ui, const Given& given, float width) {
  const auto now = questions_now(shown);
  Stack stack(width);
  stack.text(ui::Text::Heading, ui::colours().text,
             given.words.say(shown.triage.ask.empty() ? "desktop.safety.news" : "desktop.safety.questions"));
  stack.gap(2);
  stack.text(ui::Text::Label, ui::colours().text2, given.words.say("desktop.safety.open"));
  for (const auto* question : now) add_question(stack, *question, ui, given.words);
  stack.gap(20);
  stack.add(theme::kMainButtonHeight, [&shown, &ui, &given](const ui::Rect& rect) {
    const auto answers = answers_of(shown, ui);
    const float room = ui::window().w < theme::kMediumFrom ? rect.w : 220;
    if (widgets::button(
            "safety.save", {rect.x, rect.y, room, rect.h},
            {given.words.say("desktop.safety.save"), widgets::Kind::Primary, std::nullopt, !answers.facts.empty()}))
      given.send(answers);
  });
  return stack;
}

}  // namespace genu::screens
