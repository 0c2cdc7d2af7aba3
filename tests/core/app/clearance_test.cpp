#include "support/world.hpp"

using namespace genu;
using test::World;

namespace {

// Two red sessions in a row, so that help is to be sought.
void alarm(World& world) {
  for (int i = 0; i < 2; ++i) {
    world.log_session(8);
    world.pass_days(3);
  }
  REQUIRE(world.today().session->offer == app::SessionOffer::SeekHelp);
}

app::RecordClearance clearance(model::ClearanceScope scope) {
  app::RecordClearance command;
  command.scope = scope;
  command.by = "Sam, physiotherapist";
  return command;
}

}  // namespace

TEST_CASE("a clearance for exercise ends the alarm and begins one step down") {
  World world;
  world.start_programme();
  alarm(world);
  world.done(clearance(model::ClearanceScope::Exercise));
  const auto today = world.today();
  CHECK(today.session->offer != app::SessionOffer::SeekHelp);
  int easier = 0;
  for (const auto& line : today.session->lines) {
    CHECK(line.move != app::DoseMove::Harder);
    easier += line.move == app::DoseMove::Easier || line.move == app::DoseMove::Swapped;
  }
  CHECK(easier > 0);
}

TEST_CASE("a knee that gave way at the first step asks for help, although nothing was done") {
  World world;
  world.start_programme();
  world.done(app::StartSession{});
  app::AbandonSession abandon;
  abandon.answers.gave_way = true;
  world.done(abandon);
  const auto today = world.today();
  REQUIRE(today.light);
  CHECK(today.light->light == model::Light::Red);
  CHECK(today.session->offer == app::SessionOffer::SeekHelp);
}

TEST_CASE("a clearance for running alone does not end an alarm about exercise") {
  World world;
  world.start_programme();
  alarm(world);
  world.done(clearance(model::ClearanceScope::Running));
  CHECK(world.today().session->offer == app::SessionOffer::SeekHelp);
}

TEST_CASE("a clearance says who gave it") {
  World world;
  world.start_programme();
  CHECK(world.refusal(app::RecordClearance{}) == "out-of-range");
}

TEST_CASE("an alarm after a clearance is an alarm again") {
  World world;
  world.start_programme();
  alarm(world);
  world.done(clearance(model::ClearanceScope::Exercise));
  world.pass_days(1);
  alarm(world);
}

TEST_CASE("in one instant, what was noted after a clearance is an alarm, and what was noted before it is not") {
  const auto gives_way = [](World& world) {
    app::LogSession log;
    log.answers.gave_way = true;
    log.answers.pain_during = test::nrs(1);
    world.done(log);
  };
  World before, after;
  before.start_programme();
  gives_way(before);
  before.done(clearance(model::ClearanceScope::Exercise));
  CHECK(before.today().session->offer != app::SessionOffer::SeekHelp);
  after.start_programme();
  after.done(clearance(model::ClearanceScope::Exercise));
  gives_way(after);
  CHECK(after.today().session->offer == app::SessionOffer::SeekHelp);
}
