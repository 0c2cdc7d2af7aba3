// `genu triage`: the safety questions, what the answers come to, and what still has to be asked.
#include <algorithm>

#include "commands/all.hpp"
#include "commands/assignment.hpp"
#include "commands/doing.hpp"
#include "say/phrases.hpp"

namespace genu::cli {

namespace {

using app::AnswerTriage;
using app::TriageQuestionView;
using model::FactKind;

struct Typed {
  AnswerTriage answer;
  std::vector<std::string> facts;  // `knee_hot=yes`
};

std::string how_to_answer(const Words& words, const TriageQuestionView& question) {
  return words.say(key_of("cli.triage.kind", question.kind),
                   {{"low", std::to_string(question.low)}, {"high", std::to_string(question.high)}});
}

std::string shown_answer(const Words& words, const TriageQuestionView& question) {
  if (!question.answer) return words.say("cli.triage.unknown");
  if (question.kind == FactKind::Flag) return words.say(*question.answer != 0 ? "cli.triage.yes" : "cli.triage.no");
  const bool none = question.kind == FactKind::Days && *question.answer == model::never_happened;
  return none ? words.say("cli.triage.none") : std::to_string(*question.answer);
}

// What was typed, by the kind of the fact, or false; whether the number fits is for the core to say.
bool read_answer(FactKind kind, std::string_view text, base::Answer<int>& answer) {
  long long number = 0;
  if (const auto silence = base::value_named<base::Silence>(text)) {
    answer = *silence;
  } else if (kind == FactKind::Flag && (text == "yes" || text == "no")) {
    answer = text == "yes" ? 1 : 0;
  } else if (kind == FactKind::Days && text == "none") {
    answer = model::never_happened;
  } else if (kind != FactKind::Flag && base::parse_integer(text, number) && number >= -model::never_happened &&
             number <= model::never_happened) {
    answer = static_cast<int>(number);
  } else {
    return false;
  }
  return true;
}

Result<Done> take_fact(World& world, const std::vector<TriageQuestionView>& questions, const std::string& typed,
                       AnswerTriage& command) {
  const auto [name, text] = *assignment_from(typed);
  const auto found = std::find_if(questions.begin(), questions.end(),
                                  [&, wanted = name](const auto& question) { return question.fact == wanted; });
  if (found == questions.end()) {
    return base::refuse(base::ErrorCode::Unknown, "cli.error.no-such-fact", "--fact", {}, std::string(name));
  }
  base::Answer<int> answer;
  if (!read_answer(found->kind, text, answer)) {
    return base::fail(base::ErrorCode::BadFormat, "--fact", found->fact + "=" + how_to_answer(world.words, *found),
                      typed);
  }
  command.facts[found->fact] = answer;
  return Done{};
}

void write_hits(World& world, const std::vector<model::TriageHit>& hits) {
  for (const auto& hit : hits) {
    world.page.line();
    world.page.paragraph(world.words.say("cli.triage.hit", {{"rule", hit.rule},
                                                            {"route", "@" + key_of("route", hit.route)},
                                                            {"within", "@" + key_of("within", hit.within)}}));
    world.page.paragraph(hit.advice, 4);
  }
}

void write_locks(World& world, const app::TriageView& view) {
  if (!view.lock_running) return;
  world.page.line();
  say(world, view.lock_all ? "cli.triage.lock-all" : "cli.triage.lock-running");
  for (const auto& reason : view.lock_reasons) {
    if (reason.message != "lock.running.triage" && reason.message != "lock.all.triage") {
      world.page.entry(sentence(world.words, reason));
    }
  }
}

void write_questions(World& world, const std::vector<TriageQuestionView>& questions) {
  std::vector<std::vector<std::string>> rows;
  for (const auto& question : questions) {
    rows.push_back({question.fact, question.question + " (" + how_to_answer(world.words, question) + ")"});
  }
  world.page.table(rows);
}

void write_open(World& world, const app::TriageView& view) {
  if (view.ask.empty()) return;
  world.page.heading(world.words.say("cli.triage.still-to-ask", {{"n", std::to_string(view.ask.size())}}));
  write_questions(world, view.ask);
  world.page.line();
  say(world, "cli.triage.how-to");
}

void write_first_steps(World& world, const app::TriageView& view) {
  if (view.first_72_hours.empty()) return;
  world.page.heading(world.words.say("cli.triage.first-72-hours"));
  for (const auto& step : view.first_72_hours) world.page.entry(step.title + ": " + step.text);
}

void write_triage(World& world, const app::TriageView& view) {
  if (view.tier) {
    say(world, key_of("triage-says", *view.tier));
  } else {
    say(world, "triage-says.not-yet");
  }
  write_hits(world, view.shown);
  if (!view.also.empty()) {
    world.page.heading(world.words.say("cli.triage.also"));
    write_hits(world, view.also);
  }
  write_locks(world, view);
  write_open(world, view);
  write_first_steps(world, view);
  if (view.due && view.ask.empty()) {
    world.page.line();
    say(world, key_of("triage-due", *view.due));
  }
}

void tell_answered(World& world, const app::Outcome&) {
  const auto view = app::triage_view(world.core);
  if (view) write_triage(world, *view);
}

Result<Done> triage(World& world, const Typed& typed) {
  if (world.given == 0) return show(world, app::triage_view(world.core), write_triage);
  const auto questions = app::triage_questions(world.core);
  if (!questions) return Unexpected{questions.error()};
  auto command = typed.answer;
  for (const auto& fact : typed.facts) {
    const auto taken = take_fact(world, *questions, fact, command);
    if (!taken) return taken;
  }
  return perform(world, command, tell_answered);
}

void write_all_questions(World& world, const std::vector<TriageQuestionView>& questions) {
  std::vector<std::vector<std::string>> rows;
  for (const auto& question : questions) {
    rows.push_back({question.to_ask ? "* " + question.fact : "  " + question.fact, shown_answer(world.words, question),
                    question.question + " (" + how_to_answer(world.words, question) + ")"});
  }
  world.page.table(rows, 0);
  world.page.line();
  say(world, "cli.triage.starred");
}

Result<Done> questions(World& world) { return show(world, app::triage_questions(world.core), write_all_questions); }

void check_typed(const Typed& typed, base::Reading& reading) {
  const base::Place root;
  check_assignments(typed.facts, root.member("--fact"), "a fact and its answer such as knee_hot=yes", reading);
}

}  // namespace

std::vector<Command> triage_commands() {
  const std::vector<Option<AnswerTriage>> lasting{
      value("--injection", "KIND", "cli.option.injection", &AnswerTriage::injection),
      value("--diagnosis", "ID", "cli.option.diagnosis", &AnswerTriage::diagnosis)};
  const auto options =
      joined({values("--fact", "NAME=VALUE", "cli.option.fact", &Typed::facts)}, part(&Typed::answer, lasting));
  return {command("triage", options, triage, check_typed), command("triage questions", questions)};
}

}  // namespace genu::cli
