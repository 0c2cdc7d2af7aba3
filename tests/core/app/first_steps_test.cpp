// The first steps: every answer is kept at once, may be changed until it is confirmed, and leads to a proposal.
#include <algorithm>
#include <filesystem>

#include "core/app/safety_answers.hpp"
#include "support/world.hpp"

using namespace genu;
using app::AnswerFirstSteps;
using app::FirstStep;
using test::must;
using test::nrs;
using test::World;

namespace {

app::FirstStepsView first_steps(const World& world) { return must(app::first_steps_view(*world.core)); }

AnswerFirstSteps fact(const char* name, base::Answer<int> answer) {
  AnswerFirstSteps told;
  told.facts[name] = answer;
  return told;
}

AnswerFirstSteps reply(const char* question, std::vector<std::string> answers) {
  AnswerFirstSteps told;
  told.replies.push_back({question, std::move(answers), std::nullopt});
  return told;
}

AnswerFirstSteps spots(std::vector<model::Spot> spots) {
  AnswerFirstSteps told;
  told.spots = std::move(spots);
  return told;
}

model::Spot kneecap(int pain) { return {"kneecap", model::Side::Right, nrs(pain), {}}; }

// Each open question by itself, as a quiet knee would answer.
void answer_safety_one_by_one(World& world) {
  for (int rounds = 0; rounds < 5; ++rounds) {
    const auto view = first_steps(world);
    if (view.open_signs + view.open_details == 0) return;
    for (const auto* list : {&view.signs, &view.details}) {
      for (const auto& question : *list) {
        if (question.to_ask) world.done(fact(question.fact.c_str(), test::quiet_answer(question)));
      }
    }
  }
}

void answer_like_a_runners_knee(World& world) {
  world.done(spots({kneecap(4)}));
  world.done(reply("onset", {"after-load-change"}));
  world.done(reply("run-behaviour", {"builds"}));
  world.done(reply("quality", {"dull-ache"}));
  for (const auto question : {"stairs", "downhill", "sitting", "squat"}) world.done(reply(question, {"yes"}));
}

}  // namespace

