// `genu content`: the verdict on exercises and programmes that somebody else wrote.
#include "commands/all.hpp"
#include "commands/doing.hpp"

namespace genu::cli {

namespace {

struct Where {
  std::string folder;
};

void write_report(World& world, const app::ContentReport& report) {
  say(world, "cli.content.clean");
  world.page.line();
  std::vector<std::vector<std::string>> rows;
  for (const auto& count : report.folders) {
    rows.push_back({count.folder, world.words.say(count.own ? "cli.content.own" : "cli.content.files",
                                                  {{"n", std::to_string(count.files)}})});
  }
  world.page.table(rows);
}

Result<Done> check(World& world, const Where& where) {
  const auto report = app::check_content(where.folder);
  if (!report) {
    world.faults = report.error();
    return Unexpected{world.faults.front()};
  }
  return show(world, Result<app::ContentReport>(*report), write_report);
}

}  // namespace

std::vector<Command> content_commands() {
  return {without_diary(command<Where>(
      "content check", {value("DIR", "DIR", "cli.option.content-folder", &Where::folder).needed()}, check))};
}

}  // namespace genu::cli
