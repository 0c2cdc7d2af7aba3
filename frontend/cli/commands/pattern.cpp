// `genu pattern` and `genu pathway`: what the answers resemble, and which way that leads.
#include <algorithm>

#include "commands/all.hpp"
#include "commands/assignment.hpp"
#include "commands/doing.hpp"
#include "say/phrases.hpp"

namespace genu::cli {

namespace {

using app::AnswerPattern;
using model::PatternQuestion;
using model::QuestionType;

struct Typed {
  std::vector<std::string> answers;  // `location=outer-side+back`
};

Result<model::PatternReply> reply_from(const std::vector<PatternQuestion>& questions, const std::string& typed) {
  const auto [name, text] = *assignment_from(typed);
  model::PatternReply reply;
  reply.question = name;
  const auto found = std::find_if(questions.begin(), questions.end(),
                                  [&](const auto& question) { return question.id == reply.question; });
  if (found == questions.end()) {
    return base::refuse(base::ErrorCode::Unknown, "cli.error.no-such-question", "--answer", {}, reply.question);
  }
  long long number = 0;
  if (found->type == QuestionType::Number) {
    if (!base::parse_integer(text, number) || number < 0 || number > 200) {
      return base::fail(base::ErrorCode::BadFormat, "--answer", reply.question + "=N", typed);
    }
    reply.number = static_cast<int>(number);
    return reply;
  }
  for (const auto answer : base::split(text, '+')) reply.answers.emplace_back(answer);
  return reply;
}

void write_pattern(World& world, const app::PatternView& view) {
  if (view.text.empty()) {
    say(world, "cli.pattern.none");
    return say(world, "cli.pattern.how-to");
  }
  world.page.paragraph(view.text, 0);
  if (view.cautious) {
    world.page.line();
    say(world, "cli.pattern.cautious",
        {{"programme", view.cautious->programme}, {"pain", std::to_string(view.cautious->pain_limit)}});
  }
  if (view.unanswered.empty()) return;
  world.page.line();
  say(world, "cli.pattern.unanswered", {{"questions", base::joined(view.unanswered, ", ")}});
}

void tell_answered(World& world, const app::Outcome&) {
  const auto view = app::pattern_view(world.core);
  if (view) write_pattern(world, *view);
}

Result<Done> pattern(World& world, const Typed& typed) {
  if (world.given == 0) return show(world, app::pattern_view(world.core), write_pattern);
  const auto questions = app::pattern_questions(world.core);
  if (!questions) return Unexpected{questions.error()};
  AnswerPattern command;
  for (const auto& answer : typed.answers) {
    auto reply = reply_from(*questions, answer);
    if (!reply) return Unexpected{reply.error()};
    command.replies.push_back(std::move(*reply));
  }
  return perform(world, command, tell_answered);
}

void write_questions(World& world, const std::vector<PatternQuestion>& questions) {
  for (const auto& question : questions) {
    world.page.heading(question.id + "  " + question.text);
    std::vector<std::vector<std::string>> rows;
    for (const auto& answer : question.answers) {
      const bool number = question.type == QuestionType::Number;
      rows.push_back({number ? world.words.say("cli.pattern.number") : answer.id, answer.text});
    }
    world.page.table(rows);
  }
  world.page.line();
  say(world, "cli.pattern.how-to");
}

Result<Done> questions(World& world) { return show(world, app::pattern_questions(world.core), write_questions); }

void write_pathway(World& world, const app::PathwayView& view) {
  for (const auto& hit : view.advice) world.page.paragraph(hit.advice, 0);
  if (!view.advice.empty()) world.page.line();
  for (const auto& reason : view.pathway.reasons) world.page.paragraph(sentence(world.words, reason), 0);
  if (view.pathway.see_somebody) say(world, "cli.pathway.first-phase");
  if (view.programmes.empty()) return;
  world.page.line();
  say(world, "cli.pathway.programmes", {{"programmes", base::joined(view.programmes, ", ")}});
}

Result<Done> pathway(World& world) { return show(world, app::pathway_view(world.core), write_pathway); }

void check_typed(const Typed& typed, base::Reading& reading) {
  const base::Place root;
  check_assignments(typed.answers, root.member("--answer"), "a question and its answer such as stairs=yes", reading);
}

}  // namespace

std::vector<Command> pattern_commands() {
  const std::vector<Option<Typed>> options{values("--answer", "QUESTION=ANSWER", "cli.option.answer", &Typed::answers)};
  return {command("pattern", options, pattern, check_typed), command("pattern questions", questions),
          command("pathway", pathway)};
}

}  // namespace genu::cli
