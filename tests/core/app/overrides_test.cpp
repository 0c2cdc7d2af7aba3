#include <algorithm>

#include "support/runner.hpp"

using namespace genu;
using model::OverrideKind;
using test::World;

namespace {

app::SetOverride change(OverrideKind kind) {
  app::SetOverride command;
  command.kind = kind;
  command.author = "Sam, physiotherapist";
  command.reason = "as agreed on Monday";
  return command;
}

app::SetOverride limit(int green, int amber) {
  auto command = change(OverrideKind::PainLimit);
  command.session = model::SessionKind::Rehab;
  command.green = green;
  command.amber = amber;
  return command;
}

std::optional<app::SessionLine> line_called(const app::TodayView& today, const char* exercise) {
  for (const auto& line : today.session->lines) {
    if (line.exercise == exercise) return line;
  }
  return std::nullopt;
}

}  // namespace

TEST_CASE("a change is signed, has a reason, and says all that its kind asks for") {
  World world;
  CHECK(world.refusal(limit(1, 3)) == "may.no-programme");
  world.start_programme();
  auto unsigned_one = limit(1, 3);
  unsigned_one.author.clear();
  CHECK(world.refusal(unsigned_one) == "out-of-range");
  auto no_reason = limit(1, 3);
  no_reason.reason.clear();
  CHECK(world.refusal(no_reason) == "out-of-range");
  auto by_runner = limit(1, 3);
  by_runner.author = "runner";
  CHECK(world.refusal(by_runner) == "may.override.author");
  CHECK(world.refusal(change(OverrideKind::PainLimit)) == "missing");
  CHECK(world.refusal(limit(4, 3)) == "out-of-range");
}

TEST_CASE("a lower limit holds at once, a higher one needs to be confirmed") {
  World world;
  world.start_programme();
  CHECK(world.refusal(limit(3, 6)) == "may.override.confirm");
  auto confirmed = limit(3, 6);
  confirmed.confirmed = true;
  CHECK(world.refusal(confirmed).empty());
  CHECK(world.refusal(limit(1, 3)).empty());
  world.done(app::StartSession{});
  const auto session = test::must(app::session_view(*world.core));
  CHECK(session->pain_limit == app::PainLimit{1, 3, "Sam, physiotherapist"});
}

TEST_CASE("without a change the limit is that of the condition") {
  World world;
  world.start_programme(model::Side::Left, 1, "pt-loading");
  world.done(app::StartSession{});
  CHECK(test::must(app::session_view(*world.core))->pain_limit == app::PainLimit{3, 5, ""});
}

TEST_CASE("a light is judged by the limits of its own day") {
  World world;
  world.start_programme();
  world.log_session(3);
  REQUIRE(world.today().light->light == model::Light::Amber);
  world.pass_days(1);
  world.answer_morning(1);
  world.done(limit(1, 2));
  CHECK(world.today().light->light == model::Light::Amber);
  world.log_session(3);
  CHECK(world.today().light->light == model::Light::Red);
}

TEST_CASE("a dose makes a new version of the plan, shown as set by the physiotherapist and raised by nobody else") {
  World world;
  world.start_programme();
  auto dose = change(OverrideKind::Dose);
  dose.exercise = "clamshell";
  dose.reps = 6;
  const auto id = world.done(dose).id;
  auto line = line_called(world.today(), "clamshell");
  REQUIRE(line);
  CHECK(line->set_by == "Sam, physiotherapist");
  CHECK(line->dose == "3 × 6");
  auto version = test::must(app::programme_view(*world.core)).versions.front();
  CHECK(version.author == "Sam, physiotherapist");
  CHECK(version.reason == "as agreed on Monday");
  for (int day = 0; day < 6; ++day) {
    world.log_session(0);
    world.pass_days(1);
    world.answer_morning(1);
    world.pass_days(1);
  }
  line = line_called(world.today(), "clamshell");
  REQUIRE(line);
  CHECK(line->dose == "3 × 6");
  CHECK(world.today().standing->plan_version > 2);
  world.done(app::EndOverride{id});
  line = line_called(world.today(), "clamshell");
  REQUIRE(line);
  CHECK(line->dose == "3 × 12");
  CHECK(line->set_by.empty());
  CHECK(world.refusal(app::EndOverride{id}) == "may.override.is-over");
  CHECK(test::must(app::overrides_view(*world.core)).ended.size() == 1);
}

