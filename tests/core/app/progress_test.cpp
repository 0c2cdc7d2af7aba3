#include <algorithm>
#include <genu/app/views/progress_charts.hpp>

#include "support/world.hpp"

using namespace genu;
using app::ProgressRange;
using test::nrs;
using test::World;

namespace {

app::ProgressView progress_of(World& world, ProgressRange range = ProgressRange::SixWeeks, int offset = 0) {
  return test::must(app::progress_view(*world.core, range, offset));
}

// A run of so many metres, with pain from a distance on, or without any.
void run(World& world, int metres, std::optional<int> pain_from) {
  app::LogRun log;
  log.run.distance = {metres};
  log.run.duration = {1800};
  log.run.pain_during = nrs(pain_from ? 3 : 0);
  if (pain_from) log.run.pain_from = base::Metres{*pain_from};
  world.done(log);
}

// Diary, sessions and runs of six weeks, with a silent third week.
void live_six_weeks(World& world) {
  for (int day = 0; day < 42; ++day) {
    const bool silent = day >= 14 && day < 21;
    if (!silent) world.check_in(day < 21 ? 5 : 2, day < 21 ? 4 : 1);
    if (!silent && (day % 7 == 1 || day % 7 == 3))
      run(world, 3000 + day * 50, day < 21 ? std::optional(1500) : std::nullopt);
    world.pass_days(1);
  }
}

// A few words; other keys stand for themselves.
const words::Words& some_words() {
  static const auto words = words::Words::from({R"({"progress.not-told": "not told", "weekday-short.monday": "Mon"})"});
  REQUIRE(words);
  return *words;
}

}  // namespace

TEST_CASE("an empty diary has progress that says so") {
  World world;
  const auto view = progress_of(world);
  CHECK(view.empty);
  CHECK_FALSE(view.standing);
  CHECK_FALSE(view.earlier);
  CHECK(view.days.size() == 42);
  CHECK(view.pain.trend == progress::PainTrend::TooFew);
  CHECK(std::none_of(view.days.begin(), view.days.end(), [](const auto& day) { return day.worst.has_value(); }));
}

TEST_CASE("a range is whole weeks that end with this one, and the arrows move by as many") {
  World world;
  world.start_programme();
  for (const auto& each : {std::pair{ProgressRange::TwoWeeks, 2}, std::pair{ProgressRange::SixWeeks, 6},
                           std::pair{ProgressRange::ThreeMonths, 13}, std::pair{ProgressRange::OneYear, 52}}) {
    const auto range = each.first;
    const int weeks = each.second;
    CAPTURE(weeks);
    const auto now = progress_of(world, range);
    CHECK(base::weekday_of(now.first) == base::Weekday::Monday);
    CHECK(now.last - now.first == weeks * 7 - 1);
    CHECK(now.today <= now.last);
    CHECK(now.weeks.size() == static_cast<std::size_t>(weeks));
    const auto before = progress_of(world, range, 1);
    CHECK(before.last + 1 == now.first);
    CHECK(before.later);
    CHECK(before.criteria.empty());
  }
}

TEST_CASE("all begins with the week of the first entry") {
  World world;
  world.start_programme();
  world.check_in(3);
  world.pass_days(20);
  const auto view = progress_of(world, ProgressRange::All, 3);
  CHECK(view.offset == 0);
  CHECK(view.weeks.size() == 3);
  CHECK_FALSE(view.earlier);
}

TEST_CASE("pain is measured against the first week, days without an entry have no score") {
  World world;
  world.start_programme();
  live_six_weeks(world);
  const auto view = progress_of(world, ProgressRange::ThreeMonths);
  CHECK(view.pain.baseline == 5);
  CHECK(view.pain.recent == 2);
  CHECK(view.pain.trend == progress::PainTrend::Better);
  CHECK(view.pain.needed == 1.2);  // of the kneecap (piva2009)
  CHECK(view.pain.answered_days == 35);
  const auto silent = std::find_if(view.weeks.begin(), view.weeks.end(), [](const auto& week) {
    return week.monday == test::must(base::day_from("2026-03-16"));
  });
  REQUIRE(silent != view.weeks.end());
  CHECK_FALSE(silent->told);
  CHECK_FALSE(silent->worst);
  CHECK(silent->worst_days == 0);
}