TEST_SUITE("app") {
  TEST_CASE("from nothing to a proposal, each answer kept as it is given") {
    const auto folder = std::filesystem::temp_directory_path() / "genu-first-steps";
    std::filesystem::remove_all(folder);
    {
      World world(folder.string());
      CHECK_FALSE(first_steps(world).state.begun);
      CHECK(first_steps(world).state.step == FirstStep::Safety);
      answer_safety_one_by_one(world);
      CHECK(first_steps(world).to_confirm);
      world.done(app::ConfirmSafety{});
    }
    World world(folder.string(), "2026-03-02T07:10+00:00");
    CHECK(first_steps(world).state.begun);
    CHECK_FALSE(first_steps(world).to_confirm);
    CHECK(first_steps(world).state.step == FirstStep::WhereAndWhen);
    answer_like_a_runners_knee(world);
    const auto view = first_steps(world);
    CHECK(view.state.step == FirstStep::Resembles);
    CHECK(view.outcome == model::PatternOutcome::ResemblesStrong);
    REQUIRE_FALSE(view.likenesses.empty());
    CHECK(view.likenesses.front().condition == "pfp");
    CHECK(view.likenesses.front().resembled);
    CHECK(view.likenesses.front().fits == 6);
    CHECK(std::none_of(view.likenesses.begin() + 1, view.likenesses.end(),
                       [](const auto& likeness) { return likeness.resembled; }));
    REQUIRE_FALSE(view.proposed.empty());
    CHECK(view.proposed.front().condition == "pfp");
    CHECK(must(app::first_steps_state(*world.core)) == view.state);
  }

  TEST_CASE("a red flag holds at once, may be taken back before it is confirmed and not after") {
    World world;
    world.done(fact("locked_now", 1));
    CHECK(first_steps(world).triage.lock_all);
    CHECK(world.refusal(spots({kneecap(4)})) == "may.urgent-help-first");
    world.done(fact("locked_now", base::Silence::NotAsked));
    CHECK_FALSE(first_steps(world).triage.lock_all);
    world.done(fact("locked_now", 1));
    world.done(app::ConfirmSafety{});
    world.done(fact("locked_now", 0));
    CHECK(first_steps(world).triage.lock_all);
    app::StartProgramme start;
    start.programme = "pfp-runner";
    CHECK(world.refusal(start) == "may.urgent-help-first");
  }

  TEST_CASE("what is open stays open: asked and left is neither a no nor an end of the questions") {
    World world;
    const auto asked = first_steps(world);
    AnswerFirstSteps told;
    for (const auto& question : asked.signs) told.facts[question.fact] = base::Silence::NoAnswer;
    world.done(told);
    const auto view = first_steps(world);
    CHECK(view.open_signs == asked.open_signs);
    CHECK_FALSE(view.triage.tier);
    CHECK(view.proposed.empty());
  }

  TEST_CASE("a tie is told as one, and too little is told as too little") {
    World world;
    answer_safety_one_by_one(world);
    world.done(app::ConfirmSafety{});
    world.done(spots({kneecap(2)}));
    CHECK(first_steps(world).outcome == model::PatternOutcome::Insufficient);
    CHECK(first_steps(world).cautious);
    answer_like_a_runners_knee(world);
    world.done(spots({kneecap(4), {"below_kneecap", model::Side::Right, nrs(4), {}}}));
    world.done(reply("run-behaviour", {"start-eases-returns"}));
    world.done(reply("jump", {"yes"}));
    world.done(reply("quality", {"unsure"}));
    world.done(reply("settles-returns", {"unsure"}));
    for (const auto question : {"twist-pain", "catching", "mild-swelling", "creaking"}) {
      world.done(reply(question, {"no"}));
    }
    world.done(reply("morning-stiffness", {"none"}));
    const auto view = first_steps(world);
    CHECK(view.outcome == model::PatternOutcome::Mixed);
    CHECK(view.likenesses[0].resembled);
    CHECK(view.likenesses[1].resembled);
    CHECK_FALSE(view.likenesses[2].resembled);
  }

  TEST_CASE("an answer about the pattern may be taken back") {
    World world;
    world.done(reply("stairs", {"yes"}));
    CHECK(first_steps(world).replies.size() == 1);
    world.done(reply("stairs", {}));
    CHECK(first_steps(world).replies.empty());
  }

  TEST_CASE("what nobody knows is refused whole") {
    World world;
    CHECK(world.refusal(AnswerFirstSteps{}) == "may.no-answers");
    CHECK(world.refusal(spots({{"elbow", model::Side::Left, {}, {}}})) == "unknown");
    CHECK(world.refusal(fact("locked_now", 2)) == "out-of-range");
    CHECK(world.refusal(fact("nonsense", 1)) == "unknown");
    CHECK(world.refusal(reply("stairs", {"perhaps"})) == "unknown");
    CHECK(world.refusal(reply("location", {"back"})) == "conflict");
    CHECK(world.refusal(app::ConfirmSafety{}) == "may.nothing-to-confirm");
    CHECK(world.refusal(app::LeaveFirstSteps{model::FirstStepsState::Open}) == "out-of-range");
    CHECK_FALSE(first_steps(world).state.begun);
  }

  TEST_CASE("put off, gone on with, done; and each can be taken back") {
    World world;
    world.done(app::LeaveFirstSteps{});
    CHECK(first_steps(world).state.state == model::FirstStepsState::Later);
    CHECK_FALSE(first_steps(world).state.begun);
    AnswerFirstSteps knee;
    knee.knee = model::Side::Both;
    knee.usual_week = base::Metres{18000};
    world.done(knee);
    CHECK(first_steps(world).state.state == model::FirstStepsState::Open);
    CHECK(first_steps(world).state.begun);
    world.done(app::LeaveFirstSteps{model::FirstStepsState::Done});
    CHECK(first_steps(world).state.state == model::FirstStepsState::Done);
    world.done(app::Undo{});
    CHECK(first_steps(world).state.state == model::FirstStepsState::Open);
    CHECK(first_steps(world).usual_week == base::Metres{18000});
    CHECK(first_steps(world).longest_run.silence() == base::Silence::NotAsked);
  }

  TEST_CASE("answers of an earlier day count on, and new ones are told for the new day") {
    World world;
    world.done(fact("days_since_onset", 30));
    world.pass_days(2);
    REQUIRE(first_steps(world).onset);
    CHECK(world.today().day - *first_steps(world).onset == 32);
    world.done(fact("knee_hot", 0));
    CHECK(world.today().day - *first_steps(world).onset == 32);
  }
}