TEST_CASE("exercises are swapped and left out, as long as they exist and one is left") {
  World world;
  world.start_programme();
  auto swap = change(OverrideKind::Swap);
  swap.exercise = "wall-sit";
  swap.instead = "moon-walk";
  CHECK(world.refusal(swap) == "may.override.unknown-exercise");
  swap.instead = "clamshell";
  CHECK(world.refusal(swap) == "may.override.already-there");
  swap.instead = "quad-set";
  world.done(swap);
  CHECK(line_called(world.today(), "quad-set"));
  CHECK_FALSE(line_called(world.today(), "wall-sit"));
  auto less = change(OverrideKind::LeaveOut);
  less.exercise = "wall-sit";
  CHECK(world.refusal(less) == "may.override.no-exercise");
  less.exercise = "quad-set";
  world.done(less);
  CHECK_FALSE(line_called(world.today(), "quad-set"));
}

TEST_CASE("the days of the week are the physiotherapist's to set") {
  World world;
  world.start_programme();
  auto days = change(OverrideKind::Days);
  days.weekdays = {base::Weekday::Wednesday};
  days.sessions_per_week = 1;
  world.done(days);
  const auto today = world.today();
  CHECK(today.session->offer == app::SessionOffer::Optional);
  CHECK(today.week[2].mark == app::DayMark::Planned);
  CHECK(today.week_planned == 1);
}

TEST_CASE("a criterion is set aside only with a confirmation, and the clearance for running never") {
  World world;
  world.start_programme();
  auto exit = change(OverrideKind::Exit);
  exit.criterion = "test(stairs-pain) <= 3";
  CHECK(world.refusal(exit) == "may.override.confirm");
  exit.confirmed = true;
  CHECK(world.refusal(exit).empty());
  bool met = false;
  for (const auto& phase : test::must(app::programme_view(*world.core)).phases) {
    for (const auto& criterion : phase.criteria) {
      if (criterion.criterion == exit.criterion) met = criterion.reason.rule == "criterion.waived";
    }
  }
  CHECK(met);
  exit.criterion = "test(stairs-pain) <= 9";
  CHECK(world.refusal(exit) == "may.override.no-criterion");
  exit.criterion = "clinician_clearance == true";
  CHECK(world.refusal(exit) == "may.override.clearance");
}

TEST_CASE("a physiotherapist may begin a programme at any phase, with name, reason and a confirmation") {
  World world;
  app::StartProgramme start;
  start.programme = "pfp-runner";
  start.phase = "load";
  CHECK(world.refusal(start) == "may.assign.signed");
  start.by = "Sam";
  start.reason = "strong already";
  CHECK(world.refusal(start) == "may.assign.confirm");
  start.confirmed = true;
  start.phase = "sprint";
  CHECK(world.refusal(start) == "may.unknown-phase");
  start.phase = "load";
  CHECK(world.refusal(start).empty());
  CHECK(world.today().standing->phase == "load");
  const auto version = test::must(app::programme_view(*world.core)).versions.front();
  CHECK(version.author == "Sam");
  CHECK(version.reason == "strong already");
}

TEST_CASE("exercises that wait for plain words come once these are ticked, and go when they are taken back") {
  World world;
  world.start_programme(model::Side::Left, 1, "pt-loading");
  const char* words = "no leg extension machine";
  CHECK(world.refusal(app::TickCriterion{"no such words", true, ""}) == "may.unknown-criterion");
  CHECK_FALSE(line_called(world.today(), "spanish-squat-hold"));
  world.done(app::TickCriterion{words, true, ""});
  CHECK(line_called(world.today(), "spanish-squat-hold"));
  world.done(app::TickCriterion{words, false, ""});
  CHECK_FALSE(line_called(world.today(), "spanish-squat-hold"));
}

namespace {

app::LimitsView limits_of(const World& world) { return test::must(app::limits_view(*world.core)); }

app::SetOverride at_level(OverrideKind kind, int level, bool confirmed = false) {
  auto command = change(kind);
  command.level = level;
  command.confirmed = confirmed;
  return command;
}

}  // namespace

TEST_CASE("the limits in force are told with who set them, beside what is usual for the condition") {
  World world;
  CHECK(app::limits_view(*world.core).error().reason == "may.no-programme");
  world.start_programme();
  auto rehab = limits_of(world).sessions.at(0);
  CHECK(rehab.kind == model::SessionKind::Rehab);
  CHECK(rehab.green == 2);
  CHECK_FALSE(rehab.limit_set);
  const auto id = world.done(limit(1, 3)).id;
  const auto view = limits_of(world);
  rehab = view.sessions.at(0);
  CHECK(rehab.green == 1);
  CHECK(rehab.usual_green == 2);
  REQUIRE(rehab.limit_set);
  CHECK(rehab.limit_set->id == id);
  CHECK(rehab.limit_set->author == "Sam, physiotherapist");
  CHECK(rehab.limit_set->day == view.today);
  CHECK(view.in_force.at(0).what.message == "override-says.pain-limit");
  world.done(app::EndOverride{id});
  CHECK(limits_of(world).sessions.at(0).green == 2);
  CHECK(limits_of(world).over.at(0).id == id);
  world.done(app::Undo{});
  CHECK(limits_of(world).sessions.at(0).green == 1);
}

