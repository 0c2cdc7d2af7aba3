// `genu paper`: a weekly sheet that came back, ticked by hand.
#include <genu/app/commands/paper.hpp>
#include <genu/base/text.hpp>

#include <algorithm>

#include "commands/all.hpp"
#include "commands/doing.hpp"
#include "say/phrases.hpp"

namespace genu::cli {

namespace {

struct Typed {
  std::optional<base::Day> week;
  std::vector<std::string> days;
};

Result<Done> show_sheet(World& world, const Typed& typed) {
  return show(world, app::paper_week_view(world.core, typed.week), [](World& here, const app::PaperWeekView& view) {
    here.page.heading(here.words.say("cli.paper.title", {{"n", std::to_string(view.version)},
                                                         {"day", short_day(here.words, view.days.front().day)}}));
    std::vector<std::vector<std::string>> rows;
    for (std::size_t i = 0; i < view.exercises.size(); ++i)
      rows.push_back({std::to_string(i + 1), view.exercises[i].name, view.exercises[i].dose});
    here.page.table(rows);
    here.page.line();
    rows.clear();
    for (const auto& each : view.days) {
      const auto* state = each.ahead ? "cli.paper.ahead" : each.taken ? "cli.paper.taken" : "cli.paper.open";
      rows.push_back({short_day(here.words, each.day), here.words.say(state)});
    }
    here.page.table(rows);
  });
}

base::Unexpected<base::Error> no_day(const std::string& text) {
  return base::refuse(base::ErrorCode::BadFormat, "cli.error.paper-day", "DAY", {}, text);
}

// A number from 0 to 10; empty or `-` is an empty box.
Result<base::Answer<base::Nrs>> box_from(std::string_view text, const std::string& whole) {
  if (text.empty() || text == "-") return base::Answer<base::Nrs>();
  long long score = 0;
  if (!base::parse_integer(text, score)) return no_day(whole);
  const auto nrs = base::Nrs::from(static_cast<int>(std::clamp(score, -1LL, 11LL)));
  if (!nrs) return no_day(whole);
  return base::Answer<base::Nrs>(*nrs);
}

Result<std::vector<std::string>> ticks_from(std::string_view text, const app::PaperWeekView& sheet,
                                            const std::string& whole) {
  std::vector<std::string> done;
  if (text == "all") {
    for (const auto& each : sheet.exercises) done.push_back(each.exercise);
    return done;
  }
  for (const auto part : base::split(text, ',')) {
    long long row = 0;
    if (part.empty()) continue;
    if (!base::parse_integer(part, row) || row < 1 || row > std::ssize(sheet.exercises)) return no_day(whole);
    done.push_back(sheet.exercises[static_cast<std::size_t>(row - 1)].exercise);
  }
  return done;
}

// `mon=1,2:4/2`: the rows that are ticked, pain during, pain next morning.
Result<app::PaperDay> day_from(const std::string& text, const app::PaperWeekView& sheet) {
  const auto equals = text.find('=');
  if (equals == std::string::npos) return no_day(text);
  const auto weekdays = weekdays_from(text.substr(0, equals));
  if (!weekdays || !weekdays->array() || weekdays->array()->size() != 1) return no_day(text);
  const auto* name = weekdays->array()->front().text();
  const auto weekday = name ? base::value_named<base::Weekday>(*name) : std::nullopt;
  if (!weekday) return no_day(text);
  const auto parts = base::split(std::string_view(text).substr(equals + 1), ':');
  if (parts.empty() || parts.size() > 2) return no_day(text);
  app::PaperDay day;
  for (const auto& each : sheet.days) {
    if (base::weekday_of(each.day) == *weekday) day.day = each.day;
  }
  auto done = ticks_from(parts[0], sheet, text);
  if (!done) return Unexpected{done.error()};
  day.done = std::move(*done);
  if (parts.size() == 1) return day;
  const auto pains = base::split(parts[1], '/');
  const auto during = box_from(pains[0], text);
  if (!during) return Unexpected{during.error()};
  day.pain_during = *during;
  if (pains.size() == 1) return day;
  const auto morning = box_from(pains[1], text);
  if (!morning) return Unexpected{morning.error()};
  day.pain_morning = *morning;
  return day;
}

Result<Done> enter(World& world, const Typed& typed) {
  const auto sheet = app::paper_week_view(world.core, typed.week);
  if (!sheet) return Unexpected{sheet.error()};
  app::EnterPaperWeek command;
  for (const auto& text : typed.days) {
    auto day = day_from(text, *sheet);
    if (!day) return Unexpected{day.error()};
    command.days.push_back(std::move(*day));
  }
  return perform(world, command, [&](World& here, const app::Outcome&) {
    const auto any = std::count_if(command.days.begin(), command.days.end(),
                                   [](const app::PaperDay& day) { return !day.done.empty(); });
    say(here, "cli.paper.entered", {{"n", std::to_string(any)}});
  });
}

}  // namespace

std::vector<Command> paper_commands() {
  const auto week = value("--week", "DAY", "cli.option.paper-week", &Typed::week);
  return {
      command("paper show", std::vector<Option<Typed>>{week}, show_sheet),
      command("paper enter",
              std::vector<Option<Typed>>{values("DAY", "DAY", "cli.option.paper-ticks", &Typed::days), week}, enter)};
}

}  // namespace genu::cli
