#include <genu/base/json.hpp>

#include "support/world.hpp"

using namespace genu;
using test::nrs;
using test::World;

namespace {

// A view says the same after its trip through JSON.
template <class View>
void check_round_trip(const View& view) {
  const auto text = base::to_json(base::write(view));
  const auto again = base::read<View>(test::must(base::parse_json(text)));
  REQUIRE(again.has_value());
  CHECK(*again == view);
}

}  // namespace

TEST_CASE("every view survives JSON") {
  World world;
  check_round_trip(world.today());
  world.start_programme();
  world.check_in(3);
  world.log_session(7);
  world.pass_days(3);
  world.done(app::StartSession{});
  world.done(app::RecordSet{});
  check_round_trip(world.today());
  check_round_trip(*test::must(app::session_view(*world.core)));
  check_round_trip(test::must(app::programme_view(*world.core)));
  check_round_trip(test::must(app::history_view(*world.core)));
  check_round_trip(test::must(app::diary_view(*world.core)));
  app::AnswerTriage answers;
  answers.facts = {{"locked_now", 1}, {"swelling", base::Answer<int>(base::Silence::Declined)}};
  world.done(answers);
  check_round_trip(test::must(app::triage_view(*world.core)));
  check_round_trip(test::must(app::pattern_view(*world.core)));
  check_round_trip(test::must(app::pathway_view(*world.core)));
}

TEST_CASE("every reason names a rule, a message and a source") {
  World world;
  world.start_programme();
  world.log_session(7);
  world.pass_days(3);
  const auto today = world.today();
  REQUIRE(today.light);
  REQUIRE(today.advice);
  auto reasons = today.light->reasons;
  reasons.insert(reasons.end(), today.advice->reasons.begin(), today.advice->reasons.end());
  for (const auto& line : today.session->lines) reasons.insert(reasons.end(), line.reasons.begin(), line.reasons.end());
  CHECK(reasons.size() > 3);
  for (const auto& reason : reasons) {
    CAPTURE(reason.rule);
    CHECK_FALSE(reason.rule.empty());
    CHECK_FALSE(reason.message.empty());
    CHECK_FALSE(reason.source.empty());
  }
}

TEST_CASE("the rest after a set ends at a time, not after a count") {
  World world;
  world.start_programme();
  world.done(app::StartSession{});
  world.done(app::RecordSet{});  // the warm-up
  world.done(app::RecordSet{});
  const auto view = *test::must(app::session_view(*world.core));
  REQUIRE(view.rest_until);
  const auto rest = view.items[1].dose.rest.count * 1000;
  CHECK(view.rest_until->ms - world.clock->moment.at.ms == rest);
  world.pass_minutes(30);
  CHECK(test::must(app::session_view(*world.core))->rest_until == view.rest_until);
}

TEST_CASE("the programme shows its phases, the criteria of the present one and every version") {
  World world;
  world.start_programme();
  const auto view = test::must(app::programme_view(*world.core));
  REQUIRE(view.phases.size() == 4);
  CHECK(view.phases[0].current);
  CHECK_FALSE(view.phases[0].criteria.empty());
  CHECK(view.phases[1].criteria.empty());
  CHECK(view.versions.size() == 1);
  const auto other = test::must(app::programme_view(*world.core, "itbs-runner"));
  CHECK_FALSE(other.standing);
  CHECK(app::programme_view(*world.core, "nothing").error().reason == "may.unknown-programme");
}

TEST_CASE("what a view says does not depend on the machine's zone, only on the offset told") {
  World east({}, "2026-03-02T23:00+12:00");
  World west({}, "2026-03-02T23:00-09:00");
  CHECK(east.today().day == west.today().day);
  CHECK(east.today().minute_of_day == 23 * 60);
}