TEST_CASE("a week that nobody told about is not known, and one of which something was told is missed") {
  World world;
  world.start_programme();
  live_six_weeks(world);
  const auto view = progress_of(world, ProgressRange::ThreeMonths);
  int missed = 0, not_told = 0;
  for (const auto& day : view.days) {
    const bool silent =
        day.day >= test::must(base::day_from("2026-03-16")) && day.day <= test::must(base::day_from("2026-03-22"));
    if (silent) CHECK(day.outcome != progress::DayOutcome::Missed);
    missed += day.outcome == progress::DayOutcome::Missed ? 1 : 0;
    not_told += day.outcome == progress::DayOutcome::NotTold ? 1 : 0;
  }
  CHECK(missed == view.adherence.back().missed);
  CHECK(not_told == view.adherence.back().not_told);
  CHECK(not_told == 3);
}

TEST_CASE("a session is done on its day, with its sets and how hard it was") {
  World world;
  world.start_programme();
  app::LogSession log;
  log.pain_before = nrs(1);
  log.answers.pain_during = nrs(1);
  log.answers.effort = 8;
  world.done(log);
  const auto view = progress_of(world);
  const auto day =
      std::find_if(view.days.begin(), view.days.end(), [&](const auto& each) { return each.day == view.today; });
  REQUIRE(day != view.days.end());
  CHECK(day->outcome == progress::DayOutcome::Done);
  CHECK(day->effort == 3);
  CHECK(day->sets_done > 0);
  CHECK(view.adherence.back().done == 1);
  CHECK(view.adherence.back().planned == 1);
}

TEST_CASE("days of a flare are excused and shown as a stretch") {
  World world;
  world.start_programme();
  world.check_in(3);
  world.done(app::DeclareFlare{});
  const auto view = progress_of(world);
  CHECK(view.adherence.back().excused == 1);
  const auto flare = std::find_if(view.events.begin(), view.events.end(),
                                  [](const auto& event) { return event.kind == app::ProgressEventKind::Flare; });
  REQUIRE(flare != view.events.end());
  CHECK(flare->until == view.today);
}

TEST_CASE("runs are measured against the longest of the thirty days before them") {
  World world;
  world.start_programme();
  run(world, 5000, 2000);
  world.pass_days(2);
  run(world, 8000, std::nullopt);
  world.pass_days(31);
  run(world, 4000, std::nullopt);
  const auto view = progress_of(world, ProgressRange::ThreeMonths);
  REQUIRE(view.runs.size() == 3);
  CHECK_FALSE(view.runs[0].longest_before_m);
  CHECK(view.runs[1].longest_before_m == 5000);
  CHECK(view.runs[1].load == model::LoadResult::Red);
  CHECK_FALSE(view.runs[2].longest_before_m);
  CHECK(view.runs[0].onset == progress::RunOnset::From);
  CHECK(view.runs[1].onset == progress::RunOnset::Free);
  CHECK(view.longest_run_m == 8000);
}

TEST_CASE("a test of both legs becomes a symmetry") {
  World world;
  world.start_programme();
  for (const auto& [side, value] : {std::pair{model::Side::Left, 12}, std::pair{model::Side::Right, 16}}) {
    app::RecordTest record;
    record.test = "heel-raise-count";
    record.side = side;
    record.value = value;
    world.done(record);
  }
  const auto view = progress_of(world);
  REQUIRE(view.symmetry.size() == 1);
  CHECK(view.symmetry.front().days == std::vector<app::SymmetryDay>{{view.today, 12, 16, 75}});
}

TEST_CASE("the way on is part of progress now, with the name of the next phase") {
  World world;
  world.start_programme();
  const auto view = progress_of(world);
  CHECK_FALSE(view.criteria.empty());
  CHECK_FALSE(view.next_phase.empty());
}

