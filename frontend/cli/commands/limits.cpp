// `genu limits`: what is in force for one person, by whom, and what opens a lock on running.
#include "commands/all.hpp"
#include "commands/doing.hpp"
#include "say/phrases.hpp"
#include "say/short_id.hpp"

namespace genu::cli {

namespace {

using app::LimitsView;

std::string signed_by(const words::Words& words, const app::SetBy& by) {
  return words.say("cli.limits.signed",
                   {{"author", by.author}, {"day", short_day(words, by.day)}, {"reason", by.reason}});
}

void write_sessions(World& world, const LimitsView& view) {
  world.page.heading(world.words.say("cli.limits.sessions"));
  std::vector<std::vector<std::string>> rows;
  for (const auto& each : view.sessions) {
    const auto number = [](int value) { return std::to_string(value); };
    const auto* by = each.limit_set ? &*each.limit_set : each.streak_set ? &*each.streak_set : nullptr;
    rows.push_back({name(world.words, "session-kind", each.kind),
                    world.words.say("cli.limits.session", {{"green", number(each.green)},
                                                           {"amber", number(each.amber)},
                                                           {"greens", number(each.greens)}}),
                    by ? by->author : world.words.say("cli.limits.usual")});
  }
  world.page.table(rows);
}

void write_locks(World& world, const LimitsView& view) {
  if (view.locks.empty()) return world.page.paragraph(world.words.say("cli.limits.no-locks"), 0);
  world.page.heading(world.words.say("cli.limits.locks"));
  for (const auto& lock : view.locks)
    world.page.entry(world.words.say("cli.limits.opener", {{"why", sentence(world.words, lock.why)},
                                                           {"opener", "@" + key_of("lock-opener", lock.opener)}}));
}

void write_ladder(World& world, const LimitsView& view) {
  world.page.heading(world.words.say("cli.limits.ladder"));
  const auto entry = [&](const char* key, int level) {
    world.page.entry(world.words.say(key, {{"level", std::to_string(level)}}));
  };
  const auto& ladder = view.ladder;
  if (!ladder.in_phase) {
    world.page.entry(world.words.say("cli.limits.no-ladder"));
  } else if (ladder.level) {
    entry("cli.limits.on-step", *ladder.level);
  } else {
    entry("cli.limits.not-begun", ladder.may_start);
  }
  if (ladder.top) entry("cli.limits.top", *ladder.top);
}

void write_set(World& world, const LimitsView& view) {
  if (view.in_force.empty()) return;
  world.page.heading(world.words.say("cli.limits.set"));
  for (const auto& line : view.in_force) {
    world.page.entry(
        world.words.say("cli.limits.line", {{"what", sentence(world.words, line.what)}, {"id", short_id(line.id)}}));
    world.page.paragraph(signed_by(world.words, line.by), 4);
  }
}

Result<Done> list(World& world) {
  return show(world, app::limits_view(world.core), [](World& here, const LimitsView& view) {
    write_sessions(here, view);
    write_locks(here, view);
    write_ladder(here, view);
    write_set(here, view);
  });
}

}  // namespace

std::vector<Command> limits_commands() { return {command("limits", list)}; }

}  // namespace genu::cli
