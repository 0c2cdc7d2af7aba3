// `genu run`: runs noted, listed, changed and taken away.
#include <genu/app/views/runs.hpp>

#include "commands/all.hpp"
#include "commands/doing.hpp"
#include "commands/loop.hpp"
#include "line/edits.hpp"
#include "line/run_texts.hpp"
#include "say/phrases.hpp"
#include "say/short_id.hpp"

namespace genu::cli {

namespace {

using app::LogRun;
using model::Run;

constexpr int all_runs = 100'000;

struct Typed {
  std::string id;
  Edits<Run> run;
  std::optional<base::Day> day;
};

std::vector<Option<Run>> run_options() {
  return {
      value("--distance", "LENGTH", "cli.option.distance", &Run::distance),
      value("--duration", "TIME", "cli.option.duration", &Run::duration),
      run_level("--level", "cli.option.level", &Run::level),
      value("--run-time", "TIME", "cli.option.run-time", &Run::run_time),
      value("--walk-time", "TIME", "cli.option.walk-time", &Run::walk_time),
      yes_or_no("--warm-up", "cli.option.warm-up", &Run::warm_up),
      value("--surface", "WORD", "cli.option.surface", &Run::surface),
      value("--descent", "LENGTH", "cli.option.descent", &Run::descent),
      value("--shoes", "NAME", "cli.option.shoes", &Run::shoes),
      yes_or_no("--shoe-trouble", "cli.option.shoe-trouble", &Run::shoe_trouble),
      value("--pain-before", "N", "cli.option.pain-before", &Run::pain_before),
      value("--pain-during", "N", "cli.option.pain-during", &Run::pain_during),
      value("--pain-middle", "N", "cli.option.pain-middle", &Run::pain_middle),
      value("--pain-end", "N", "cli.option.pain-end", &Run::pain_end),
      value("--pain-60min", "N", "cli.option.pain-60min", &Run::pain_60min),
      value("--pain-from", "LENGTH", "cli.option.pain-from", &Run::pain_from),
      value("--effort", "N", "cli.option.effort", &Run::effort),
      yes_or_no("--limp", "cli.option.limp", &Run::limp),
      yes_or_no("--sharp", "cli.option.sharp", &Run::sharp_sudden),
      yes_or_no("--gave-way", "cli.option.gave-way", &Run::gave_way),
      yes_or_no("--locked", "cli.option.locked", &Run::locked),
      value("--note", "TEXT", "cli.option.note", &Run::note),
  };
}

std::vector<Option<Typed>> options() {
  return joined(part(&Typed::run, edits(run_options())), {value("--day", "DAY", "cli.option.day", &Typed::day)});
}

void tell(World& world, const char* key, const base::Id& id) {
  say(world, key, {{"id", short_id(id)}});
  const auto history = app::history_view(world.core);
  if (!history) return;
  for (const auto& entry : history->entries) {
    if (!(entry.id == id)) continue;
    say(world, "cli.run.light", {{"light", "@" + key_of("light-name", entry.light.light)}});
    for (const auto& reason : entry.light.reasons) world.page.entry(sentence(world.words, reason));
  }
}

Result<Done> add(World& world, const Typed& typed) {
  return perform(world, LogRun{std::nullopt, typed.day, typed.run.fresh}, [](World& here, const app::Outcome& outcome) {
    tell(here, "cli.run.added", outcome.id);
    say(here, "cli.run.tomorrow");
  });
}

Result<app::HistoryView> runs(World& world, std::size_t most) {
  auto history = app::history_view(world.core, all_runs);
  if (!history) return history;
  app::HistoryView only;
  for (auto& entry : history->entries) {
    if (entry.about == model::FollowUpAbout::Run && only.entries.size() < most) only.entries.push_back(entry);
  }
  return only;
}

Result<base::Id> stored_run(World& world, const std::string& typed) {
  const auto known = runs(world, all_runs);
  if (!known) return Unexpected{known.error()};
  std::vector<base::Id> ids;
  for (const auto& entry : known->entries) ids.push_back(entry.id);
  return id_ending(typed, ids);
}

Result<Done> edit(World& world, const Typed& typed) {
  const auto id = stored_run(world, typed.id);
  if (!id) return Unexpected{id.error()};
  const auto run = app::run_view(world.core, *id);
  if (!run) return Unexpected{run.error()};
  return perform(world, LogRun{*id, typed.day, changed(*run, typed.run)},
                 [](World& here, const app::Outcome& outcome) { tell(here, "cli.run.changed", outcome.id); });
}

void check_edit(const Typed& typed, base::Reading& reading) {
  if (!typed.run.changes.empty() || typed.day) return;
  reading.faults.push_back({base::ErrorCode::Missing, {}, {}, {}, "cli.error.nothing-to-change"});
}

Result<Done> remove(World& world, const Typed& typed) {
  const auto id = stored_run(world, typed.id);
  if (!id) return Unexpected{id.error()};
  return perform(world, app::RemoveRun{*id}, [](World& here, const app::Outcome& outcome) {
    say(here, "cli.run.removed", {{"id", short_id(outcome.id)}});
  });
}

struct Limit {
  int most = 20;
};

Result<Done> list(World& world, const Limit& limit) {
  return show(world, runs(world, static_cast<std::size_t>(limit.most)),
              [](World& here, const app::HistoryView& view) { write_loop(here, view.entries, "cli.run.none"); });
}

void write_shoes(World& world, const app::ShoesView& view) {
  if (view.pairs.empty()) return say(world, "cli.run.no-shoes");
  std::vector<std::vector<std::string>> rows;
  for (const auto& pair : view.pairs)
    rows.push_back({pair.name,
                    world.words.say("cli.run.pair", {{"km", distance(static_cast<int>(pair.metres))},
                                                     {"n", std::to_string(pair.runs)}}),
                    short_day(world.words, pair.last), pair.notice ? sentence(world.words, *pair.notice, false) : ""});
  world.page.table(rows, 0);
}

Result<Done> shoes(World& world, const Typed&) { return show(world, app::shoes_view(world.core), write_shoes); }

void write_onset(World& world, const app::PainOnsetView& view) {
  if (!view.latest) return say(world, "cli.run.no-onset");
  say(world, "cli.run.onset",
      {{"km", distance(static_cast<int>(view.latest->count))},
       {"first", distance(static_cast<int>(view.first->count))},
       {"told", std::to_string(view.told)},
       {"runs", std::to_string(view.runs)}});
}

Result<Done> onset(World& world, const Typed&) { return show(world, app::pain_onset_view(world.core), write_onset); }

}  // namespace

std::vector<Command> run_commands() {
  const auto id = value("ID", "ID", "cli.option.id", &Typed::id).needed();
  const std::vector<Option<Limit>> limit{
      value("--limit", "N", "cli.option.limit", &Limit::most, base::Limits{1, all_runs})};
  return {command("run add", options(), add),
          command("run list", limit, list),
          command("run edit", joined({id}, options()), edit, check_edit),
          command<Typed>("run remove", {id}, remove),
          command<Typed>("run shoes", {}, shoes),
          command<Typed>("run onset", {}, onset)};
}

}  // namespace genu::cli
