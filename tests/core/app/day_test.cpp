// One day in full, and looking for exercises.
#include <algorithm>
#include <genu/app/views/day.hpp>
#include <genu/app/views/exercise_search.hpp>

#include "support/world.hpp"

using namespace genu;
using app::DayMark;
using test::must;
using test::World;

namespace {

app::DayView day(const World& world, base::Day which) { return must(app::day_view(*world.core, which)); }

std::vector<std::string> found(const World& world, const app::ExerciseSearch& search) {
  std::vector<std::string> ids;
  for (const auto& choice : app::exercise_search(*world.core, search)) ids.push_back(choice.id);
  return ids;
}

bool holds(const std::vector<std::string>& ids, const char* id) {
  return std::find(ids.begin(), ids.end(), id) != ids.end();
}

}  // namespace

TEST_SUITE("app") {
  TEST_CASE("a day shows what was done and noted, and what may be noted for it") {
    World world;
    world.start_programme();
    const auto monday = world.today().day;
    CHECK(day(world, monday).mark == DayMark::Planned);
    CHECK(day(world, monday).may_note_session);
    CHECK_FALSE(day(world, monday + 1).may_note_session);
    world.log_session(3);
    world.check_in(4);
    world.pass_days(1);
    const auto view = day(world, monday);
    REQUIRE(view.done.size() == 1);
    CHECK(view.done.front().pain_during->score() == 3);
    REQUIRE(view.entries.size() == 1);
    CHECK(view.mark == DayMark::Done);
    CHECK_FALSE(view.may_note_session);
    CHECK_FALSE(app::day_view(*world.core, monday - 400).has_value());
    CHECK_FALSE(app::day_view(*world.core, monday + 14).has_value());
  }

  TEST_CASE("before there is a programme a day shows the diary alone") {
    World world;
    CHECK(day(world, world.today().day).mark == DayMark::Free);
    CHECK_FALSE(day(world, world.today().day).may_note_session);
  }

  TEST_CASE("exercises are found by their words, in any case and order, and by what they are used for") {
    const World world;
    CHECK(found(world, {}).size() == 80);
    CHECK(holds(found(world, {{}, {}, "SQUAT goblet"}), "goblet-squat"));
    CHECK(found(world, {{}, {}, "goblet nothing"}).empty());
    CHECK(holds(found(world, {{}, {}, "dumbbell"}), "goblet-squat"));
    const auto for_tendon = found(world, {{}, "patellar-tendinopathy", ""});
    CHECK(holds(for_tendon, "spanish-squat-hold"));
    CHECK(for_tendon.size() < 80);
    CHECK(found(world, {{}, "no-such-condition", ""}).empty());
  }
}
