// The safety questions in a runner's days: what is stored, what it says, and when to ask again.
#include <algorithm>
#include <tuple>

#include "core/app/safety_answers.hpp"

using namespace genu;
using namespace genu::test;
using model::TriageTier;

namespace {

app::Outcome run_that_gave_way(World& world) {
  app::LogRun run;
  run.run.distance = {5000};
  run.run.gave_way = true;
  return world.done(run);
}

}  // namespace

TEST_CASE("nothing is said before the questions are answered, and quiet answers say: manage it yourself") {
  World world;
  CHECK_FALSE(view_of(world).tier);
  CHECK(view_of(world).due == app::TriageDue::FirstUse);
  CHECK(world.today().safety_due == app::TriageDue::FirstUse);
  check_all(world);
  const auto view = view_of(world);
  CHECK(view.tier == TriageTier::SelfManage);
  CHECK(rules_of(view).empty());
  CHECK_FALSE(view.due);
  CHECK(view.first_72_hours.size() == 7);
  CHECK(view.checked == world.today().day);
}

TEST_CASE("answers may come in any order and in any number of steps") {
  const Facts facts{{"knee_hot", 1}, {"swelling", 2}, {"fever_or_shivers", 1}, {"pain_now", 3}};
  World at_once, one_by_one;
  at_once.done(answers(facts));
  for (auto each = facts.rbegin(); each != facts.rend(); ++each) one_by_one.done(answers({*each}));
  CHECK(rules_of(view_of(at_once)) == Rules{"U03", "U04", "S02"});
  CHECK(rules_of(view_of(one_by_one)) == rules_of(view_of(at_once)));
  CHECK(view_of(one_by_one).ask == view_of(at_once).ask);
}

TEST_CASE("wrong answers are refused whole, with their place") {
  World world;
  const auto place = [&](const app::AnswerTriage& command) {
    const auto refused = app::perform(*world.core, command);
    REQUIRE_FALSE(refused);
    return refused.error().place;
  };
  CHECK(place(answers({{"knee_hot", 1}, {"swelling", 4}})) == "facts.swelling");
  CHECK(place(answers({{"knee_hot", 2}})) == "facts.knee_hot");
  CHECK(place(answers({{"knee_cold", 1}})) == "facts.knee_cold");
  CHECK(place(answers({{"weeks_worsening", 1}})) == "facts.weeks_worsening");
  CHECK(world.refusal(answers({})) == "may.no-answers");
  app::AnswerTriage diagnosis;
  diagnosis.diagnosis = "gout";
  CHECK(place(diagnosis) == "diagnosis");
  CHECK_FALSE(view_of(world).checked);
}

TEST_CASE("a declined answer leaves its question open") {
  World world;
  check_all(world, {{"locked_now", base::Answer<int>(base::Silence::Declined)}});
  const auto view = view_of(world);
  CHECK(view.tier == TriageTier::SelfManage);
  World other;
  other.done(answers({{"locked_now", base::Answer<int>(base::Silence::Declined)}}));
  const auto open = view_of(other).ask;
  CHECK(std::any_of(open.begin(), open.end(), [](const auto& question) { return question.fact == "locked_now"; }));
}

TEST_CASE("the diary's pain and swelling count as answers") {
  World world;
  check_in(world, 4, 1);
  const auto questions = test::must(app::triage_questions(*world.core));
  for (const auto& question : questions) {
    CAPTURE(question.fact);
    const bool told = question.fact == "pain_now" || question.fact == "swelling";
    CHECK(question.from_diary == told);
    if (told) CHECK(question.answer == (question.fact == "pain_now" ? 4 : 1));
    if (told) CHECK_FALSE(question.to_ask);
  }
}

TEST_CASE("times the knee gave way add up over two weeks, sessions and runs included") {
  World world;
  world.start_programme();
  run_that_gave_way(world);
  CHECK(rules_of(view_of(world)) == Rules{"S03"});
  CHECK(view_of(world).lock_running);
}

