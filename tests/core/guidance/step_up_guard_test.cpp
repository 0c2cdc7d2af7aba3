#include "guidance/step_up_guard.hpp"

#include <doctest/doctest.h>

namespace genu::guidance {
namespace {

using model::Category;

model::Exercise exercise_with(const char* whom, const char* caution) {
  model::Exercise exercise;
  exercise.cautions[whom] = caution;
  return exercise;
}

TEST_SUITE("guidance") {
  TEST_CASE("rules alone never lead into jumping or running") {
    model::Exercise exercise;
    CHECK(may_enter_by_rule(exercise, "pfp"));
    exercise.category = Category::Plyometric;
    CHECK_FALSE(may_enter_by_rule(exercise, "pfp"));
    exercise.category = Category::RunningDrill;
    CHECK_FALSE(may_enter_by_rule(exercise, "pfp"));
  }

  TEST_CASE("a forbidding caution for the condition is never passed") {
    CHECK_FALSE(may_enter_by_rule(exercise_with("pfp", "Avoid; loads the kneecap heavily"), "pfp"));
    CHECK_FALSE(may_enter_by_rule(exercise_with("pfp", "Not beyond 90 degrees"), "pfp"));
    CHECK_FALSE(may_enter_by_rule(exercise_with("pfp", "Only after clinician clearance"), "pfp"));
    CHECK_FALSE(may_enter_by_rule(exercise_with("all", "Do not force it"), "pfp"));
    CHECK(may_enter_by_rule(exercise_with("knee-oa", "Avoid"), "pfp"));
    CHECK(may_enter_by_rule(exercise_with("pfp", "Take note of the depth; notice any knot"), "pfp"));
  }
}

}  // namespace
}  // namespace genu::guidance
