#include <algorithm>

#include "support/runner.hpp"

using namespace genu;
using test::nrs;
using test::Runner;
using test::World;

namespace {

bool has_rule(const std::vector<model::Reason>& reasons, const std::string& rule) {
  for (const auto& reason : reasons) {
    if (reason.rule == rule) return true;
  }
  return false;
}

model::CriterionState state(const app::LadderView& view, const std::string& id) {
  for (const auto& each : view.entry) {
    if (each.id == id) return each.state;
  }
  FAIL("no criterion ", id);
  return model::CriterionState::Unknown;
}

}  // namespace

TEST_CASE("a phase without running shows no run, and the ladder says so") {
  Runner world;
  world.start("meniscus-exercise");
  CHECK_FALSE(world.today().run);
  const auto view = world.ladder();
  CHECK(view.today.offer == app::RunOffer::NotInPhase);
  CHECK_FALSE(view.level);
  CHECK(view.levels.size() == 13);
  CHECK(world.refusal(app::PlaceOnLadder{}) == "may.no-ladder-in-phase");
}

TEST_CASE("own running is offered while it stays green, and waits for the morning") {
  Runner world;
  world.start("pfp-runner");
  REQUIRE(world.today().run);
  CHECK(world.today().run->offer == app::RunOffer::Start);
  CHECK_FALSE(world.today().run->level);
  world.run(0, 1, 30);
  CHECK(world.today().run->offer == app::RunOffer::Done);
  world.pass_days(1);
  CHECK(world.today().run->offer == app::RunOffer::Wait);
  CHECK(world.today().run->lines.empty());
  world.answer_morning(1);
  CHECK(world.today().run->offer == app::RunOffer::Start);
}

TEST_CASE("a red run rests own running for 48 hours") {
  Runner world;
  world.start("pfp-runner");
  world.run(0, 7, 30);
  world.pass_days(1);
  world.answer_morning(1);
  REQUIRE(world.today().run);
  CHECK(world.today().run->offer == app::RunOffer::Rest);
  CHECK(world.today().run->not_before == world.today().day + 1);
}

TEST_CASE("swelling locks running, whatever the light says") {
  Runner world;
  world.start("pfp-runner");
  app::LogCheckIn swollen;
  swollen.entry.swelling = 1;
  world.done(swollen);
  CHECK(world.today().run->offer == app::RunOffer::Locked);
  CHECK(has_rule(world.today().run->reasons, "run-lock.swelling"));
  world.pass_days(7);
  CHECK(world.today().run->offer != app::RunOffer::Locked);
}

TEST_CASE("the ladder asks for its criteria, and unknown ones are not met") {
  Runner world;
  world.to_run_phase();
  const auto view = world.ladder();
  CHECK(view.entry.size() == 7);
  CHECK(state(view, "E1") == model::CriterionState::Unknown);
  CHECK(state(view, "E2") == model::CriterionState::NotMet);  // one walk of three was done for the phase before
  CHECK(state(view, "E7") == model::CriterionState::Unknown);
  CHECK_FALSE(view.may_place);
  CHECK(world.today().run->offer == app::RunOffer::NotReady);
  CHECK(world.refusal(app::PlaceOnLadder{}) == "may.entry-criteria");
}

TEST_CASE("with the criteria met the ladder begins where the time off says, or lower") {
  Runner world;
  world.to_run_phase();
  world.meet_entry_criteria();
  app::PlaceOnLadder place;
  place.full_range = true;
  place.days_off = 20;
  place.level = 4;
  CHECK(world.refusal(place) == "may.start-level");
  place.level.reset();
  world.done(place);
  const auto view = world.ladder();
  CHECK(view.level == 3);
  CHECK(view.entry.empty());
  REQUIRE(world.today().run);
  CHECK(world.today().run->offer == app::RunOffer::Start);
  CHECK(world.today().run->repeats == 6);
  CHECK(world.today().run->run_min == 3);
  CHECK(world.today().run->walk_min == 2);
  CHECK_FALSE(world.today().run->lines.empty());
  CHECK(world.refusal(place) == "may.on-ladder");
  place.level = 1;
  world.done(place);
  CHECK(world.ladder().level == 1);
  world.done(app::Undo{});
  CHECK(world.ladder().level == 3);
}