TEST_CASE("every chart has a picture that keeps to its size and a table with a row for each slot so far") {
  World world;
  world.start_programme();
  live_six_weeks(world);
  world.log_session(1);
  const auto view = progress_of(world, ProgressRange::ThreeMonths);
  for (const double width : {320.0, 560.0, 1000.0}) {
    const auto step = app::chart_step(view, width);
    for (const auto chart : app::charts_of(view)) {
      CAPTURE(width);
      CAPTURE(base::name_of(chart));
      const auto picture = app::chart_picture(view, chart, some_words(), {width, 220});
      CHECK(picture.frame.width() == width);
      CHECK_FALSE(picture.marks.empty());
      const auto table = app::chart_table(view, chart, step, some_words());
      CHECK_FALSE(table.rows.empty());
      for (const auto& row : table.rows) {
        CHECK(row.cells.size() == table.columns.size());
        CHECK(row.day <= view.today);
      }
    }
  }
}

TEST_CASE("pain of later days stands beside what was done, and the note says how many days that are") {
  World world;
  world.start_programme();
  for (int day = 0; day < 8; ++day) {
    if (day % 2 == 0) {
      app::LogRun log;
      log.run.distance = {1000 * (day + 1)};
      world.done(log);
    }
    world.check_in(day);
    world.pass_days(1);
  }
  const auto view = progress_of(world);
  CHECK(app::later_loads(view).front() == app::LaterLoad::Running);
  const auto after = [&](int days) {
    return app::chart_table(view, app::ProgressChart::Later, app::ChartStep::Days, some_words(), {{}, days}).rows;
  };
  REQUIRE(after(1).size() == 7);
  CHECK(after(1).front().cells == std::vector<std::optional<std::string>>{"1", "1"});
  CHECK(after(0).front().cells == std::vector<std::optional<std::string>>{"1", "0"});
  CHECK(after(3).size() == 5);
  CHECK(after(9) == after(3));
}

TEST_CASE("days are slots where each can be shown, else weeks") {
  World world;
  const auto view = progress_of(world);
  CHECK(app::chart_step(view, 560) == app::ChartStep::Days);
  CHECK(app::chart_step(view, 326) == app::ChartStep::Weeks);
  CHECK(app::chart_step(progress_of(world, ProgressRange::OneYear), 1000) == app::ChartStep::Weeks);
}

TEST_CASE("runs are told in the unit of the settings") {
  World world;
  world.start_programme();
  run(world, 1609, 805);
  const auto cells = [&] {
    const auto table =
        app::chart_table(progress_of(world), app::ProgressChart::Onset, app::ChartStep::Days, some_words());
    REQUIRE(table.rows.size() == 1);
    return std::vector<std::string>{table.rows[0].cells[0].value(), table.rows[0].cells[1].value()};
  };
  CHECK(cells() == std::vector<std::string>{"1.6", "0.8"});
  app::SetSettings miles;
  miles.units = model::DistanceUnit::Miles;
  world.done(miles);
  CHECK(cells() == std::vector<std::string>{"1", "0.5"});
}

TEST_CASE("as text what was not told is said, as CSV it is empty and nothing is a formula") {
  World world;
  app::ChartTable table{"Day", {"Worst, 0 to 10", "Note"}, {}};
  const auto day = test::must(base::day_from("2026-03-02"));
  table.rows = {{day, {std::nullopt, "=1+1"}}, {day + 1, {"4", "a \"b\""}}};
  CHECK(app::to_csv(table) == "Day,\"Worst, 0 to 10\",Note\r\n2026-03-02,,'=1+1\r\n2026-03-03,4,\"a \"\"b\"\"\"\r\n");
  table.rows = {{day, {"-1.5", "-1+1"}}};
  CHECK(app::to_csv(table) == "Day,\"Worst, 0 to 10\",Note\r\n2026-03-02,-1.5,'-1+1\r\n");
  table.rows = {{day, {std::nullopt, "=1+1"}}, {day + 1, {"4", "a \"b\""}}};
  CHECK(app::to_text(table, some_words()) ==
        "Day\tWorst, 0 to 10\tNote\n2026-03-02\tnot told\t=1+1\n2026-03-03\t4\ta \"b\"\n");
}