TEST_CASE("a knee that gave way keeps running locked until somebody has looked, however long ago it was") {
  World world;
  world.start_programme();
  const auto logged = run_that_gave_way(world);
  CHECK(world.refusal(app::Undo{}) == "may.undo-lock");
  world.done(app::RemoveRun{logged.id});
  CHECK(view_of(world).lock_running);
  world.pass_days(15);
  CHECK(rules_of(view_of(world)) == Rules{"S03"});
  CHECK(view_of(world).lock_running);
  world.done(seen(model::ClearanceScope::Running));
  CHECK_FALSE(view_of(world).lock_running);
}

TEST_CASE("days go on by themselves, and what never happened stays so") {
  World world;
  check_all(world, {{"injury_days", 5}, {"no_four_steps_then", 1}});
  CHECK(rules_of(view_of(world)) == Rules{"S22"});
  world.pass_days(3);
  for (const auto& question : test::must(app::triage_questions(*world.core))) {
    if (question.fact == "injury_days") CHECK(question.answer == 8);
    if (question.fact == "surgery_days") CHECK(question.answer == model::never_happened);
    if (question.fact == "days_since_onset") CHECK(question.answer == 3);
  }
}

TEST_CASE("after a week, and after a red session, the questions are due again") {
  World world;
  world.start_programme();
  check_all(world);
  CHECK_FALSE(view_of(world).due);
  CHECK_FALSE(world.today().safety_due);
  world.pass_days(1);
  world.log_session(8);
  CHECK(view_of(world).due == app::TriageDue::AfterRed);
  CHECK(world.today().safety_due == app::TriageDue::AfterRed);
  world.pass_days(6);
  const auto view = view_of(world);
  CHECK(view.due == app::TriageDue::Weekly);
  CHECK_FALSE(view.tier);
  for (const auto& question : view.ask) CHECK(question.fact != "age");
}

TEST_CASE("a healthy knee that hurts three times in a week calls for the safety questions") {
  for (const std::string programme : {"healthy-knee-strength", "pfp-runner"}) {
    CAPTURE(programme);
    World world;
    world.start_programme(model::Side::Left, 1, programme.c_str());
    check_all(world);
    world.pass_minutes(30);
    for (int time = 0; time < 3; ++time) {
      CHECK_FALSE(world.today().safety_due);
      app::LogRun run;
      run.run.distance = {5000};
      run.run.pain_during = nrs(3);
      world.done(run);
      world.pass_days(1);
    }
    const bool healthy = programme == "healthy-knee-strength";
    const auto due = healthy ? std::optional(app::TriageDue::KeepsHurting) : std::nullopt;
    CHECK(world.today().safety_due == due);
    CHECK(view_of(world).due == due);
    world.done(answers({{"pain_now", 1}}));
    CHECK_FALSE(world.today().safety_due);
  }
}

TEST_CASE("more than a week without getting better is told from the diary") {
  World world;
  app::StartProgramme start;
  start.programme = "pfp-runner";
  start.onset = world.today().day - 6;
  world.done(start);
  for (int day = 0; day < 6; ++day) {
    world.check_in(3);
    world.pass_days(1);
  }
  CHECK(rules_of(view_of(world)) == Rules{"S01"});
  // Once somebody has looked, the days before that count no longer.
  world.done(seen(model::ClearanceScope::Exercise));
  for (int day = 0; day < 6; ++day) {
    world.check_in(3);
    world.pass_days(1);
  }
  CHECK(rules_of(view_of(world)).empty());
}

TEST_CASE("a replaced knee and a growing one get no programme") {
  for (const auto& [fact, value, refusal] :
       {std::tuple("joint_replacement", 1, "may.knee-replaced"), std::tuple("age", 17, "may.adults-only")}) {
    World world;
    world.done(answers({{fact, value}}));
    app::StartProgramme start;
    start.programme = "pfp-runner";
    CHECK(world.refusal(start) == refusal);
  }
}

TEST_CASE("three rules are shown at once, the rest follows") {
  World world;
  world.done(
      answers({{"locked_now", 1}, {"pain_rest", 9}, {"deformity", 1}, {"saddle_or_bladder", 1}, {"swelling", 2}}));
  const auto view = view_of(world);
  CHECK(view.shown.size() == 3);
  CHECK(rules_of(view) == Rules{"U07", "U18", "U10", "U15", "S02"});
}
