// A session goes on where it was, whatever happened to the program in between.
#include <filesystem>

#include "support/world.hpp"

using namespace genu;
using test::nrs;
using test::World;

TEST_CASE("a session goes set by set, the sore side first, and ends complete") {
  World world;
  world.start_programme(model::Side::Right);
  world.done(app::StartSession{});
  auto view = test::must(app::session_view(*world.core));
  REQUIRE(view);
  REQUIRE(view->next);
  CHECK(view->next->item == 0);
  int sets = 0;
  std::optional<model::Side> first_side;
  while (view->next) {
    const auto& item = view->items[static_cast<std::size_t>(view->next->item)];
    if (item.laterality == model::Laterality::EachSide && !first_side) first_side = view->next->side;
    world.done(app::RecordSet{});
    world.pass_minutes(1);
    view = test::must(app::session_view(*world.core));
    ++sets;
  }
  CHECK(first_side == model::Side::Right);
  CHECK(sets == view->sets_planned);
  CHECK(world.refusal(app::RecordSet{}) == "may.all-sets-done");
  app::FinishSession finish;
  finish.answers.effort = 5;
  world.done(finish);
  CHECK(world.today().session->offer == app::SessionOffer::Done);
  CHECK(world.refusal(app::StartSession{}) == "may.start-session.done");
  const auto history = test::must(app::history_view(*world.core));
  REQUIRE(history.entries.size() == 1);
  CHECK(history.entries.front().completed_percent == 100);
}

TEST_CASE("a killed program finds the same set again") {
  const auto folder = std::filesystem::temp_directory_path() / "genu-resume-test";
  std::filesystem::remove_all(folder);
  std::optional<model::SetPosition> next;
  std::vector<model::SetRecord> sets;
  {
    World world(folder.string());
    world.start_programme();
    world.done(app::StartSession{});
    for (int i = 0; i < 4; ++i) world.done(app::RecordSet{});
    const auto view = test::must(app::session_view(*world.core));
    next = view->next;
    sets = view->sets;
  }
  {
    World world(folder.string(), "2026-03-02T07:30+00:00");
    CHECK(world.today().session->offer == app::SessionOffer::Resume);
    CHECK(world.today().session->paused_minutes == 30);
    const auto view = test::must(app::session_view(*world.core));
    REQUIRE(view);
    CHECK(view->next == next);
    CHECK(view->sets == sets);
    CHECK(world.refusal(app::StartSession{}) == "may.start-session.resume");
  }
  std::filesystem::remove_all(folder);
}

TEST_CASE("a session left open overnight counts for what was done and does not block the next") {
  World world;
  world.start_programme();
  world.done(app::StartSession{});
  app::RecordSet set;
  set.pain = nrs(2);
  world.done(set);
  world.pass_days(1);
  REQUIRE(world.today().follow_ups.size() == 1);
  world.answer_morning(1);
  world.pass_days(1);
  CHECK(world.today().session->offer != app::SessionOffer::Resume);
  world.done(app::StartSession{});
  const auto history = test::must(app::history_view(*world.core));
  REQUIRE(history.entries.size() == 1);
  CHECK(history.entries.front().state == model::SessionState::Partial);
  CHECK(history.entries.front().completed_percent < 20);
}

TEST_CASE("a skipped set is recorded with its reason and not counted as done") {
  World world;
  world.start_programme();
  world.done(app::StartSession{});
  app::RecordSet skip;
  skip.skipped = model::SkipReason::Hurts;
  world.done(skip);
  const auto view = test::must(app::session_view(*world.core));
  REQUIRE(view->sets.size() == 1);
  CHECK(view->sets.front().skipped == model::SkipReason::Hurts);
  CHECK(view->sets.front().reps == 0);
  world.done(app::FinishSession{});
  CHECK(world.today().session->offer != app::SessionOffer::Resume);
}
