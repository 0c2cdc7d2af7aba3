// `genu override`: what a physiotherapist changes for one person.
#include "commands/all.hpp"
#include "commands/doing.hpp"
#include "say/phrases.hpp"
#include "say/short_id.hpp"

namespace genu::cli {

namespace {

using app::SetOverride;
using model::Override;
using model::OverrideKind;

// What the change comes to, in a few words.
std::string content_of(const words::Words& words, const Override& change) {
  const auto number = [](const std::optional<int>& value) { return std::to_string(value.value_or(0)); };
  const auto kind = change.session ? "@" + key_of("session-kind", *change.session) : std::string();
  switch (change.kind) {
    case OverrideKind::PainLimit:
      return words.say("cli.override.pain-limit",
                       {{"kind", kind}, {"green", number(change.green)}, {"amber", number(change.amber)}});
    case OverrideKind::Streak:
      return words.say("cli.override.streak", {{"kind", kind}, {"greens", number(change.greens)}});
    case OverrideKind::Dose:
      return change.exercise + ": " + (change.dose ? model::short_text(*change.dose) : std::string());
    case OverrideKind::Swap:
      return words.say("cli.override.swap", {{"exercise", change.exercise}, {"instead", change.instead}});
    case OverrideKind::LeaveOut:
      return change.exercise;
    case OverrideKind::Days:
      return change.sessions_per_week ? words.say("cli.override.days", {{"n", number(change.sessions_per_week)}})
                                      : words.say("cli.override.weekdays");
    case OverrideKind::RunningLock:
    case OverrideKind::RunningLift:
      return change.until ? words.say("cli.override.until", {{"day", short_day(words, *change.until)}})
                          : words.say("cli.override.open");
    case OverrideKind::LadderStep:
    case OverrideKind::LadderTop:
      return number(change.level);
    case OverrideKind::Exit:
      break;
  }
  return change.criterion;
}

void write_change(World& world, const Override& change) {
  world.page.entry(world.words.say("cli.override.line", {{"kind", "@" + key_of("override-kind", change.kind)},
                                                         {"content", content_of(world.words, change)},
                                                         {"id", short_id(change.id)}}));
  world.page.paragraph(world.words.say("cli.override.signed",
                                       {{"set-by", world.words.say("override.set-by", {{"author", change.author}})},
                                        {"day", short_day(world.words, change.day)},
                                        {"reason", change.reason}}),
                       4);
}

void write_list(World& world, const app::OverridesView& view) {
  if (view.in_force.empty() && view.ended.empty()) return say(world, "cli.override.none");
  for (const auto& change : view.in_force) write_change(world, change);
  if (view.ended.empty()) return;
  world.page.heading(world.words.say("cli.override.ended-ones"));
  for (const auto& change : view.ended) write_change(world, change);
}

Result<Done> list(World& world) { return show(world, app::overrides_view(world.core), write_list); }

Result<Done> set(World& world, const SetOverride& typed) {
  return perform(world, typed, [](World& here, const app::Outcome& outcome) {
    const auto view = app::overrides_view(here.core);
    if (!view) return;
    for (const auto& change : view->in_force) {
      if (change.id == outcome.id) write_change(here, change);
    }
  });
}

struct Which {
  std::string id;
};

Result<Done> end(World& world, const Which& which) {
  const auto view = app::overrides_view(world.core);
  if (!view) return Unexpected{view.error()};
  std::vector<base::Id> ids;
  for (const auto& change : view->in_force) ids.push_back(change.id);
  for (const auto& change : view->ended) ids.push_back(change.id);
  const auto id = id_ending(which.id, ids);
  if (!id) return Unexpected{id.error()};
  return perform(world, app::EndOverride{*id}, [](World& here, const app::Outcome& outcome) {
    say(here, "cli.override.ended", {{"id", short_id(outcome.id)}});
  });
}

std::vector<Option<SetOverride>> options() {
  return {
      value("KIND", "KIND", "cli.option.override-kind", &SetOverride::kind).needed(),
      value("--author", "NAME", "cli.option.author", &SetOverride::author).needed(),
      value("--reason", "TEXT", "cli.option.reason", &SetOverride::reason).needed(),
      value("--session", "KIND", "cli.option.session-kind", &SetOverride::session),
      value("--green", "N", "cli.option.green", &SetOverride::green),
      value("--amber", "N", "cli.option.amber", &SetOverride::amber),
      value("--greens", "N", "cli.option.greens", &SetOverride::greens),
      value("--exercise", "ID", "cli.option.exercise", &SetOverride::exercise),
      value("--sets", "N", "cli.option.sets", &SetOverride::sets),
      value("--reps", "N", "cli.option.dose-reps", &SetOverride::reps),
      value("--hold", "TIME", "cli.option.dose-hold", &SetOverride::hold),
      value("--rest", "TIME", "cli.option.dose-rest", &SetOverride::rest),
      value("--instead", "ID", "cli.option.instead", &SetOverride::instead),
      value("--per-week", "N", "cli.option.per-week", &SetOverride::sessions_per_week),
      value("--weekdays", "DAYS", "cli.option.weekdays", &SetOverride::weekdays),
      value("--criterion", "TEXT", "cli.option.criterion", &SetOverride::criterion),
      value("--level", "N", "cli.option.ladder-level", &SetOverride::level),
      value("--until", "DAY", "cli.option.lock-until", &SetOverride::until),
      flag("--confirm", "cli.option.confirm", &SetOverride::confirmed, true),
  };
}

}  // namespace

std::vector<Command> override_commands() {
  const std::vector<Option<Which>> which{value("ID", "ID", "cli.option.id", &Which::id).needed()};
  return {command("override set", options(), set), command("override list", list), command("override end", which, end)};
}

}  // namespace genu::cli
