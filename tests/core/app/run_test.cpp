#include "support/world.hpp"

using namespace genu;
using test::nrs;
using test::World;

namespace {

app::LogRun five_km(int worst) {
  app::LogRun log;
  log.run.distance = {5000};
  log.run.duration = {1800};
  log.run.pain_before = nrs(0);
  log.run.pain_during = nrs(worst);
  log.run.pain_60min = nrs(0);
  return log;
}

}  // namespace

TEST_CASE("a run needs a length or a time") {
  World world;
  world.start_programme();
  CHECK(world.refusal(app::LogRun{}) == "may.empty-run");
}

TEST_CASE("pain cannot begin after the end of the run") {
  World world;
  world.start_programme();
  auto log = five_km(3);
  log.run.pain_from = base::Metres{6000};
  CHECK(world.refusal(log) == "out-of-range");
}

TEST_CASE("the worst pain of a run is at least what was felt on the way") {
  World world;
  world.start_programme();
  auto log = five_km(1);
  log.run.pain_end = nrs(4);
  world.done(log);
  CHECK(test::must(app::history_view(*world.core)).entries.front().pain_during == nrs(4));
}

TEST_CASE("a red run rests the exercises too") {
  World world;
  world.start_programme();
  world.done(five_km(7));
  world.pass_days(1);
  world.answer_morning(1);
  CHECK(world.today().advice->action == model::Action::RestThenRegress);
  CHECK(world.today().session->offer == app::SessionOffer::Rest);
}

TEST_CASE("a run is changed and removed with its answer, and undo brings both back") {
  World world;
  world.start_programme();
  auto log = five_km(1);
  const auto id = world.done(log).id;
  world.pass_days(1);
  world.answer_morning(1);
  log.id = id;
  log.run.distance = {5200};
  world.done(log);
  CHECK(test::must(app::history_view(*world.core)).entries.front().distance_m == 5200);
  world.done(app::RemoveRun{id});
  CHECK(test::must(app::history_view(*world.core)).entries.empty());
  CHECK(world.refusal(app::RemoveRun{id}) == "may.no-such-run");
  world.done(app::Undo{});
  const auto entry = test::must(app::history_view(*world.core)).entries.front();
  CHECK(entry.next_morning == nrs(1));
  CHECK(entry.light.light == model::Light::Green);
}
