// What a core keeps at hand never hides what has changed, and what was given out never changes.
#include "app/history.hpp"
#include "support/world.hpp"

using namespace genu;
using test::World;

TEST_CASE("what undo takes back is gone from every view") {
  World world;
  world.start_programme();
  world.done(app::StartSession{});
  world.done(app::RecordSet{});
  world.done(app::RecordSet{});
  CHECK(world.today().session->sets_done == 2);
  world.done(app::Undo{});
  CHECK(world.today().session->sets_done == 1);
  CHECK(test::must(app::session_view(*world.core))->sets.size() == 1);
  world.done(app::Undo{});
  world.done(app::Undo{});
  CHECK(world.today().session->offer == app::SessionOffer::Start);
  world.done(app::Undo{});
  CHECK_FALSE(world.today().standing);
  world.start_programme(model::Side::Right);
  CHECK(world.today().standing->side == model::Side::Right);
}

TEST_CASE("a history once given does not change under the hands of its holder") {
  World world;
  world.start_programme();
  world.check_in(1);
  const auto& inside = world.core->inside();
  const auto stand = test::must(app::running_standpoint(inside));
  const auto before = app::history_of(inside, stand);
  REQUIRE(before);
  world.check_in(2);
  const auto after = app::history_of(inside, stand);
  REQUIRE(after);
  CHECK(before->check_ins.size() == 1);
  CHECK(after->check_ins.size() == 2);
  const auto again = app::history_of(inside, stand);
  REQUIRE(again);
  CHECK(&*again == &*after);
}

TEST_CASE("two cores may share one content") {
  const auto content = test::must(app::own_content());
  auto clock = std::make_shared<test::TurnedClock>();
  clock->moment = test::must(base::moment_from("2026-03-02T07:00+00:00"));
  const auto random = std::make_shared<test::CountingRandom>();
  const auto first = test::must(app::Core::open({{}, clock, random, "a", content}));
  const auto second = test::must(app::Core::open({{}, clock, random, "b", content}));
  CHECK(test::must(app::programme_choices(first)) == test::must(app::programme_choices(second)));
  CHECK(test::must(app::programme_choices(first)).size() == 7);
}
