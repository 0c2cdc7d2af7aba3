// `genu sync`: a folder that several installations see, and changes that were made on both sides.
#include "commands/all.hpp"
#include "commands/doing.hpp"
#include "say/phrases.hpp"
#include "say/short_id.hpp"
#include "wording/two_sides.hpp"

namespace genu::cli {

namespace {

void write_standing(World& world, const app::SyncReport& report) {
  if (report.folder.empty()) {
    say(world, "cli.sync.no-folder");
  } else {
    say(world, "cli.sync.folder", {{"folder", report.folder}});
  }
  for (const auto& name : report.missing) say(world, "cli.sync.missing", {{"name", name}});
  if (report.conflicts > 0) say(world, "cli.sync.conflicts", {{"n", std::to_string(report.conflicts)}});
}

Result<Done> set(World& world, const app::SetSyncFolder& typed) {
  return perform(world, typed, [](World& here, const app::Outcome&) {
    const auto status = app::sync_status(here.core);
    if (status) write_standing(here, *status);
  });
}

Result<Done> now(World& world) {
  return show(world, app::sync_now(world.core), [](World& here, const app::SyncReport& report) {
    const auto count = [](int number) { return std::to_string(number); };
    say(here, "cli.sync.read", {{"files", count(report.read)}, {"n", count(report.changed)}});
    say(here, "cli.sync.written", {{"files", count(report.written)}, {"n", count(report.sent)}});
    for (const auto& problem : report.problems) {
      say(here, "cli.sync.problem",
          {{"file", problem.file}, {"name", problem.from}, {"reason", here.words.say(problem.reason)}});
    }
    write_standing(here, report);
  });
}

Result<Done> status(World& world) { return show(world, app::sync_status(world.core), write_standing); }

Result<Done> conflicts(World& world) {
  return show(world, app::conflicts_view(world.core), [](World& here, const app::ConflictsView& view) {
    if (view.conflicts.empty()) return say(here, "cli.sync.no-conflicts");
    for (const auto& each : view.conflicts) {
      here.page.heading(here.words.say(
          "cli.sync.conflict",
          {{"record", here.words.say("record." + each.kind)}, {"id", short_id(each.id)}, {"name", each.from}}));
      const auto sides = wording::told_apart(here.words, each.mine, each.theirs);
      const auto mark = [&](model::Stands side) {
        return each.stands == side ? here.words.say("cli.sync.stands") : "";
      };
      here.page.table({{here.words.say("cli.sync.mine"), mark(model::Stands::Mine), sides.mine},
                       {here.words.say("cli.sync.theirs"), mark(model::Stands::Theirs), sides.theirs}});
    }
    say(here, "cli.sync.how-to-settle");
  });
}

struct SettleTyped {
  std::string id;
  model::Stands keep = model::Stands::Mine;
};

Result<Done> settle(World& world, const SettleTyped& typed) {
  const auto view = app::conflicts_view(world.core);
  if (!view) return Unexpected{view.error()};
  std::vector<base::Id> ids;
  for (const auto& each : view->conflicts) ids.push_back(each.id);
  const auto id = id_ending(typed.id, ids);
  if (!id) return Unexpected{id.error()};
  return perform(world, app::SettleConflict{*id, typed.keep},
                 [](World& here, const app::Outcome&) { say(here, "cli.sync.settled"); });
}

}  // namespace

std::vector<Command> sync_commands() {
  const std::vector<Option<app::SetSyncFolder>> folder{
      value("FOLDER", "FOLDER", "cli.option.sync-folder", &app::SetSyncFolder::folder)};
  const std::vector<Option<SettleTyped>> settling{
      value("ID", "ID", "cli.option.conflict-id", &SettleTyped::id).needed(),
      value("--keep", "WHOSE", "cli.option.keep", &SettleTyped::keep).needed()};
  return {command("sync set", folder, set), command("sync now", now), command("sync status", status),
          command("sync conflicts", conflicts), command("sync settle", settling, settle)};
}

}  // namespace genu::cli
