#include "support/world.hpp"

using namespace genu;
using test::World;

TEST_CASE("a programme is refused when nobody knows it, and when another one runs") {
  World world;
  app::StartProgramme start;
  start.programme = "no-such-programme";
  CHECK(world.refusal(start) == "may.unknown-programme");
  world.start_programme();
  start.programme = "itbs-runner";
  CHECK(world.refusal(start) == "may.programme-running");
  start.replace = true;
  CHECK(world.refusal(start).empty());
  CHECK(world.today().standing->programme == "itbs-runner");
}

TEST_CASE("a knee cannot have begun to hurt tomorrow") {
  World world;
  app::StartProgramme start;
  start.programme = "pfp-runner";
  start.onset = world.today().day + 1;
  CHECK(world.refusal(start) == "may.day-ahead");
}

TEST_CASE("the next phase waits for its criteria, and no phase is jumped over") {
  World world;
  world.start_programme();
  CHECK(world.refusal(app::MoveToPhase{"build", {}}) == "may.criteria-not-met");
  CHECK(world.refusal(app::MoveToPhase{"load", {}}) == "may.one-phase-at-a-time");
  CHECK(world.refusal(app::MoveToPhase{"settle", {}}) == "may.same-phase");
  CHECK(world.refusal(app::MoveToPhase{"sprint", {}}) == "may.unknown-phase");
}

TEST_CASE("a self-test is known and in its range") {
  World world;
  world.start_programme();
  CHECK(world.refusal(app::RecordTest{"moon-walk", {}, 1}) == "may.unknown-test");
  CHECK(world.refusal(app::RecordTest{"sls-pain", {}, 11}) == "out-of-range");
  CHECK(world.refusal(app::RecordTest{"sls-pain", {}, 2}).empty());
}

TEST_CASE("preferred weekdays are the days that are planned") {
  World world;
  app::StartProgramme start;
  start.programme = "pfp-runner";
  start.weekdays = {base::Weekday::Tuesday, base::Weekday::Thursday, base::Weekday::Saturday};
  world.done(start);
  const auto today = world.today();
  CHECK(today.session->offer == app::SessionOffer::Optional);
  CHECK(today.week[1].mark == app::DayMark::Planned);
  CHECK(today.week[3].mark == app::DayMark::Planned);
  CHECK(today.week[5].mark == app::DayMark::Planned);
  CHECK(today.session->next_day == today.week[1].day);
}

TEST_CASE("asking whether a command may run changes nothing") {
  World world;
  app::StartProgramme start;
  start.programme = "pfp-runner";
  CHECK(app::may(*world.core, start).has_value());
  CHECK_FALSE(world.today().standing);
  CHECK(world.today().undo.empty());
}
