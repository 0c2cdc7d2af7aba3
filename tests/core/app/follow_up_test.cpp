#include "support/world.hpp"

using namespace genu;
using test::nrs;
using test::World;

TEST_CASE("each session and each run asks once, on the next morning, oldest first") {
  World world;
  world.start_programme();
  world.log_session(1);
  app::LogRun run;
  run.run.distance = {4000};
  run.run.duration = {1500};
  run.run.pain_during = nrs(1);
  world.done(run);
  CHECK(world.today().follow_ups.empty());
  world.pass_days(1);
  auto due = world.today().follow_ups;
  REQUIRE(due.size() == 2);
  CHECK(due[0].about == model::FollowUpAbout::Session);
  CHECK(due[1].about == model::FollowUpAbout::Run);
  CHECK(due[1].asks_60min);
  world.answer_morning(1);
  due = world.today().follow_ups;
  REQUIRE(due.size() == 1);
  CHECK(due[0].about == model::FollowUpAbout::Run);
}

TEST_CASE("the hour after a run can still be told the next morning") {
  World world;
  world.start_programme();
  app::LogRun run;
  run.run.distance = {4000};
  run.run.duration = {1500};
  run.run.pain_before = nrs(1);
  run.run.pain_during = nrs(1);
  world.done(run);
  world.pass_days(1);
  world.answer_morning(1);
  CHECK(world.today().light->light == model::Light::Pending);
  world.done(app::Undo{});
  app::AnswerFollowUp answer;
  answer.pain = nrs(1);
  answer.pain_60min = nrs(1);
  world.done(answer);
  CHECK(world.today().light->light == model::Light::Green);
}

TEST_CASE("the hour after a run by itself leaves the question about the morning open") {
  World world;
  world.start_programme();
  app::LogRun run;
  run.run.distance = {4000};
  run.run.duration = {1500};
  run.run.pain_before = nrs(1);
  run.run.pain_during = nrs(1);
  world.done(run);
  world.pass_days(1);
  app::AnswerFollowUp answer;
  answer.pain_60min = nrs(1);
  world.done(answer);
  REQUIRE(world.today().follow_ups.size() == 1);
  CHECK_FALSE(world.today().follow_ups.front().asks_60min);
  world.answer_morning(1);
  CHECK(world.today().light->light == model::Light::Green);
}

TEST_CASE("a named session can be answered, a stranger cannot") {
  World world;
  world.start_programme();
  world.log_session(1);
  world.pass_days(1);
  app::AnswerFollowUp answer;
  answer.pain = nrs(1);
  answer.subject = test::must(base::Id::from("00000000-0000-7000-8000-000000000000"));
  CHECK(world.refusal(answer) == "may.not-due");
  answer.subject = world.today().follow_ups.front().subject;
  CHECK(world.refusal(answer).empty());
}

TEST_CASE("a morning long past is no longer asked about") {
  World world;
  world.start_programme();
  world.log_session(1);
  world.pass_days(3);
  CHECK(world.today().follow_ups.empty());
  CHECK(world.today().light->light == model::Light::Amber);
}

TEST_CASE("next mornings make up the usual morning once there are three") {
  World world;
  world.start_programme(model::Side::Left, 0);
  for (int i = 0; i < 3; ++i) {
    world.check_in(2, 2);
    world.pass_days(1);
  }
  world.log_session(1);
  world.pass_days(1);
  world.answer_morning(2);
  CHECK(world.today().light->light == model::Light::Green);
}
