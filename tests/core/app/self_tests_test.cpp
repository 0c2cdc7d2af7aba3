#include "support/world.hpp"

using namespace genu;
using test::World;

namespace {

void say_swelling(World& world, int grade) {
  app::LogCheckIn log;
  log.entry.swelling = grade;
  world.done(log);
  world.pass_minutes(1);
}

app::SelfTestCard card(const World& world, const char* id) { return test::must(app::test_view(*world.core, id)); }

}  // namespace

TEST_CASE("a hop waits until swelling is told, and for as long as there is any") {
  World world;
  world.start_programme();
  const app::RecordTest hop{"hop10-pain", {}, 1};
  CHECK(world.refusal(hop) == "may.test.swelling-unknown");
  CHECK_FALSE(card(world, "hop10-pain").allowed);
  say_swelling(world, 1);
  CHECK(world.refusal(hop) == "may.test.swelling");
  say_swelling(world, 0);
  CHECK(world.refusal(hop).empty());
  world.pass_days(2);
  CHECK(world.refusal(hop) == "may.test.swelling-unknown");
  CHECK(world.refusal(app::RecordTest{"stairs-pain", {}, 1}).empty());
}

TEST_CASE("a hop waits while help should be sought, and during a flare") {
  World world;
  world.start_programme();
  say_swelling(world, 0);
  world.done(app::DeclareFlare{});
  CHECK(world.refusal(app::RecordTest{"hop10-pain", {}, 1}) == "may.test.held");
  world.done(app::EndFlare{});
  world.log_session(8);
  world.pass_days(3);
  world.log_session(8);
  say_swelling(world, 0);
  REQUIRE(world.today().session->offer == app::SessionOffer::SeekHelp);
  CHECK(world.refusal(app::RecordTest{"hop10-pain", {}, 1}) == "may.test.help");
}

TEST_CASE("after an injection a hop waits for the clearance of running") {
  World world;
  world.start_programme(model::Side::Left, 1, "post-injection-return");
  say_swelling(world, 0);
  CHECK(world.refusal(app::RecordTest{"hop10-pain", {}, 1}) == "may.test.injection");
  app::RecordClearance clearance;
  clearance.scope = model::ClearanceScope::Running;
  clearance.by = "the clinic";
  world.done(clearance);
  CHECK(world.refusal(app::RecordTest{"hop10-pain", {}, 1}).empty());
}

TEST_CASE("the tests of the phase come first, and are due near its end until they are done") {
  World world;
  world.start_programme();
  auto view = test::must(app::tests_view(*world.core));
  REQUIRE_FALSE(view.tests.empty());
  CHECK(view.tests.front().guide.id == "stairs-pain");
  CHECK(view.tests.front().needed);
  CHECK(view.tests.front().due);
  for (const auto& each : view.tests) CHECK(each.guide.id != "decline-squat-pain");
  world.test("stairs-pain", 2);
  CHECK_FALSE(card(world, "stairs-pain").due);
  CHECK(card(world, "stairs-pain").value == 2);
}

TEST_CASE("osteoarthritis hops on both legs") {
  World world;
  world.start_programme(model::Side::Left, 1, "knee-oa-exercise");
  CHECK(card(world, "hop10-pain").guide.steps.back().find("both legs") != std::string::npos);
  CHECK(app::test_view(*world.core, "moon-walk").error().reason == "may.unknown-test");
}

TEST_CASE("a full range of movement is told like a test and opens its criterion") {
  World world;
  world.start_programme(model::Side::Left, 1, "meniscus-exercise");
  const auto state = [&] {
    for (const auto& phase : test::must(app::programme_view(*world.core)).phases) {
      for (const auto& criterion : phase.criteria) {
        if (criterion.criterion == "full_range == true") return criterion.state;
      }
    }
    return app::CriterionState::NotMet;
  };
  CHECK(state() == app::CriterionState::Unknown);
  CHECK(world.refusal(app::RecordTest{"full-range", {}, 2}) == "out-of-range");
  world.test("full-range", 0);
  CHECK(state() == app::CriterionState::NotMet);
  world.test("full-range", 1);
  CHECK(state() == app::CriterionState::NotMet);  // of two answers on one day the worse
  world.pass_days(1);
  world.test("full-range", 1);
  CHECK(state() == app::CriterionState::Met);
}
