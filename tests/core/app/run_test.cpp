#include <genu/app/views/runs.hpp>

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

TEST_CASE("each pair of shoes has its kilometres, and is due for a look from 600") {
  World world;
  world.start_programme();
  CHECK(test::must(app::shoes_view(*world.core)).pairs.empty());
  const auto run_in = [&](const char* shoes, int metres) {
    auto log = five_km(0);
    log.run.distance = {metres};
    log.run.duration = {};
    log.run.shoes = shoes;
    world.done(log);
    world.pass_days(1);
  };
  const auto first = world.today().day;
  run_in("old", 400'000);
  run_in("old", 199'999);
  run_in("new", 5'000);
  run_in("", 7'000);
  auto pairs = test::must(app::shoes_view(*world.core)).pairs;
  REQUIRE(pairs.size() == 2);
  CHECK(pairs[0] == app::ShoePair{"new", 5'000, 1, first + 2, std::nullopt});
  CHECK(pairs[1] == app::ShoePair{"old", 599'999, 2, first + 1, std::nullopt});
  run_in("old", 1);
  pairs = test::must(app::shoes_view(*world.core)).pairs;
  CHECK(pairs[0].name == "old");
  REQUIRE(pairs[0].notice);
  CHECK(pairs[0].notice->rule == "PR5");
}

TEST_CASE("where pain begins is told by the first and the newest run that say so") {
  World world;
  CHECK(test::must(app::pain_onset_view(*world.core)) == app::PainOnsetView{});
  world.start_programme();
  const auto run_with = [&](std::optional<base::Metres> from) {
    auto log = five_km(1);
    log.run.pain_from = from;
    world.done(log);
    world.pass_days(1);
  };
  run_with(std::nullopt);
  run_with(base::Metres{1000});
  run_with(base::Metres{2600});
  run_with(std::nullopt);
  const auto view = test::must(app::pain_onset_view(*world.core));
  CHECK(view == app::PainOnsetView{base::Metres{1000}, base::Metres{2600}, 2, 4});
}
