// `genu programme`: what can be begun, what it holds, beginning it and moving through it.
#include "commands/all.hpp"
#include "commands/doing.hpp"
#include "commands/today_page.hpp"
#include "say/phrases.hpp"

namespace genu::cli {

namespace {

using app::StartProgramme;

void write_choices(World& world, const std::vector<app::ProgrammeChoice>& choices) {
  for (const auto& choice : choices) {
    world.page.heading(choice.id + "  " + choice.name);
    world.page.paragraph(choice.summary);
    world.page.paragraph(world.words.say("cli.programme.phases", {{"phases", std::to_string(choice.phases)}}));
  }
  world.page.line();
  say(world, "cli.programme.how-to-start");
}

Result<Done> list(World& world) { return show(world, app::programme_choices(world.core), write_choices); }

void write_criteria(World& world, const app::PhaseView& phase) {
  if (phase.criteria.empty()) return;
  world.page.line();
  world.page.paragraph(world.words.say("cli.programme.criteria"));
  std::vector<std::vector<std::string>> rows;
  for (const auto& each : phase.criteria) {
    auto text = sentence(world.words, each.reason);
    if (each.reason.rule == "criterion.waived") text += " (" + world.words.say("criterion.waived") + ")";
    rows.push_back({name(world.words, "criterion-state", each.state), std::move(text)});
  }
  world.page.table(rows, 4);
  world.page.paragraph(world.words.say("cli.programme.self-tests"));
}

void write_phase(World& world, const app::PhaseView& phase) {
  const auto* state = phase.current ? "cli.programme.here" : phase.done ? "cli.programme.behind" : nullptr;
  world.page.heading(phase.name + " (" + phase.id + ")" + (state ? ", " + world.words.say(state) : std::string()));
  world.page.paragraph(phase.goal);
  world.page.paragraph(world.words.say("cli.programme.sessions", {{"n", std::to_string(phase.sessions_per_week)}}));
  world.page.paragraph(world.words.say("cli.today.running", {{"running", phase.running}}));
  std::vector<std::vector<std::string>> rows;
  for (const auto& line : phase.lines) rows.push_back(row_of(world.words, line));
  world.page.line();
  world.page.table(rows, 4);
  write_criteria(world, phase);
}

// The runner and the rules have words; a physiotherapist has a name.
std::string author_of(const words::Words& words, const std::string& author) {
  const auto key = "author." + author;
  return words.knows(key) ? words.say(key) : author;
}

void write_programme(World& world, const app::ProgrammeView& view) {
  world.page.line(view.name);
  world.page.paragraph(view.basis);
  for (const auto& phase : view.phases) write_phase(world, phase);
  if (view.versions.empty()) return;
  world.page.heading(world.words.say("cli.programme.versions"));
  std::vector<std::vector<std::string>> rows;
  for (const auto& version : view.versions) {
    rows.push_back({std::to_string(version.version), short_day(world.words, version.day),
                    author_of(world.words, version.author), world.words.say(version.reason)});
  }
  world.page.table(rows);
}

struct Which {
  std::string id;
};

Result<Done> show_one(World& world, const Which& which) {
  return show(world, app::programme_view(world.core, which.id), write_programme);
}

Result<Done> start(World& world, const StartProgramme& typed) {
  return perform(world, typed, [&](World& here, const app::Outcome&) {
    const auto view = app::programme_view(here.core);
    say(here, "cli.programme.started",
        {{"programme", view ? view->name : typed.programme}, {"knee", knee(here.words, typed.side)}});
  });
}

// The criterion that is in the way, in words instead of its formula.
base::Error in_words(World& world, base::Error error) {
  const auto view = app::programme_view(world.core);
  if (!view) return error;
  for (const auto& phase : view->phases) {
    for (const auto& each : phase.criteria) {
      if (each.criterion == error.expected) error.expected = sentence(world.words, each.reason);
    }
  }
  return error;
}

void tell_moved(World& world, const app::Outcome&) {
  const auto view = app::today_view(world.core);
  if (view && view->standing) say(world, "cli.programme.moved", {{"phase", view->standing->phase_name}});
}

Result<Done> move(World& world, const app::MoveToPhase& typed) {
  const auto moved = perform(world, typed, tell_moved);
  if (!moved) return Unexpected{in_words(world, moved.error())};
  return moved;
}

Result<Done> tick(World& world, const app::TickCriterion& typed) {
  return perform(world, typed, [&](World& here, const app::Outcome&) {
    say(here, typed.holds ? "cli.programme.ticked" : "cli.programme.unticked", {{"criterion", typed.criterion}});
  });
}

std::vector<Option<app::TickCriterion>> tick_options() {
  using app::TickCriterion;
  return {value("TEXT", "TEXT", "cli.option.criterion-words", &TickCriterion::criterion).needed(),
          flag("--not", "cli.option.not", &TickCriterion::holds, false),
          value("--by", "NAME", "cli.option.ticked-by", &TickCriterion::by)};
}

std::vector<Option<StartProgramme>> start_options() {
  return {
      value("ID", "ID", "cli.option.programme", &StartProgramme::programme).needed(),
      value("--side", "SIDE", "cli.option.side", &StartProgramme::side).needed(),
      value("--onset", "DAY", "cli.option.onset", &StartProgramme::onset),
      value("--usual-morning-pain", "N", "cli.option.usual-morning-pain", &StartProgramme::usual_morning_pain),
      value("--weekdays", "DAYS", "cli.option.weekdays", &StartProgramme::weekdays),
      flag("--replace", "cli.option.replace", &StartProgramme::replace, true),
      value("--phase", "PHASE", "cli.option.start-phase", &StartProgramme::phase),
      value("--by", "NAME", "cli.option.assigned-by", &StartProgramme::by),
      value("--reason", "TEXT", "cli.option.reason", &StartProgramme::reason),
      flag("--confirm", "cli.option.confirm", &StartProgramme::confirmed, true),
  };
}

std::vector<Option<app::MoveToPhase>> move_options() {
  using app::MoveToPhase;
  return {value("PHASE", "PHASE", "cli.option.phase", &MoveToPhase::phase).needed(),
          values("--tick", "TEXT", "cli.option.tick", &MoveToPhase::ticked)};
}

}  // namespace

std::vector<Command> programme_commands() {
  return {command("programme list", list),
          command<Which>("programme show", {value("ID", "ID", "cli.option.programme-or-own", &Which::id)}, show_one),
          command("programme start", start_options(), start), command("programme move", move_options(), move),
          command("programme tick", tick_options(), tick)};
}

}  // namespace genu::cli
