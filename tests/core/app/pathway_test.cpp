// From answers to a pattern and a pathway.
#include <algorithm>

#include "support/world.hpp"

using namespace genu;
using model::PathwayStep;
using test::nrs;
using test::World;

namespace {

using Facts = std::map<std::string, base::Answer<int>>;

void answer_safety(World& world, const Facts& changes = {}) {
  const Facts quiet{{"chest_pain_or_breathless", 0},
                    {"saddle_or_bladder", 0},
                    {"deformity", 0},
                    {"foot_cold_numb_pale", 0},
                    {"injury_days", model::never_happened},
                    {"no_four_steps_now", 0},
                    {"locked_now", 0},
                    {"swelling", 0},
                    {"knee_hot", 0},
                    {"knee_colour_change", 0},
                    {"fever_or_shivers", 0},
                    {"feels_unwell", 0},
                    {"calf_swollen_one_side", 0},
                    {"gave_way_14d", 0},
                    {"pop_at_injury", 0},
                    {"pain_now", 2},
                    {"pain_rest", 0},
                    {"sudden_onset", 0},
                    {"night_wakes_7d", 0},
                    {"days_since_onset", 5},
                    {"improving", 1},
                    {"age", 29},
                    {"joint_replacement", 0},
                    {"injection_days", model::never_happened},
                    {"surgery_days", model::never_happened},
                    {"groin_or_thigh_pain_on_impact", 0},
                    {"exertion_warning", 0},
                    {"cannot_straight_leg_raise", 0}};
  app::AnswerTriage command;
  command.facts = quiet;
  for (const auto& [fact, value] : changes) command.facts[fact] = value;
  world.done(command);
}

app::AnswerPattern replies(std::initializer_list<std::pair<const char*, const char*>> answers) {
  app::AnswerPattern command;
  for (const auto& [question, answer] : answers) command.replies.push_back({question, {answer}, std::nullopt});
  return command;
}

app::AnswerPattern runners_knee() {
  return replies({{"location", "around-kneecap"},
                  {"onset", "after-load-change"},
                  {"run-behaviour", "builds"},
                  {"quality", "dull-ache"},
                  {"downhill", "yes"},
                  {"stairs", "yes"},
                  {"sitting", "yes"},
                  {"squat", "yes"}});
}

app::PathwayView pathway_of(World& world) { return test::must(app::pathway_view(*world.core)); }
app::PatternView pattern_of(World& world) { return test::must(app::pattern_view(*world.core)); }

}  // namespace

TEST_CASE("quiet safety answers lead to the pattern, and the pattern to its programme") {
  World world;
  CHECK(pathway_of(world).pathway.step == PathwayStep::Check);
  answer_safety(world);
  CHECK(pathway_of(world).pathway.step == PathwayStep::Pattern);
  CHECK(pathway_of(world).programmes.empty());
  world.done(runners_knee());
  const auto pattern = pattern_of(world);
  CHECK(pattern.text ==
        "Your answers look most like Runner's knee (patellofemoral pain). This is information, not a diagnosis.");
  REQUIRE(pattern.conditions.size() == 1);
  CHECK(pattern.conditions.front().id == "pfp");
  CHECK_FALSE(pattern.cautious);
  CHECK(pathway_of(world).programmes == std::vector<std::string>{"pfp-runner"});
}

TEST_CASE("the age of the safety answers is not asked again") {
  World world;
  answer_safety(world);
  world.done(runners_knee());
  const auto view = pattern_of(world);
  CHECK(std::count(view.unanswered.begin(), view.unanswered.end(), "age") == 0);
  const auto& score = view.result->scores.front();
  CHECK(score.points.back() == model::PatternPoints{"age", "<36", 1});
}

TEST_CASE("a question answered anew takes the place of the earlier answer") {
  World world;
  answer_safety(world);
  world.done(runners_knee());
  world.done(replies({{"location", "elsewhere"}}));
  CHECK(pattern_of(world).result->outcome == model::PatternOutcome::Insufficient);
  REQUIRE(pattern_of(world).cautious);
  CHECK(pathway_of(world).programmes == std::vector<std::string>{"healthy-knee-strength"});
  world.done(app::Undo{});
  CHECK(pattern_of(world).result->outcome == model::PatternOutcome::ResemblesStrong);
}

TEST_CASE("wrong pattern answers are refused whole, with their place") {
  World world;
  const auto place = [&](const app::AnswerPattern& command) {
    const auto refused = app::perform(*world.core, command);
    REQUIRE_FALSE(refused);
    return refused.error().place;
  };
  CHECK(place(replies({{"stairs", "yes"}, {"colour", "yes"}})) == "replies[1].question");
  CHECK(place(replies({{"stairs", "maybe"}})) == "replies[0].answers[0]");
  CHECK(place(replies({{"stairs", "yes"}, {"stairs", "no"}})) == "replies[1]");
  CHECK(place({{{"stairs", {"yes", "no"}, std::nullopt}}}) == "replies[0].answers");
  CHECK(place({{{"stairs", {}, std::nullopt}}}) == "replies[0].answers");
  CHECK(place({{{"age", {}, 17}}}) == "replies[0].number");
  CHECK(place({{{"stairs", {"yes"}, 3}}}) == "replies[0].answers");
  CHECK(pattern_of(world).text.empty());
}

TEST_CASE("urgent help hides the pattern and every programme") {
  World world;
  answer_safety(world);
  world.done(runners_knee());
  app::AnswerTriage urgent;
  urgent.facts = {{"locked_now", 1}};
  world.done(urgent);
  const auto way = pathway_of(world);
  CHECK(way.pathway.step == PathwayStep::UrgentHelp);
  CHECK(way.programmes.empty());
  REQUIRE_FALSE(way.advice.empty());
  CHECK(way.advice.front().rule == "U10");
  CHECK(pattern_of(world).text.empty());
  CHECK_FALSE(pattern_of(world).result);
}

TEST_CASE("what a clinician named is followed and no pattern is looked for") {
  World world;
  answer_safety(world);
  app::AnswerTriage named;
  named.diagnosis = "itbs";
  world.done(named);
  CHECK(pathway_of(world).pathway.step == PathwayStep::Diagnosed);
  CHECK(pathway_of(world).programmes == std::vector<std::string>{"itbs-runner"});
  CHECK(world.refusal(runners_knee()) == "may.diagnosed");
}

TEST_CASE("a hydrogel injection leads to its pathway, another one to the clinic's aftercare") {
  World world;
  answer_safety(world, {{"injection_days", 30}, {"worse_after_48h", 0}, {"wound_problem", 0}});
  CHECK(pathway_of(world).pathway.step == PathwayStep::Aftercare);
  CHECK(pathway_of(world).programmes.empty());
  app::AnswerTriage hydrogel;
  hydrogel.injection = model::InjectionType::Hydrogel;
  world.done(hydrogel);
  CHECK(pathway_of(world).pathway.step == PathwayStep::PostInjection);
  CHECK(pathway_of(world).programmes == std::vector<std::string>{"post-injection-return"});
}

TEST_CASE("two quiet weeks lead to prevention") {
  World world;
  answer_safety(world);
  app::LogCheckIn log;
  log.side = model::Side::Left;
  log.entry.worst_24h = nrs(1);
  world.done(log);
  CHECK(pathway_of(world).pathway.step == PathwayStep::Healthy);
  CHECK(pathway_of(world).programmes == std::vector<std::string>{"healthy-knee-strength"});
}