TEST_CASE("the week that the clinic has set in writing counts as a criterion") {
  World world;
  world.start_programme(model::Side::Left, 1, "post-injection-return");
  app::StartHold gel;
  gel.kind = model::HoldKind::Injection;
  gel.injection = model::InjectionType::Hydrogel;
  gel.began = world.today().day - 9 * 7;
  const auto of_injection = [&] { return state(test::must(app::ladder_view(*world.core)), "E8"); };
  CHECK(of_injection() == model::CriterionState::NotMet);
  world.done(gel);
  app::RecordClearance clearance;
  clearance.scope = model::ClearanceScope::Running;
  clearance.by = "the clinic";
  world.done(clearance);
  CHECK(of_injection() == model::CriterionState::NotMet);
  world.done(app::Undo{});
  world.done(app::Undo{});
  gel.by = "the clinic";
  gel.running_from_week = 8;
  world.done(gel);
  world.done(clearance);
  CHECK(of_injection() == model::CriterionState::Met);
}

TEST_CASE("a runner who runs green in the run phase is placed at the level they manage") {
  Runner world;
  world.to_run_phase();
  world.pass_days(1);
  world.run(0, 1, 25);
  world.pass_days(1);
  world.answer_morning(1);
  world.done(app::PlaceOnLadder{});
  CHECK(world.ladder().level == 9);
}

TEST_CASE("a run below level 10 is never offered on the day after one") {
  Runner world;
  world.on_ladder(1);
  world.run(1);
  world.pass_days(1);
  world.answer_morning(1);
  REQUIRE(world.today().run);
  CHECK(world.today().run->offer == app::RunOffer::Rest);
  CHECK(world.today().run->not_before == world.today().day + 1);
  CHECK(has_rule(world.today().run->reasons, "run-spacing.hours"));
  world.pass_days(1);
  CHECK(world.today().run->offer == app::RunOffer::Start);
}

TEST_CASE("a tendon has no jumps on the day after a run, and is told why") {
  Runner world;
  app::StartProgramme start;
  start.programme = "pt-loading";
  start.phase = "energy-storage";
  start.by = "Sam, physiotherapist";
  start.reason = "strong already";
  start.confirmed = true;
  start.usual_morning_pain = nrs(1);
  world.done(start);
  const auto jumps = [&] {
    const auto lines = world.today().session->lines;
    return std::any_of(lines.begin(), lines.end(), [](const auto& line) { return line.exercise == "jump-squat"; });
  };
  CHECK(jumps());
  world.run(0);
  CHECK(jumps());
  world.pass_days(1);
  world.answer_morning(1);
  CHECK_FALSE(jumps());
  CHECK_FALSE(world.today().session->lines.empty());
  CHECK(has_rule(world.today().notices, "energy-storage.day-between"));
  world.pass_days(1);
  CHECK(jumps());
  CHECK_FALSE(has_rule(world.today().notices, "energy-storage.day-between"));
}

TEST_CASE("how many greens a run level asks for is the physiotherapist's to change") {
  Runner world;
  world.on_ladder(1);
  app::SetOverride longer;
  longer.kind = model::OverrideKind::Streak;
  longer.session = model::SessionKind::Run;
  longer.greens = 3;
  longer.author = "Sam, physiotherapist";
  longer.reason = "as agreed on Monday";
  world.done(longer);
  for (const int level : {1, 1, 2}) {
    world.run(1);
    world.pass_days(1);
    world.answer_morning(1);
    world.pass_days(1);
    CHECK(world.ladder().level == level);
  }
}

