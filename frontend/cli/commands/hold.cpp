// `genu hold` and `genu flare`: days on which the knee is kept from some or all of the plan.
#include "commands/all.hpp"
#include "commands/doing.hpp"
#include "commands/hold_page.hpp"
#include "say/phrases.hpp"
#include "say/short_id.hpp"

namespace genu::cli {

namespace {

using app::DeclareFlare;
using app::StartHold;

Result<Done> list(World& world) {
  return show(world, app::holds_view(world.core), [](World& here, const app::HoldsView& view) {
    if (view.active.empty() && view.over.empty() && !view.flare) return say(here, "cli.hold.none");
    for (const auto& card : view.active) write_hold(here.words, card, here.page);
    if (view.flare) write_flare(here.words, *view.flare, here.page);
    if (view.over.empty()) return;
    here.page.heading(here.words.say("cli.hold.over"));
    std::vector<std::vector<std::string>> rows;
    for (const auto& card : view.over) rows.push_back(row_of(here.words, card));
    here.page.table(rows);
  });
}

void tell_started(World& world, const app::Outcome& outcome) {
  const auto view = app::holds_view(world.core);
  if (!view) return;
  for (const auto& card : view->active) {
    if (card.id == outcome.id) write_hold(world.words, card, world.page);
  }
}

Result<Done> start(World& world, const StartHold& typed) { return perform(world, typed, tell_started); }

struct Ending {
  std::string id;
  bool mistaken = false;
};

Result<Done> end(World& world, const Ending& typed) {
  app::EndHold command;
  command.mistaken = typed.mistaken;
  if (!typed.id.empty()) {
    const auto view = app::holds_view(world.core);
    if (!view) return Unexpected{view.error()};
    std::vector<base::Id> ids;
    for (const auto& card : view->active) ids.push_back(card.id);
    for (const auto& card : view->over) ids.push_back(card.id);
    const auto id = id_ending(typed.id, ids);
    if (!id) return Unexpected{id.error()};
    command.id = *id;
  }
  return perform(world, command, [](World& here, const app::Outcome& outcome) {
    say(here, "cli.hold.ended", {{"id", short_id(outcome.id)}});
  });
}

Result<Done> start_flare(World& world, const DeclareFlare& typed) {
  return perform(world, typed, [](World& here, const app::Outcome&) {
    const auto view = app::holds_view(here.core);
    if (view && view->flare) write_flare(here.words, *view->flare, here.page);
  });
}

Result<Done> end_flare(World& world) {
  return perform(world, app::EndFlare{}, [](World& here, const app::Outcome&) { say(here, "cli.flare.ended"); });
}

std::vector<Option<StartHold>> start_options() {
  return {
      value("KIND", "KIND", "cli.option.hold-kind", &StartHold::kind).needed(),
      value("--side", "SIDE", "cli.option.side-of-entry", &StartHold::side),
      value("--injection", "WORD", "cli.option.injection", &StartHold::injection),
      value("--day", "DAY", "cli.option.hold-day", &StartHold::began),
      value("--until", "DAY", "cli.option.until", &StartHold::until),
      value("--forbids", "WORD", "cli.option.forbids", &StartHold::forbids),
      value("--running-week", "N", "cli.option.running-week", &StartHold::running_from_week),
      value("--by", "NAME", "cli.option.hold-by", &StartHold::by),
      value("--contact", "TEXT", "cli.option.contact", &StartHold::contact),
      value("--aftercare", "TEXT", "cli.option.aftercare", &StartHold::aftercare),
      value("--note", "TEXT", "cli.option.note", &StartHold::note),
  };
}

}  // namespace

std::vector<Command> hold_commands() {
  const std::vector<Option<Ending>> ending{value("ID", "ID", "cli.option.hold-id", &Ending::id),
                                           flag("--mistaken", "cli.option.mistaken", &Ending::mistaken, true)};
  const std::vector<Option<DeclareFlare>> flare{
      value("--side", "SIDE", "cli.option.side-of-entry", &DeclareFlare::side),
      value("--day", "DAY", "cli.option.hold-day", &DeclareFlare::began),
      value("--note", "TEXT", "cli.option.note", &DeclareFlare::note)};
  return {command("hold start", start_options(), start), command("hold end", ending, end), command("hold list", list),
          command("flare start", flare, start_flare), command("flare end", end_flare)};
}

}  // namespace genu::cli
