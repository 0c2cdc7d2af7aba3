// `genu settings`: how you want Genu to be, and what it reminds of.
#include "commands/all.hpp"
#include "commands/doing.hpp"
#include "commands/setting_texts.hpp"
#include "say/phrases.hpp"

namespace genu::cli {

namespace {

using app::SetSettings;

std::string seconds(int ms) {
  const int tenths = (ms + 50) / 100;
  return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10);
}

void write_settings(World& world, const app::SettingsView& view) {
  std::vector<std::vector<std::string>> rows;
  for (const auto& setting : setting_rows(view)) {
    rows.push_back({setting.key, setting_text(world.words, setting), world.words.say("setting." + setting.key)});
  }
  world.page.table(rows);
  world.page.line();
  if (!view.days_set_by.empty()) say(world, "cli.settings.days-set", {{"by", view.days_set_by}});
  if (view.entry_median_ms && view.entry_p90_ms) {
    say(world, "cli.settings.entry-time",
        {{"n", std::to_string(view.entries_timed)},
         {"median", seconds(*view.entry_median_ms)},
         {"p90", seconds(*view.entry_p90_ms)}});
  }
  say(world, "cli.settings.how-to");
}

Result<Done> show_all(World& world) { return show(world, app::settings_view(world.core), write_settings); }

struct Typed {
  std::string key;
  std::string value;
};

Result<Done> set(World& world, const Typed& typed) {
  const auto command = setting_from(typed.key, typed.value);
  if (!command) return Unexpected{command.error()};
  return perform(world, *command, [&](World& here, const app::Outcome&) {
    say(here, "cli.settings.set", {{"setting", "@setting." + typed.key}, {"value", typed.value}});
  });
}

void write_reminders(World& world, const std::vector<app::Reminder>& due) {
  if (due.empty()) return say(world, "cli.reminders.none");
  const auto now = world.core.now();
  std::vector<std::vector<std::string>> rows;
  for (const auto& each : due) {
    rows.push_back({short_day(world.words, each.day), base::clock_time({each.at, now.offset}),
                    name(world.words, "reminder", each.about)});
  }
  world.page.table(rows);
}

Result<Done> remind(World& world) { return show(world, app::reminders(world.core), write_reminders); }

}  // namespace

std::vector<Command> settings_commands() {
  const std::vector<Option<Typed>> options{value("KEY", "KEY", "cli.option.setting", &Typed::key).needed(),
                                           value("VALUE", "VALUE", "cli.option.setting-value", &Typed::value).needed()};
  return {command("settings", show_all), command("settings set", options, set), command("reminders", remind)};
}

}  // namespace genu::cli
