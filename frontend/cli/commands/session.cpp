// `genu session`: from the first set to the last, in as many steps as the person likes.
#include "commands/session_page.hpp"

#include "commands/all.hpp"
#include "commands/doing.hpp"
#include "say/phrases.hpp"

namespace genu::cli {

namespace {

using app::SessionAnswers;
using app::StartSession;
using model::SetRecord;

Result<Done> start(World& world, const StartSession& typed) {
  return perform(world, typed, [](World& here, const app::Outcome&) {
    say(here, "cli.session.started");
    const auto view = app::session_view(here.core);
    if (view && *view) write_next_set(here, **view);
  });
}

// One set, with its position where it is not simply the next.
struct Set {
  app::RecordSet record;
  std::optional<int> item;
  std::optional<int> set;
  std::optional<model::Side> side;
};

bool is_elsewhere(const Set& typed) { return typed.item || typed.set || typed.side; }

void check_position(const Set& typed, base::Reading& reading) {
  const base::Place root;
  const auto miss = [&](const char* option) { reading.fault(base::ErrorCode::Missing, root.member(option), {}, {}); };
  if (!is_elsewhere(typed)) return;
  if (!typed.item) miss("--item");
  if (!typed.set) miss("--set");
}

void tell_recorded(World& world, const app::Outcome& outcome) {
  const auto view = app::session_view(world.core);
  if (!view || !*view) return;
  for (const auto& set : (*view)->sets) {
    if (!(set.id == outcome.id)) continue;
    const auto name = set_name(world.words, **view, set.position());
    say(world, set.skipped ? "cli.session.set-skipped" : "cli.session.set-done", {{"set", name}});
  }
  write_next_set(world, **view);
}

// The side of a set elsewhere in the session. Where each leg is done by itself the person has to say which.
Result<model::Side> side_of(World& world, const Set& typed) {
  if (typed.side) return *typed.side;
  const auto view = app::session_view(world.core);
  if (!view) return Unexpected{view.error()};
  const auto index = static_cast<std::size_t>(*typed.item - 1);
  const bool one_by_one =
      *view && index < (*view)->items.size() && (*view)->items[index].laterality == model::Laterality::EachSide;
  if (one_by_one) return base::refuse(base::ErrorCode::Missing, "cli.error.which-leg", "--side");
  return model::Side::Both;
}

Result<Done> record(World& world, const Set& typed) {
  auto command = typed.record;
  if (is_elsewhere(typed)) {
    const auto side = side_of(world, typed);
    if (!side) return Unexpected{side.error()};
    // People count exercises from 1; the core counts them from 0.
    command.position = model::SetPosition{*typed.item - 1, *typed.set, *side};
  }
  return perform(world, command, tell_recorded);
}

std::vector<Option<app::RecordSet>> record_options() {
  using app::RecordSet;
  return {
      value("--reps", "N", "cli.option.reps", &RecordSet::reps, limits_of(&SetRecord::reps)),
      value("--hold", "S", "cli.option.hold", &RecordSet::hold, limits_of(&SetRecord::hold)),
      value("--load", "KG", "cli.option.load", &RecordSet::load, limits_of(&SetRecord::load)),
      value("--pain", "N", "cli.option.pain-set", &RecordSet::pain),
      value("--skip", "WHY", "cli.option.skip", &RecordSet::skipped),
  };
}

std::vector<Option<Set>> set_options() {
  constexpr base::Limits items{1, 20};
  return joined(part(&Set::record, record_options()),
                {value("--item", "I", "cli.option.item", &Set::item, items),
                 value("--set", "S", "cli.option.set", &Set::set, limits_of(&SetRecord::set)),
                 value("--side", "SIDE", "cli.option.leg", &Set::side)});
}

Result<Done> show_open(World& world) { return show(world, app::session_view(world.core), write_open_session); }

std::vector<Option<SessionAnswers>> answer_options() {
  return {
      value("--pain-during", "N", "cli.option.pain-during", &SessionAnswers::pain_during),
      value("--pain-after", "N", "cli.option.pain-after", &SessionAnswers::pain_after),
      value("--effort", "N", "cli.option.effort", &SessionAnswers::effort),
      yes_or_no("--limp", "cli.option.limp", &SessionAnswers::limp),
      yes_or_no("--sharp", "cli.option.sharp", &SessionAnswers::sharp_sudden),
      yes_or_no("--gave-way", "cli.option.gave-way", &SessionAnswers::gave_way),
      yes_or_no("--locked", "cli.option.locked", &SessionAnswers::locked),
      value("--note", "TEXT", "cli.option.note", &SessionAnswers::note),
  };
}

void tell_outcome(World& world, const app::Outcome& outcome) { tell_ended(world, outcome.id); }

Result<Done> finish(World& world, const app::FinishSession& typed) { return perform(world, typed, tell_outcome); }
Result<Done> stop(World& world, const app::AbandonSession& typed) { return perform(world, typed, tell_outcome); }
Result<Done> log(World& world, const app::LogSession& typed) { return perform(world, typed, tell_outcome); }

std::vector<Option<app::LogSession>> log_options() {
  using app::LogSession;
  return joined({value("--day", "DAY", "cli.option.day", &LogSession::day),
                 value("--completed", "PERCENT", "cli.option.completed", &LogSession::completed_percent),
                 value("--pain-before", "N", "cli.option.pain-before", &LogSession::pain_before)},
                part(&LogSession::answers, answer_options()));
}

Result<Done> skip_session(World& world, const app::SkipSession& typed) {
  return perform(world, typed, [&](World& here, const app::Outcome&) {
    say(here, model::is_excused(typed.reason) ? "cli.session.excused" : "cli.session.left-out");
  });
}

Result<Done> move_session(World& world, const app::MoveSession& typed) {
  return perform(world, typed, [&](World& here, const app::Outcome&) {
    say(here, "cli.session.moved", {{"day", long_day(here.words, typed.to)}});
  });
}

std::vector<Option<app::SkipSession>> skip_session_options() {
  using app::SkipSession;
  return {value("--reason", "WHY", "cli.option.missed-reason", &SkipSession::reason).needed(),
          value("--day", "DAY", "cli.option.missed-day", &SkipSession::day)};
}

std::vector<Option<app::MoveSession>> move_session_options() {
  using app::MoveSession;
  return {value("--to", "DAY", "cli.option.move-to", &MoveSession::to).needed(),
          value("--day", "DAY", "cli.option.missed-day", &MoveSession::day)};
}

}  // namespace

std::vector<Command> session_commands() {
  const std::vector<Option<StartSession>> start_options{
      flag("--short", "cli.option.short", &StartSession::length, model::SessionLength::Short),
      value("--pain-before", "N", "cli.option.pain-before", &StartSession::pain_before)};
  return {command("session start", start_options, start),
          command("session set", set_options(), record, check_position),
          command("session show", show_open),
          command("session finish", part(&app::FinishSession::answers, answer_options()), finish),
          command("session stop", part(&app::AbandonSession::answers, answer_options()), stop),
          command("session log", log_options(), log),
          command("session skip", skip_session_options(), skip_session),
          command("session move", move_session_options(), move_session)};
}

}  // namespace genu::cli
