// What one version of a plan does otherwise than the one before it.
#include <genu/app/views/plan_story.hpp>

#include "support/world.hpp"

using namespace genu;
using app::PlanChange;
using app::PlanChangeKind;
using test::must;
using test::World;

namespace {

// A programme of one phase with these exercises and repetitions.
model::Programme programme(std::vector<std::pair<const char*, int>> items) {
  model::Programme programme;
  programme.phases.resize(1);
  programme.phases.front().id = "only";
  for (const auto& [exercise, reps] : items) {
    model::Item item;
    item.exercise = exercise;
    item.dose.sets = 3;
    item.dose.reps = reps;
    programme.phases.front().items.push_back(item);
  }
  return programme;
}

std::vector<PlanChange> changes(const World& world, const model::Programme& before, const model::Programme& after) {
  return app::plan_changes(*world.core, before, after);
}

}  // namespace

TEST_SUITE("app") {
  TEST_CASE("nothing has changed between a plan and itself") {
    const World world;
    const auto plan = programme({{"wall-sit", 8}, {"goblet-squat", 8}});
    CHECK(changes(world, plan, plan).empty());
  }

  TEST_CASE("a dose that moved is told with the one before it") {
    const World world;
    const auto found = changes(world, programme({{"goblet-squat", 8}}), programme({{"goblet-squat", 10}}));
    REQUIRE(found.size() == 1);
    CHECK(found.front().name == "Goblet squat");
    CHECK(found.front().before.find('8') != std::string::npos);
    CHECK(found.front().after.find("10") != std::string::npos);
  }

  TEST_CASE("added, left out and swapped exercises are told as such, each once") {
    const World world;
    const auto kind = [&](const model::Programme& before, const model::Programme& after) {
      const auto found = changes(world, before, after);
      REQUIRE(found.size() == 1);
      return found.front().kind;
    };
    const auto one = programme({{"wall-sit", 8}});
    const auto two = programme({{"wall-sit", 8}, {"goblet-squat", 8}});
    CHECK(kind(one, two) == PlanChangeKind::Added);
    CHECK(kind(two, one) == PlanChangeKind::LeftOut);
    const auto other = programme({{"wall-sit", 8}, {"back-squat", 8}});
    const auto swapped = changes(world, two, other);
    REQUIRE(swapped.size() == 1);
    CHECK(swapped.front() ==
          PlanChange{PlanChangeKind::Swapped, "back-squat", "Back squat", "Goblet squat", swapped.front().after});
  }

  TEST_CASE("the list of versions tells what each of them changed") {
    World world;
    world.start_programme();
    for (int day = 0; day < 24; day += 2) {
      world.log_session(1);
      world.pass_days(1);
      world.answer_morning(1);
      world.pass_days(1);
    }
    world.log_session(1);
    const auto story = must(app::plan_story(*world.core));
    const auto view = must(app::programme_view(*world.core));
    CHECK(story.phases.size() == view.phases.size());
    REQUIRE(story.versions.size() > 1);
    CHECK(story.versions.front().version == view.versions.front().version);
    CHECK(story.versions.back().changes.empty());
    for (std::size_t i = 0; i + 1 < story.versions.size(); ++i) CHECK_FALSE(story.versions[i].changes.empty());
  }
}
