// `genu data`: where the data are, backup and restore, everything as files, and the end of it.
#include <genu/app/my_data.hpp>

#include "commands/all.hpp"
#include "commands/doing.hpp"
#include "say/phrases.hpp"

namespace genu::cli {

namespace {

std::string kilobytes(std::int64_t bytes) { return std::to_string((bytes + 1023) / 1024) + " kB"; }

std::string day_and_time(World& world, base::Instant at) {
  const base::Moment moment{at, world.core.now().offset};
  return long_day(world.words, base::day_of(at, moment.offset, base::DayStart{0})) + ", " + base::clock_time(moment);
}

void write_where(World& world, const app::DataView& view) {
  if (view.folder.empty()) return say(world, "data.in-memory");
  world.page.table({{world.words.say("cli.data.diary"), view.file},
                    {world.words.say("cli.data.size"), kilobytes(view.bytes)},
                    {world.words.say("cli.data.backup"),
                     view.backed_up ? day_and_time(world, *view.backed_up) : world.words.say("cli.data.no-backup")}});
  if (view.backed_up) world.page.paragraph(view.backup_file, 4);
  if (!view.other_files.empty()) {
    world.page.heading(world.words.say("cli.data.beside"));
    for (const auto& file : view.other_files) world.page.entry(file);
  }
}

Result<Done> where(World& world) { return show(world, app::data_view(world.core), write_where); }

struct ToFile {
  std::string file;
};

void write_saved(World& world, const app::SavedFile& saved) {
  say(world, "cli.data.saved", {{"file", saved.file}, {"size", kilobytes(saved.bytes)}});
}

Result<Done> backup(World& world, const ToFile& typed) {
  return show(world, app::back_up(world.core, typed.file), write_saved);
}

Result<Done> export_all(World& world, const ToFile& typed) {
  return show(world, app::export_everything(world.core, typed.file), write_saved);
}

void write_replaced(World& world, const app::Replaced& replaced) {
  say(world, "cli.data.replaced");
  if (!replaced.kept.empty()) say(world, "cli.data.kept", {{"file", replaced.kept}});
}

// No diary is opened for it: the present one may be damaged.
Result<Done> restore(World& world, const ToFile& typed) {
  return show(world, app::restore(world.data_folder, typed.file), write_replaced);
}

struct FromArchive {
  std::string file;
  bool replace = false;
};

Result<Done> import_all(World& world, const FromArchive& typed) {
  return show(world, app::import_everything(world.core, typed.file, typed.replace), write_replaced);
}

struct Erasing {
  std::string code;
};

void write_question(World& world, const app::DataView& view) {
  say(world, "cli.data.erase.what", {{"folder", view.folder}});
  if (view.backed_up && view.backup_file.rfind(view.folder, 0) != 0) {
    say(world, "cli.data.erase.backup", {{"file", view.backup_file}});
  }
  say(world, "cli.data.erase.code", {{"code", view.erase_code}});
}

Result<Done> erase(World& world, const Erasing& typed) {
  if (typed.code.empty()) return show(world, app::data_view(world.core), write_question);
  return show(world, app::erase_everything(world.core, typed.code), [](World& here, const app::Erased& erased) {
    say(here, "cli.data.erased", {{"n", std::to_string(erased.files.size())}});
  });
}

}  // namespace

std::vector<Command> data_commands() {
  const std::vector<Option<ToFile>> to{value("FILE", "FILE", "cli.option.data-file", &ToFile::file)};
  const std::vector<Option<ToFile>> from{value("FILE", "FILE", "cli.option.backup-file", &ToFile::file).needed()};
  const std::vector<Option<FromArchive>> archive{
      value("FILE", "FILE", "cli.option.archive-file", &FromArchive::file).needed(),
      flag("--replace", "cli.option.data-replace", &FromArchive::replace, true)};
  return {command("data where", where),
          command("data backup", to, backup),
          without_diary(command("data restore", from, restore)),
          command("data export", to, export_all),
          command("data import", archive, import_all),
          command<Erasing>("data erase", {value("--code", "CODE", "cli.option.erase-code", &Erasing::code)}, erase)};
}

}  // namespace genu::cli
