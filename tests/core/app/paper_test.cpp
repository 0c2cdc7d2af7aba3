// A weekly sheet that came back.
#include <genu/app/commands/paper.hpp>
#include <genu/app/views/handout.hpp>

#include <algorithm>

#include "app/inside.hpp"
#include "support/world.hpp"

using namespace genu;
using test::must;
using test::nrs;
using test::World;

namespace {

app::PaperWeekView sheet(const World& world) { return must(app::paper_week_view(*world.core)); }

std::vector<std::string> all_rows(const World& world) {
  std::vector<std::string> rows;
  for (const auto& each : sheet(world).exercises) rows.push_back(each.exercise);
  return rows;
}

// A week later, so that the last whole week is the first of the programme.
struct Later : World {
  Later() {
    start_programme();
    pass_days(9);
  }
};

}  // namespace

TEST_CASE("the grid is that of the last whole week, with the rows of the sheet in their order") {
  World world;
  CHECK(app::paper_week_view(*world.core).error().reason == "may.no-programme");
  Later later;
  const auto view = sheet(later);
  REQUIRE(view.days.size() == 7);
  CHECK(base::weekday_of(view.days.front().day) == base::Weekday::Monday);
  CHECK(view.days.back().day < view.today);
  const auto handout = must(app::handout_view(*later.core, {}));
  REQUIRE(view.exercises.size() == handout.exercises.size());
  for (std::size_t i = 0; i < view.exercises.size(); ++i) CHECK(view.exercises[i].name == handout.exercises[i].name);
  const auto now = must(app::paper_week_view(*later.core, view.today));
  CHECK(std::any_of(now.days.begin(), now.days.end(), [](const auto& each) { return each.ahead; }));
}

TEST_CASE("ticks become sessions marked as from paper, and empty boxes stay not reported") {
  Later world;
  const auto rows = all_rows(world);
  const auto days = sheet(world).days;
  app::EnterPaperWeek week;
  week.days.push_back({days[0].day, rows, nrs(2), nrs(1)});
  week.days.push_back({days[2].day, {rows[0]}, {}, {}});
  week.days.push_back({days[3].day, {}, {}, {}});
  world.done(week);
  const auto entries = must(app::history_view(*world.core)).entries;
  REQUIRE(entries.size() == 2);
  CHECK(entries[1].from_paper);
  CHECK(entries[1].completed_percent == 100);
  CHECK(entries[1].pain_during == nrs(2));
  CHECK(entries[1].next_morning == nrs(1));
  CHECK(entries[0].completed_percent > 0);
  CHECK(entries[0].completed_percent < 100);
  CHECK_FALSE(entries[0].pain_during);
  CHECK(entries[0].pain_during.silence() == base::Silence::NoAnswer);
  CHECK_FALSE(entries[0].next_morning);
  CHECK(sheet(world).days[0].taken);
  CHECK_FALSE(sheet(world).days[3].taken);
  // What was not ticked has neither a set nor a reason for leaving it out.
  for (const auto& set : must(world.core->inside().store.list<model::SetRecord>())) {
    CHECK_FALSE(set.skipped);
    CHECK_FALSE(set.confirmed);
    CHECK_FALSE(set.pain);
  }
  world.done(app::Undo{});
  CHECK(must(app::history_view(*world.core)).entries.empty());
}

TEST_CASE("a sheet that does not fit is refused whole, and entering it twice adds nothing") {
  Later world;
  const auto rows = all_rows(world);
  const auto days = sheet(world).days;
  CHECK(world.refusal(app::EnterPaperWeek{}) == "may.paper.empty");
  CHECK(world.refusal(app::EnterPaperWeek{{{days[0].day, {}, {}, {}}}}) == "may.paper.empty");
  CHECK(world.refusal(app::EnterPaperWeek{{{days[0].day, {}, nrs(3), {}}}}) == "may.paper.pain-alone");
  CHECK(world.refusal(app::EnterPaperWeek{{{days[0].day, {"moon-walk"}, {}, {}}}}) == "may.paper.not-on-sheet");
  CHECK(world.refusal(app::EnterPaperWeek{{{world.today().day + 1, rows, {}, {}}}}) == "may.day-ahead");
  CHECK(world.refusal(app::EnterPaperWeek{{{world.today().day, rows, {}, nrs(1)}}}) == "may.day-ahead");
  const app::PaperDay monday{days[0].day, rows, {}, {}};
  CHECK(world.refusal(app::EnterPaperWeek{{monday, monday}}) == "may.paper.is-noted");
  world.done(app::EnterPaperWeek{{monday}});
  CHECK(world.refusal(app::EnterPaperWeek{{monday}}) == "may.paper.is-noted");
  CHECK(must(app::history_view(*world.core)).entries.size() == 1);
}
