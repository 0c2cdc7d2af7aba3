#include "support/names.hpp"

#include <genu/model/condition.hpp>
#include <genu/model/diary.hpp>
#include <genu/model/exercise.hpp>
#include <genu/model/pathway.hpp>
#include <genu/model/self_test.hpp>
#include <genu/model/session.hpp>
#include <genu/model/source.hpp>

using namespace genu::model;
using genu::support::check_names;

TEST_SUITE_BEGIN("model");

TEST_CASE("names and values of the field's words lead to each other") {
  check_names<Category>();
  check_names<Target>();
  check_names<Laterality>();
  check_names<Equipment>();
  check_names<Side>();
  check_names<SessionKind>();
  check_names<Light>();
  check_names<Action>();
  check_names<WeekGate>();
  check_names<TriageTier>();
  check_names<MorningChange>();
  check_names<FactKind>();
  check_names<FactAsked>();
  check_names<Route>();
  check_names<Within>();
  check_names<Lock>();
  check_names<InjectionType>();
  check_names<TriageOrigin>();
  check_names<QuestionType>();
  check_names<PatternOutcome>();
  check_names<PathwayStep>();
  check_names<ItemDay>();
  check_names<SessionState>();
  check_names<SessionLength>();
  check_names<SkipReason>();
  check_names<Surface>();
  check_names<FollowUpAbout>();
  check_names<ClearanceScope>();
  check_names<LightProfile>();
  check_names<Certainty>();
  check_names<TestUnit>();
}

TEST_CASE("the other side of both is both") {
  CHECK(other_side(Side::Left) == Side::Right);
  CHECK(other_side(Side::Right) == Side::Left);
  CHECK(other_side(Side::Both) == Side::Both);
}

TEST_CASE("self-tests are found by their id") {
  REQUIRE(self_test("hop-lsi"));
  CHECK(self_test("hop-lsi")->unit == TestUnit::Percent);
  CHECK(self_test("hop-lsi")->demanding);
  CHECK_FALSE(self_test("hop"));
  CHECK_FALSE(self_test(""));
}

TEST_SUITE_END();