TEST_CASE("a planned run is checked against the longest and the week") {
  Runner world;
  world.start("healthy-knee-strength");
  for (int week = 0; week < 4; ++week) {
    world.run_km(10);
    world.pass_days(1);
    world.answer_morning(1);
    world.pass_days(2);
    world.run_km(10);
    world.pass_days(1);
    world.answer_morning(1);
    world.pass_days(3);
  }
  const auto check = [&](int metres) { return test::must(app::run_check(*world.core, {{metres}, {}})); };
  CHECK(check(11'000).single.result == model::LoadResult::Green);
  CHECK(check(11'001).single.result == model::LoadResult::Amber);
  CHECK(check(13'001).single.result == model::LoadResult::Red);
  CHECK(check(13'001).result == model::LoadResult::Red);
  CHECK(has_rule(check(13'001).tips, "PR3"));
  const auto usual = check(10'000);
  CHECK(usual.weekly.result == model::LoadResult::Green);
  CHECK(usual.weekly.reference == 20'000);
  CHECK_FALSE(usual.evidence.empty());
  CHECK_FALSE(app::run_check(*world.core, {}));
}

TEST_CASE("who runs by the clock is measured by the time that was run") {
  Runner world;
  world.start("healthy-knee-strength");
  const auto check = [&](int minutes) { return test::must(app::run_check(*world.core, {{}, {minutes * 60}})); };
  app::LogRun with_breaks;
  with_breaks.run.duration = {60 * 60};
  with_breaks.run.run_time = base::Seconds{20 * 60};
  with_breaks.run.walk_time = base::Seconds{40 * 60};
  world.done(with_breaks);
  world.pass_days(3);
  CHECK(check(40).single.result == model::LoadResult::UseLevels);
  world.run(0, 1, 40);
  world.pass_days(3);
  CHECK(check(44).single.result == model::LoadResult::Green);
  CHECK(check(44).single.unit == model::LoadUnit::Seconds);
  CHECK(check(45).single.result == model::LoadResult::Amber);
  CHECK(check(53).single.result == model::LoadResult::Red);
  world.pass_days(28);
  CHECK(check(40).single.result == model::LoadResult::UseLevels);
}

TEST_CASE("the first run has nothing to be measured against") {
  Runner world;
  world.start("healthy-knee-strength");
  const auto check = test::must(app::run_check(*world.core, {{}, {1800}}));
  CHECK(check.weekly.result == model::LoadResult::NoHistory);
  CHECK(check.single.result == model::LoadResult::UseLevels);
}

TEST_CASE("the diary counts restarts that failed, and the third one calls for somebody to look") {
  Runner world;
  world.start("healthy-knee-strength");
  const auto tips = [&] { return test::must(app::run_check(*world.core, {{5'000}, {}})).tips; };
  // The first run that is known is no restart.
  for (int time = 0; time < 4; ++time) {
    CAPTURE(time);
    CHECK_FALSE(has_rule(tips(), "PR10"));
    world.run(0, 7);
    world.pass_days(10);
  }
  CHECK(has_rule(tips(), "PR10"));
  const auto shown = test::must(app::triage_view(*world.core)).shown;
  REQUIRE(shown.size() == 1);
  CHECK(shown.front().rule == "S14");
  CHECK(shown.front().facts.at("failed_restarts") == 3);
  app::RecordClearance seen;
  seen.scope = model::ClearanceScope::Exercise;
  seen.by = "a physiotherapist";
  world.done(seen);
  CHECK_FALSE(has_rule(tips(), "PR10"));
}

TEST_CASE("in the first days of a flare a low-impact swap is offered instead of a run") {
  Runner world;
  world.start("healthy-knee-strength");
  const auto tips = [&] { return test::must(app::run_check(*world.core, {{5'000}, {}})).tips; };
  CHECK_FALSE(has_rule(tips(), "PR9"));
  world.done(app::DeclareFlare{});
  CHECK(has_rule(tips(), "PR9"));
  world.pass_days(3);
  CHECK_FALSE(has_rule(tips(), "PR9"));
}

TEST_CASE("what a run says about shoes and warm-up is kept") {
  Runner world;
  world.start("pfp-runner");
  app::LogRun log;
  log.run.distance = {5000};
  log.run.shoes = "blue";
  log.run.shoe_trouble = true;
  log.run.warm_up = false;
  log.run.run_time = base::Seconds{900};
  const auto id = world.done(log).id;
  const auto run = test::must(app::run_view(*world.core, id));
  CHECK(run.shoes == "blue");
  CHECK(run.run_time == base::Seconds{900});
  const auto check = test::must(app::run_check(*world.core, {{5000}, {}}));
  CHECK(has_rule(check.tips, "PR1"));
  CHECK(has_rule(check.tips, "PR5"));
}

TEST_CASE("reasons of a run speak of the run") {
  Runner world;
  world.start("pfp-runner");
  world.run(0, 4, 30);
  const auto entry = test::must(app::history_view(*world.core)).entries.front();
  CHECK(entry.light.reasons.front().message == "light.during.run.amber");
  CHECK(entry.light.reasons.front().rule == "light.during");
}
