// `genu caseload` and `genu audit`: all people in care, and what was done in this diary.
#include "commands/all.hpp"
#include "commands/doing.hpp"
#include "say/phrases.hpp"
#include "say/review_page.hpp"
#include "say/short_id.hpp"

namespace genu::cli {

namespace {

struct Typed {
  app::CaseloadAsked asked;
  bool initials = false;
};

void write_line(World& world, const app::CaseloadLine& line, bool initials) {
  const auto& words = world.words;
  const auto who = initials ? line.initials : line.name;
  const auto knee =
      line.side ? name(words, "side", *line.side) + ", " + line.condition_name : words.say("cli.caseload.no-programme");
  world.page.entry(words.say("cli.caseload.line", {{"name", who}, {"knee", knee}, {"id", short_id(line.patient)}}));
  for (const auto& reason : line.reasons) world.page.paragraph(reason_line(words, reason), 4);
  if (!line.side) return;
  world.page.paragraph(words.say("cli.caseload.numbers", {{"week", std::to_string(line.week)},
                                                          {"pain", pain_of(words, line)},
                                                          {"seven", count_of(line.week_done)},
                                                          {"month", count_of(line.month_done)}}),
                       4);
}

Result<Done> caseload(World& world, const Typed& typed) {
  // What waiting alone makes true is gathered first, of the oldest summaries: nobody waits for those of thousands.
  constexpr int some = 100;
  const auto fresh = app::refresh_caseload(world.core, some);
  if (!fresh) return Unexpected{fresh.error()};
  return show(world, app::caseload_view(world.core, typed.asked), [&](World& here, const app::CaseloadView& view) {
    say(here, "cli.caseload.counts",
        {{"all", std::to_string(view.all)},
         {"needs", std::to_string(view.needs_you)},
         {"snoozed", std::to_string(view.snoozed)},
         {"archived", std::to_string(view.archived)}});
    if (view.lines.empty()) say(here, "cli.caseload.nobody");
    for (const auto& line : view.lines) write_line(here, line, typed.initials);
    if (view.more) say(here, "cli.caseload.more");
  });
}

struct Newest {
  int most = 20;
};

Result<Done> audit(World& world, const Newest& typed) {
  return show(world, app::audit_view(world.core, typed.most), [](World& here, const app::AuditView& view) {
    const auto offset = here.core.now().offset;
    std::vector<std::vector<std::string>> rows;
    for (const auto& line : view.lines) {
      std::string records;
      for (const auto& record : line.records) records += (records.empty() ? "" : ", ") + record;
      rows.push_back({base::to_text(base::Moment{line.at, offset}).substr(0, 16), line.command, records});
    }
    here.page.table(rows);
  });
}

}  // namespace

std::vector<Command> caseload_commands() {
  auto options =
      part(&Typed::asked, std::vector<Option<app::CaseloadAsked>>{
                              value("--show", "WHICH", "cli.option.caseload-show", &app::CaseloadAsked::filter),
                              value("--search", "WORDS", "cli.option.caseload-search", &app::CaseloadAsked::search),
                              value("--skip", "N", "cli.option.caseload-skip", &app::CaseloadAsked::offset),
                              value("--most", "N", "cli.option.at-most", &app::CaseloadAsked::limit)});
  options.push_back(flag("--initials", "cli.option.initials", &Typed::initials, true));
  return {command("caseload", options, caseload),
          command("audit", {value("--most", "N", "cli.option.at-most", &Newest::most, {1, 1000})}, audit)};
}

}  // namespace genu::cli
