#include "support/names.hpp"

#include <genu/model/body.hpp>
#include <genu/model/condition.hpp>
#include <genu/model/diary.hpp>
#include <genu/model/exercise.hpp>
#include <genu/model/figure.hpp>
#include <genu/model/knee_map.hpp>
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

TEST_CASE("names and values of the figure's words lead to each other") {
  check_names<Segment>();
  check_names<Bone>();
  check_names<Motion>();
  check_names<Limb>();
  check_names<Muscle>();
  check_names<Group>();
  check_names<PartGroup>();
  check_names<Material>();
  check_names<Shown>();
  check_names<MuscleGroup>();
  check_names<PropKind>();
  check_names<PropColour>();
  check_names<PropLayer>();
  check_names<ViewFrom>();
  check_names<Posture>();
  check_names<Balance>();
  check_names<Contact>();
  check_names<AnchorLock>();
  check_names<PinPoint>();
  check_names<Axis>();
  check_names<Ease>();
  check_names<KneeSide>();
}

TEST_CASE("left and right segments mirror each other, and each hangs on its own side") {
  for (std::size_t i = axial_count; i < bone_count; ++i) {
    const auto right = static_cast<Segment>(i);
    const auto left = segment_of(bone_of(right), Half::Left);
    CHECK(bone_of(left) == bone_of(right));
    CHECK(half_of(left) == Half::Left);
    CHECK(half_of(right) == Half::Right);
    CHECK(bone_of(parent_of(left)) == bone_of(parent_of(right)));
  }
  CHECK(parent_of(Segment::ShankL) == Segment::ThighL);
  CHECK(parent_of(Segment::ThighL) == Segment::Pelvis);
  CHECK(parent_of(Segment::UpperArmL) == Segment::Thorax);
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