TEST_CASE("a physiotherapist locks running until a day, or until it is taken back") {
  test::Runner world;
  world.start("pfp-runner");
  auto lock = change(OverrideKind::RunningLock);
  lock.until = world.today().day - 1;
  CHECK(world.refusal(lock) == "may.day-past");
  lock.until = world.today().day + 3;
  const auto id = world.done(lock).id;
  CHECK(world.today().run->offer == app::RunOffer::Locked);
  CHECK(limits_of(world).locks.at(0).opener == app::LockOpener::TakeBack);
  CHECK(limits_of(world).locks.at(0).id == id);
  world.pass_days(3);
  CHECK(world.today().run->offer == app::RunOffer::Locked);
  world.pass_days(1);
  CHECK(world.today().run->offer != app::RunOffer::Locked);
  CHECK(limits_of(world).in_force.empty());
  const auto open = world.done(change(OverrideKind::RunningLock)).id;
  CHECK(world.today().run->offer == app::RunOffer::Locked);
  world.done(app::EndOverride{open});
  CHECK(world.today().run->offer != app::RunOffer::Locked);
}

TEST_CASE("running with a swollen knee is lifted with a confirmation; what an injection locks is not") {
  test::Runner world;
  world.start("pfp-runner");
  app::LogCheckIn swollen;
  swollen.entry.swelling = 1;
  world.done(swollen);
  REQUIRE(world.today().run->offer == app::RunOffer::Locked);
  const auto swelling = limits_of(world).locks;
  CHECK(std::any_of(swelling.begin(), swelling.end(),
                    [](const auto& lock) { return lock.opener == app::LockOpener::Lift; }));
  auto lift = change(OverrideKind::RunningLift);
  CHECK(world.refusal(lift) == "may.override.confirm");
  lift.confirmed = true;
  world.done(lift);
  CHECK(world.today().run->offer != app::RunOffer::Locked);
  app::StartHold injection;
  injection.kind = model::HoldKind::Injection;
  injection.injection = model::InjectionType::Hydrogel;
  world.done(injection);
  CHECK(world.today().run->offer == app::RunOffer::Locked);
  for (const auto& lock : limits_of(world).locks) CHECK(lock.opener == app::LockOpener::Clearance);
}

TEST_CASE("a physiotherapist starts the ladder at a step, skips one, and keeps somebody from the next") {
  test::Runner world;
  world.start("pfp-runner");
  CHECK(world.refusal(at_level(OverrideKind::LadderStep, 2)) == "may.no-ladder-in-phase");
  test::Runner runner;
  runner.to_run_phase();
  CHECK(limits_of(runner).ladder.in_phase);
  CHECK_FALSE(limits_of(runner).ladder.level);
  REQUIRE(runner.refusal(app::PlaceOnLadder{}) == "may.entry-criteria");
  CHECK(runner.refusal(at_level(OverrideKind::LadderStep, 4)) == "may.override.confirm");
  const auto id = runner.done(at_level(OverrideKind::LadderStep, 4, true)).id;
  CHECK(runner.ladder().level == 4);
  CHECK(limits_of(runner).ladder.step_set->id == id);
  CHECK(runner.refusal(at_level(OverrideKind::LadderStep, 6)) == "may.override.confirm");
  CHECK(app::may(*runner.core, at_level(OverrideKind::LadderStep, 3)));
  runner.done(at_level(OverrideKind::LadderTop, 4));
  for (int run = 0; run < 3; ++run) {
    runner.run(4, 0);
    runner.pass_days(1);
    runner.answer_morning(1);
    runner.pass_days(1);
  }
  CHECK(runner.ladder().level == 4);
  const auto reasons = runner.ladder().reasons;
  CHECK(std::any_of(reasons.begin(), reasons.end(), [](const auto& reason) { return reason.rule == "ladder.top"; }));
  CHECK(runner.refusal(at_level(OverrideKind::LadderTop, 8)) == "may.override.confirm");
  const auto top = limits_of(runner).ladder.top_set->id;
  runner.done(app::EndOverride{top});
  CHECK(runner.ladder().level == 5);
  runner.done(app::EndOverride{id});
  CHECK_FALSE(runner.ladder().level);
}
