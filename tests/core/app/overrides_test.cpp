#include "support/world.hpp"

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
