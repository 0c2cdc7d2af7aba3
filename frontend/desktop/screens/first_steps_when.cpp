// When it hurts and how it behaves, and the running of now.
#include "screens/first_steps_parts.hpp"
#include "screens/form.hpp"
#include "screens/numbers.hpp"
#include "theme/metrics.hpp"
#include "ui/look.hpp"

#include <algorithm>

namespace genu::screens {
namespace {

using model::PatternQuestion;

constexpr const char* yes = "yes";
constexpr const char* no = "no";

std::vector<std::string> replied(const FirstFrame& frame, const std::string& question) {
  for (const auto& reply : frame.view().replies)
    if (reply.question == question) return reply.answers;
  return {};
}

model::PatternReply reply_of(const std::string& question, std::vector<std::string> answers) {
  return {question, std::move(answers), std::nullopt};
}

void send_reply(const FirstFrame& frame, const std::string& question, std::vector<std::string> answers) {
  app::AnswerFirstSteps told;
  told.replies.push_back(reply_of(question, std::move(answers)));
  frame.given.send(told);
}

std::vector<const PatternQuestion*> yes_no_questions(const FirstFrame& frame) {
  std::vector<const PatternQuestion*> questions;
  for (const auto& question : frame.view().questions)
    if (question.type == model::QuestionType::YesNo) questions.push_back(&question);
  return questions;
}

// The few words of a chip, where there are any; else the whole question.
std::string chip_words(const FirstFrame& frame, const PatternQuestion& question) {
  const auto key = "desktop.first.sign." + question.id;
  return frame.given.words.knows(key) ? frame.say(key) : question.text;
}

// A press says yes, another takes it back. A no stands in words, as nothing else tells it from what is open.
void add_yes_no(Stack& stack, const FirstFrame& frame) {
  const auto questions = yes_no_questions(frame);
  std::vector<Choice> choices;
  std::vector<std::string> ids;
  bool open = false;
  bool some_no = false;
  for (const auto* question : questions) {
    const auto answers = replied(frame, question->id);
    const bool is_yes = answers == std::vector<std::string>{yes};
    const bool is_no = answers == std::vector<std::string>{no};
    open = open || answers.empty();
    some_no = some_no || is_no;
    auto label = chip_words(frame, *question);
    if (is_no) label = frame.say("desktop.first.sign-no", {{"sign", label}});
    choices.push_back({"first.sign." + question->id, label, is_yes});
    ids.push_back(question->id);
  }
  choices.push_back({"first.sign.none", frame.say("desktop.first.none-of-the-others"), !open && some_no});
  add_chips(stack, choices, [&frame, ids](std::size_t i) {
    if (i < ids.size()) {
      const bool is_yes = replied(frame, ids[i]) == std::vector<std::string>{yes};
      return send_reply(frame, ids[i], is_yes ? std::vector<std::string>{} : std::vector<std::string>{yes});
    }
    app::AnswerFirstSteps told;
    for (const auto& id : ids)
      if (replied(frame, id).empty()) told.replies.push_back(reply_of(id, {no}));
    if (!told.replies.empty()) return frame.given.send(told);
    for (const auto& id : ids)
      if (replied(frame, id) == std::vector<std::string>{no}) told.replies.push_back(reply_of(id, {}));
    if (!told.replies.empty()) frame.given.send(told);
  });
}

void add_single(Stack& stack, const FirstFrame& frame, const PatternQuestion& question) {
  const auto answers = replied(frame, question.id);
  add_question(stack, question.text);
  std::vector<Choice> choices;
  for (const auto& answer : question.answers) {
    const bool chosen = std::find(answers.begin(), answers.end(), answer.id) != answers.end();
    choices.push_back({"first." + question.id + "." + answer.id, answer.text, chosen});
  }
  add_chips(stack, choices, [&frame, &question](std::size_t i) {
    const auto& id = question.answers[i].id;
    const bool chosen = replied(frame, question.id) == std::vector<std::string>{id};
    send_reply(frame, question.id, chosen ? std::vector<std::string>{} : std::vector<std::string>{id});
  });
}

std::string length_text(const base::Answer<base::Metres>& distance, bool miles) {
  if (!distance) return {};
  constexpr double metres_a_mile = 1609.344;
  const auto metres = static_cast<double>(distance->count);
  const auto tenths = static_cast<std::int64_t>(metres / (miles ? metres_a_mile : 1000) * 10 + 0.5);
  auto text = std::to_string(tenths / 10);
  if (tenths % 10 != 0) text += "." + std::to_string(tenths % 10);
  return text;
}

struct Distance {
  std::string id, label;
  base::Answer<base::Metres> app::AnswerFirstSteps::*answer;
  const base::Answer<base::Metres>& stored;
};

void draw_distance(const FirstFrame& frame, const ui::Rect& rect, const Distance& distance) {
  constexpr float kLabel = 26;
  const bool miles = frame.shown.units == model::DistanceUnit::Miles;
  const auto unit = frame.say(miles ? "desktop.run.mi" : "desktop.run.km");
  ui::text({rect.x, rect.y}, ui::Text::Label, ui::colours().text2, distance.label);
  const auto text = first_field(frame,
                                {.id = distance.id,
                                 .label = distance.label,
                                 .rect = {rect.x, rect.y + kLabel, rect.w, theme::kButtonHeight},
                                 .hint = unit},
                                length_text(distance.stored, miles));
  if (!text) return;
  app::AnswerFirstSteps told;
  const auto metres = metres_from(*text, frame.shown.units);
  told.*distance.answer =
      metres ? base::Answer<base::Metres>(base::Metres{*metres}) : base::Answer<base::Metres>(base::Silence::NoAnswer);
  frame.given.send(told);
}

void running_card(const FirstFrame& frame, Flow& flow) {
  const float padding = card_padding();
  Stack stack(flow.width - 2 * padding);
  stack.text(ui::Text::Heading, ui::colours().text, frame.say("desktop.first.running"));
  stack.gap(10);
  stack.add(26 + theme::kButtonHeight, [&frame](const ui::Rect& rect) {
    const float width = std::min(180.0F, (rect.w - 12) / 2);
    draw_distance(frame, {rect.x, rect.y, width, rect.h},
                  {"first.week", frame.say("desktop.first.running.week"), &app::AnswerFirstSteps::usual_week,
                   frame.view().usual_week});
    draw_distance(frame, {rect.x + width + 12, rect.y, width, rect.h},
                  {"first.longest", frame.say("desktop.first.running.longest"), &app::AnswerFirstSteps::longest_run,
                   frame.view().longest_run});
  });
  stack.gap(12);
  stack.text(ui::Text::Caption, ui::colours().text3, frame.say("desktop.safety.open"));
  flow.took(on_card(stack, flow.at, padding));
}

}  // namespace

void first_when(const FirstFrame& frame, Flow& flow) {
  const float padding = card_padding();
  Stack stack(flow.width - 2 * padding);
  stack.text(ui::Text::Heading, ui::colours().text, frame.say("desktop.first.when"));
  stack.gap(10);
  add_yes_no(stack, frame);
  for (const auto& question : frame.view().questions)
    if (question.type == model::QuestionType::Single) add_single(stack, frame, question);
  flow.took(on_card(stack, flow.at, padding));
  running_card(frame, flow);
}

}  // namespace genu::screens
