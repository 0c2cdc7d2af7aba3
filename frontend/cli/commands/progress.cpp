// `genu progress`: how the knee has done, as text, as a table, or as a picture of each chart.
#include <genu/app/views/progress_charts.hpp>
#include <genu/platform/environment.hpp>

#include "commands/all.hpp"
#include "commands/doing.hpp"
#include "commands/picture_file.hpp"
#include "say/phrases.hpp"

namespace genu::cli {

namespace {

enum class Shown { Summary, Table };

struct Typed {
  app::ProgressRange range = app::ProgressRange::SixWeeks;
  int offset = 0;
  app::ProgressChart chart = app::ProgressChart::Pain;
  Shown shown = Shown::Summary;
  std::string csv, svg, png;
};

constexpr drawing::ChartSize picture_size{720, 300};
constexpr double png_pixels = 2;  // a logical pixel

// The mean with what it rests on, or that nobody told.
std::string pain_said(const words::Words& words, const app::WeekProgress& week) {
  if (!week.worst) return words.say("cli.progress.untold");
  const auto tenths = static_cast<int>(*week.worst * 10 + 0.5);
  return words.say("cli.progress.pain", {{"mean", std::to_string(tenths / 10) + "." + std::to_string(tenths % 10)},
                                         {"n", std::to_string(week.worst_days)}});
}

std::string sessions_said(const words::Words& words, const app::WeekProgress& week) {
  if (week.planned == 0) return {};
  return words.say("cli.progress.done",
                   {{"done", std::to_string(week.done)}, {"planned", std::to_string(week.planned)}});
}

void write_adherence(World& world, const app::ProgressView& view) {
  if (!view.standing) return;
  world.page.heading(world.words.say("cli.progress.sessions"));
  for (const auto& each : view.adherence) {
    world.page.entry(world.words.say("cli.progress.adherence", {{"days", std::to_string(each.days)},
                                                                {"done", std::to_string(each.done)},
                                                                {"planned", std::to_string(each.planned)},
                                                                {"not_told", std::to_string(each.not_told)},
                                                                {"excused", std::to_string(each.excused)}}));
  }
}

void write_weeks(World& world, const app::ProgressView& view) {
  world.page.heading(world.words.say("cli.progress.weeks"));
  std::vector<std::vector<std::string>> rows;
  for (const auto& week : view.weeks) {
    if (week.monday > view.today) continue;
    rows.push_back({short_day(world.words, week.monday), pain_said(world.words, week), sessions_said(world.words, week),
                    week.run_m > 0 ? distance(week.run_m) : std::string()});
  }
  world.page.table(rows);
}

void write_runs(World& world, const app::ProgressView& view) {
  if (view.runs.empty()) return;
  world.page.heading(world.words.say("cli.progress.running"));
  if (view.longest_run_m) {
    world.page.entry(world.words.say("cli.progress.longest", {{"km", distance(*view.longest_run_m, view.units)}}));
  }
  world.page.entry(sentence(world.words, view.onset));
}

void write_symmetry(World& world, const app::ProgressView& view) {
  if (view.symmetry.empty()) return;
  world.page.heading(world.words.say("cli.progress.symmetry"));
  for (const auto& test : view.symmetry) {
    const auto& newest = test.days.back();
    world.page.entry(world.words.say("cli.progress.leg", {{"test", test.name},
                                                          {"percent", std::to_string(newest.percent)},
                                                          {"affected", std::to_string(newest.affected)},
                                                          {"other", std::to_string(newest.other)},
                                                          {"aim", std::to_string(test.aim_percent)}}));
  }
}

void write_way_on(World& world, const app::ProgressView& view) {
  if (view.criteria.empty()) return;
  world.page.heading(view.next_phase.empty() ? world.words.say("cli.programme.criteria")
                                             : world.words.say("cli.progress.next", {{"phase", view.next_phase}}));
  std::vector<std::vector<std::string>> rows;
  for (const auto& each : view.criteria) {
    rows.push_back({name(world.words, "criterion-state", each.state), sentence(world.words, each.reason)});
  }
  world.page.table(rows);
}

void write_summary(World& world, const app::ProgressView& view) {
  world.page.line(world.words.say("cli.progress.title", {{"first", long_day(world.words, view.first)},
                                                         {"last", long_day(world.words, view.last)}}));
  if (view.empty) return world.page.paragraph(world.words.say("cli.progress.none"));
  world.page.paragraph(sentence(world.words, view.summary));
  write_adherence(world, view);
  write_weeks(world, view);
  write_runs(world, view);
  write_symmetry(world, view);
  write_way_on(world, view);
}

void write_table(World& world, const app::ProgressView& view, app::ProgressChart chart) {
  const auto step = app::chart_step(view, picture_size.width);
  const auto table = app::chart_table(view, chart, step, world.words);
  world.page.line(app::chart_title(view, chart, step, world.words));
  std::vector<std::vector<std::string>> rows{{table.day_column}};
  rows.front().insert(rows.front().end(), table.columns.begin(), table.columns.end());
  for (const auto& row : table.rows) {
    std::vector<std::string> cells{short_day(world.words, row.day)};
    for (const auto& cell : row.cells) cells.push_back(cell.value_or(world.words.say("progress.not-told")));
    rows.push_back(std::move(cells));
  }
  world.page.table(rows);
}

Result<Done> tell(World& world, const std::string& file, const Result<Done>& written) {
  if (written) say(world, "cli.figure.written", {{"file", file}});
  return written;
}

// The files that were asked for, one after the other until one cannot be written.
Result<Done> write_files(World& world, const Typed& typed, const app::ProgressView& view) {
  Result<Done> last = Done{};
  const auto picture = [&] { return app::chart_picture(view, typed.chart, world.words, picture_size); };
  if (!typed.csv.empty()) {
    const auto csv = app::to_csv(app::progress_table(view, world.words));
    last = tell(world, typed.csv, platform::write_file(typed.csv, csv));
  }
  if (last && !typed.svg.empty()) {
    last = tell(world, typed.svg, write_svg(typed.svg, picture(), app::Colours::Light, 1));
  }
  if (last && !typed.png.empty()) {
    last = tell(world, typed.png, write_png(typed.png, picture(), app::Colours::Light, png_pixels));
  }
  return last;
}

Result<Done> progress(World& world, const Typed& typed) {
  const auto view = app::progress_view(world.core, typed.range, typed.offset);
  if (!view) return Unexpected{view.error()};
  if (!typed.csv.empty() || !typed.svg.empty() || !typed.png.empty()) return write_files(world, typed, *view);
  return show(world, view, [&](World& here, const app::ProgressView& shown) {
    if (typed.shown == Shown::Table) return write_table(here, shown, typed.chart);
    write_summary(here, shown);
  });
}

}  // namespace

std::vector<Command> progress_commands() {
  constexpr base::Limits offsets{0, 1000};
  const std::vector<Option<Typed>> options{value("--range", "RANGE", "cli.option.range", &Typed::range),
                                           value("--back", "N", "cli.option.back", &Typed::offset, offsets),
                                           value("--chart", "CHART", "cli.option.chart", &Typed::chart),
                                           flag("--table", "cli.option.table", &Typed::shown, Shown::Table),
                                           value("--csv", "FILE", "cli.option.csv", &Typed::csv),
                                           value("--svg", "FILE", "cli.option.svg", &Typed::svg),
                                           value("--png", "FILE", "cli.option.png", &Typed::png)};
  return {command("progress", options, progress)};
}

}  // namespace genu::cli
