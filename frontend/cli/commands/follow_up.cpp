// `genu follow-up`: the morning after a session or a run.
#include "commands/all.hpp"
#include "commands/doing.hpp"
#include "say/phrases.hpp"
#include "say/short_id.hpp"

namespace genu::cli {

namespace {

using app::AnswerFollowUp;
using app::FollowUpDue;

struct Typed {
  AnswerFollowUp answer;
  std::string subject;
};

void write_waiting(World& world, const app::TodayView& view) {
  if (view.follow_ups.empty()) return say(world, "cli.follow-up.none");
  std::vector<std::vector<std::string>> rows;
  for (const auto& due : view.follow_ups) {
    auto text =
        world.words.say(key_of("cli.follow-up.due", due.about), {{"day", near_day(world.words, due.day, view.day)}});
    if (due.asks_60min) text += " " + world.words.say("cli.follow-up.due.60min");
    rows.push_back({short_id(due.subject), text});
  }
  world.page.table(rows, 0);
  world.page.line();
  say(world, "cli.follow-up.hint");
}

// Without an answer the command says what waits.
Result<Done> list(World& world, const app::TodayView& today) {
  if (world.form == Form::Json) {
    write_json(world, today.follow_ups);
  } else {
    write_waiting(world, today);
  }
  return Done{};
}

void tell_answered(World& world, const app::Outcome&) {
  say(world, "cli.follow-up.answered");
  const auto today = app::today_view(world.core);
  if (!today) return;
  if (today->light) {
    say(world, "cli.follow-up.light", {{"light", light(world.words, world.page, today->light->light)}});
    for (const auto& reason : today->light->reasons) world.page.entry(sentence(world.words, reason));
  }
  if (!today->advice) return;
  say(world, "cli.follow-up.advice", {{"action", "@" + key_of("action-name", today->advice->action)}});
  for (const auto& reason : today->advice->reasons) world.page.entry(sentence(world.words, reason));
}

Result<Done> follow_up(World& world, const Typed& typed) {
  const auto today = app::today_view(world.core);
  if (!today) return Unexpected{today.error()};
  if (world.given == 0) return list(world, *today);
  auto command = typed.answer;
  if (!typed.subject.empty()) {
    std::vector<base::Id> ids;
    for (const auto& due : today->follow_ups) ids.push_back(due.subject);
    const auto subject = id_ending(typed.subject, ids);
    if (!subject) return Unexpected{subject.error()};
    command.subject = *subject;
  }
  return perform(world, command, tell_answered);
}

// An answer with nothing in it would still count as answered.
void check_answer(const Typed& typed, base::Reading& reading) {
  const auto& answer = typed.answer;
  const bool silent = answer.pain == base::Answer<base::Nrs>() &&
                      answer.change == base::Answer<model::MorningChange>() &&
                      answer.stiffness_change_min == base::Answer<int>() &&
                      answer.swelling_change == base::Answer<int>() && answer.pain_60min == base::Answer<base::Nrs>();
  if (!typed.subject.empty() && silent) {
    reading.faults.push_back({base::ErrorCode::Missing, {}, {}, {}, "cli.error.no-answer"});
  }
}

std::vector<Option<Typed>> options() {
  const std::vector<Option<AnswerFollowUp>> answers{
      value("--pain", "N", "cli.option.pain-morning", &AnswerFollowUp::pain),
      value("--change", "WORD", "cli.option.change", &AnswerFollowUp::change),
      value("--stiffness-change", "MIN", "cli.option.stiffness-change", &AnswerFollowUp::stiffness_change_min),
      value("--swelling-change", "N", "cli.option.swelling-change", &AnswerFollowUp::swelling_change),
      value("--pain-60min", "N", "cli.option.pain-60min", &AnswerFollowUp::pain_60min)};
  return joined(part(&Typed::answer, answers), {value("--for", "ID", "cli.option.for", &Typed::subject)});
}

}  // namespace

std::vector<Command> follow_up_commands() { return {command("follow-up", options(), follow_up, check_answer)}; }

}  // namespace genu::cli
