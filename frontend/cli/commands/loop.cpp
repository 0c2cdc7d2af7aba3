#include "commands/loop.hpp"

#include "commands/doing.hpp"
#include "say/phrases.hpp"
#include "say/short_id.hpp"

namespace genu::cli {

namespace {

std::string what(const Words& words, const app::HistoryEntry& entry, model::DistanceUnit unit) {
  if (entry.about == model::FollowUpAbout::Session) {
    return words.say(
        entry.from_paper ? "cli.history.paper" : "cli.history.session",
        {{"state", "@" + key_of("session-state", entry.state)}, {"percent", std::to_string(entry.completed_percent)}});
  }
  std::vector<std::string> parts{words.say("about.run")};
  if (entry.distance_m > 0) parts.push_back(distance(entry.distance_m, unit));
  if (entry.duration_s > 0) parts.push_back(duration(entry.duration_s));
  return base::joined(parts, " ");
}

}  // namespace

void write_loop(World& world, const std::vector<app::HistoryEntry>& entries, std::string_view empty) {
  if (entries.empty()) return say(world, empty);
  const auto head = [&](const char* key) { return world.words.say(std::string("cli.history.head.") + key); };
  const auto settings = app::settings_view(world.core);
  const auto unit = settings ? settings->settings.units : model::DistanceUnit::Kilometres;
  std::vector<std::vector<std::string>> rows{{head("id"), head("day"), head("what"), head("before"), head("during"),
                                              head("after"), head("next"), head("light")}};
  for (const auto& entry : entries) {
    rows.push_back({short_id(entry.id), short_day(world.words, entry.day), what(world.words, entry, unit),
                    short_score(world.words, entry.pain_before), short_score(world.words, entry.pain_during),
                    short_score(world.words, entry.pain_after), short_score(world.words, entry.next_morning),
                    name(world.words, "cli.history.light", entry.light.light)});
  }
  world.page.table(rows, 0);
}

}  // namespace genu::cli
