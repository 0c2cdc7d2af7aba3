// A runner climbs the return-to-run ladder: green runs up to level 10, a red on the way, three weeks away.
#include "support/runner.hpp"

using namespace genu;
using test::Runner;

namespace {

// Waits, with quiet mornings, until a run is offered; the number of days it took.
int wait_for_run(Runner& world) {
  for (int days = 0; days < 10; ++days) {
    if (!world.today().follow_ups.empty()) world.answer_morning(1);
    REQUIRE(world.today().run);
    if (world.today().run->offer == app::RunOffer::Start) return days;
    CHECK(world.today().run->lines.empty());
    world.pass_days(1);
  }
  FAIL("no run was offered");
  return 0;
}

void green_run(Runner& world) {
  wait_for_run(world);
  world.run(*world.today().run->level);
  world.pass_days(1);
  world.answer_morning(1);
}

}  // namespace

TEST_CASE("a runner climbs to level 10 by green runs, drops after a red and after three weeks away") {
  Runner world;
  world.on_ladder(5);
  CHECK(world.ladder().level == 5);

  // Two green runs a level.
  green_run(world);
  CHECK(world.ladder().level == 5);
  green_run(world);
  CHECK(world.ladder().level == 6);
  green_run(world);
  green_run(world);
  CHECK(world.ladder().level == 7);

  // A red: two days of rest, one level down, and a fresh row with one green more.
  wait_for_run(world);
  world.run(7, 6);
  world.pass_days(1);
  world.answer_morning(1);
  CHECK(world.today().run->offer == app::RunOffer::Rest);
  CHECK(world.ladder().level == 6);
  wait_for_run(world);
  for (int run = 0; run < 3; ++run) {
    CHECK(world.ladder().level == 6);
    green_run(world);
  }
  CHECK(world.ladder().level == 7);
  green_run(world);
  green_run(world);
  CHECK(world.ladder().level == 8);

  // Three weeks away: two levels down from the last run, then up again.
  world.pass_days(20);
  CHECK(world.ladder().level == 5);
  CHECK(world.today().run->offer == app::RunOffer::Start);
  int runs = 0;
  while (!world.ladder().handed_over && runs < 30) {
    green_run(world);
    ++runs;
  }
  CHECK(world.ladder().handed_over);
  CHECK(world.ladder().completed == 10);
  CHECK(runs == 12);

  // The phase asks for that level on its way out.
  bool met = false;
  for (const auto& phase : test::must(app::programme_view(*world.core)).phases) {
    for (const auto& criterion : phase.criteria) {
      if (criterion.criterion == "level(rtr) >= 10") met = criterion.state == app::CriterionState::Met;
    }
  }
  CHECK(met);
}

TEST_CASE("who pauses for four weeks looks at the criteria again") {
  Runner world;
  world.on_ladder(5);
  green_run(world);
  world.pass_days(27);
  CHECK(world.today().run->offer == app::RunOffer::NotReady);
  CHECK_FALSE(world.ladder().entry.empty());
  CHECK(world.refusal(app::PlaceOnLadder{}) == "may.entry-criteria");
}

TEST_CASE("no more than three runs in seven days are offered on the ladder") {
  Runner world;
  world.on_ladder(1);
  std::vector<base::Day> days;
  while (days.size() < 9) {
    wait_for_run(world);
    days.push_back(world.today().day);
    world.run(*world.today().run->level);
    world.pass_days(1);
    world.answer_morning(1);
  }
  for (std::size_t i = 1; i < days.size(); ++i) {
    CHECK(days[i] - days[i - 1] >= 2);
    if (i >= 3) CHECK(days[i] - days[i - 3] >= 7);
  }
}
