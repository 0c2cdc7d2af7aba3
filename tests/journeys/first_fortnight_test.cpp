// The first days: two good sessions ask for more, a red one rests and steps back, two in a row seek help.
#include "support/world.hpp"

using namespace genu;
using test::nrs;
using test::World;

namespace {

// A session in the evening and its answer the next morning; two days pass.
void session(World& world, int pain, int next_morning) {
  world.log_session(pain);
  world.pass_days(1);
  world.answer_morning(next_morning);
  world.pass_days(1);
}

const app::SessionLine& line(const app::TodayView& view, std::string_view exercise) {
  REQUIRE(view.session);
  for (const auto& each : view.session->lines) {
    if (each.exercise == exercise) return each;
  }
  FAIL("no such exercise today");
  return view.session->lines.front();
}

}  // namespace

TEST_CASE("before the first programme, Today offers programmes to choose and no light") {
  World world;
  const auto today = world.today();
  CHECK_FALSE(today.standing);
  CHECK_FALSE(today.light);
  CHECK_FALSE(today.session);
  CHECK(today.choices.size() == 7);
  CHECK(world.refusal(app::StartSession{}) == "may.no-programme");
}

TEST_CASE("a started programme offers its first session at once") {
  World world;
  world.start_programme();
  const auto today = world.today();
  REQUIRE(today.standing);
  CHECK(today.standing->programme == "pfp-runner");
  CHECK(today.standing->phase == "settle");
  CHECK(today.standing->phase_number == 1);
  CHECK(today.standing->day_in_phase == 1);
  REQUIRE(today.session);
  CHECK(today.session->offer == app::SessionOffer::Start);
  CHECK(line(today, "wall-sit").dose == "4 \u00D7 30 s");
  CHECK(today.session->short_minutes < today.session->minutes);
  CHECK_FALSE(today.light);
  CHECK(today.week.size() == 7);
  app::StartProgramme again;
  again.programme = "pfp-runner";
  CHECK(world.refusal(again) == "may.programme-running");
}

TEST_CASE("an unanswered session is pending, and nothing is scheduled until the morning answer") {
  World world;
  world.start_programme();
  world.log_session(1);
  CHECK(world.today().light->light == model::Light::Pending);
  CHECK(world.today().follow_ups.empty());
  CHECK(world.refusal(app::AnswerFollowUp{}) == "may.nothing-due");
  world.pass_days(1);
  REQUIRE(world.today().follow_ups.size() == 1);
  CHECK(world.today().session->offer == app::SessionOffer::Wait);
  CHECK(world.refusal(app::StartSession{}) == "may.start-session.wait");
  world.answer_morning(1);
  CHECK(world.today().light->light == model::Light::Green);
  CHECK(world.today().follow_ups.empty());
}

TEST_CASE("two good sessions lead to progress, with its reason, and the next plan says what changed") {
  World world;
  world.start_programme();
  session(world, 1, 1);
  CHECK(world.today().advice->action == model::Action::Hold);
  session(world, 2, 1);
  const auto today = world.today();
  REQUIRE(today.advice);
  CHECK(today.advice->action == model::Action::Progress);
  CHECK_FALSE(today.advice->reasons.empty());
  CHECK(today.advice->reasons.front().rule == "next-action.progress");
  CHECK(line(today, "wall-sit").move == app::DoseMove::Harder);
  CHECK(line(today, "wall-sit").dose_before == "4 \u00D7 30 s");
  CHECK(line(today, "wall-sit").dose == "4 \u00D7 35 s");
  CHECK(line(today, "run-warm-up").move == app::DoseMove::Same);
  CHECK(today.standing->plan_version == 1);

  world.done(app::StartSession{});
  CHECK(world.today().standing->plan_version == 2);
  const auto programme = test::must(app::programme_view(*world.core));
  CHECK(programme.versions.size() == 2);
  CHECK(programme.versions.front().author == "rules");
}

TEST_CASE("a red session means rest, then one step back, once") {
  World world;
  world.start_programme();
  session(world, 1, 1);
  session(world, 1, 1);
  world.log_session(7);
  const auto evening = world.today();
  CHECK(evening.light->light == model::Light::Red);
  CHECK(evening.advice->action == model::Action::RestThenRegress);
  world.pass_days(1);
  world.answer_morning(1);
  CHECK(world.today().session->offer == app::SessionOffer::Rest);
  CHECK(world.refusal(app::StartSession{}) == "may.start-session.rest");
  world.pass_days(1);
  const auto today = world.today();
  CHECK(today.session->offer != app::SessionOffer::Rest);
  CHECK(line(today, "wall-sit").move == app::DoseMove::Easier);
  CHECK(line(today, "wall-sit").dose == "4 \u00D7 30 s");
  world.done(app::StartSession{});
  world.done(app::AbandonSession{});
  CHECK(line(world.today(), "wall-sit").move == app::DoseMove::Same);
  CHECK(line(world.today(), "wall-sit").dose == "4 \u00D7 30 s");
}

TEST_CASE("two red sessions in a row ask to seek help until someone has looked at the knee") {
  World world;
  world.start_programme();
  session(world, 1, 1);
  world.log_session(6);
  world.pass_days(1);
  world.answer_morning(3);
  world.pass_days(2);
  world.log_session(7);
  const auto today = world.today();
  CHECK(today.advice->action == model::Action::SeekHelp);
  CHECK(today.session->offer == app::SessionOffer::SeekHelp);
  world.pass_days(5);
  CHECK(world.refusal(app::StartSession{}) == "may.start-session.seek-help");

  app::RecordClearance clearance;
  clearance.by = "A. Physio";
  world.done(clearance);
  CHECK(world.today().session->offer != app::SessionOffer::SeekHelp);
  CHECK(line(world.today(), "quad-set").move == app::DoseMove::Easier);
  world.done(app::StartSession{});
}

TEST_CASE("a morning that was never answered turns amber, not green") {
  World world;
  world.start_programme();
  world.log_session(1);
  world.pass_days(3);
  const auto today = world.today();
  CHECK(today.light->light == model::Light::Amber);
  CHECK(today.advice->action == model::Action::Hold);
  CHECK(today.session->offer != app::SessionOffer::Wait);
}

TEST_CASE("undo takes back the last command, and the day is as before") {
  World world;
  world.start_programme();
  const auto before = world.today();
  world.log_session(6);
  CHECK(world.today().light->light == model::Light::Red);
  world.done(app::Undo{});
  CHECK(world.today() == before);
  world.done(app::Undo{});
  CHECK_FALSE(world.today().standing);
  CHECK(world.refusal(app::Undo{}) == "undo.nothing");
}
