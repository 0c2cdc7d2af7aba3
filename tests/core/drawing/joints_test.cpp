// What each motion does to the body, as a physiotherapist would say it.
#include <doctest/doctest.h>

#include <genu/drawing/figure/stance.hpp>

#include "support/figures.hpp"

using namespace genu;
using namespace genu::drawing;
using model::channels_named;
using model::Segment;

namespace {

Stance stance_with(const std::string& channel, double degrees) {
  auto channels = Channels{};
  channels[model::channel_of(model::Placed::Root, model::Placement::Y)] = 0.539;
  const auto named = channels_named(channel);
  REQUIRE(named);
  channels[named->first] = degrees;
  return free_stance(support::whole_figures().body, model::Posture::Standing, channels);
}

}  // namespace

TEST_SUITE_BEGIN("drawing");

TEST_CASE("standing straight, the body is as tall as it says") {
  const auto stance = stance_with("root.x", 0);
  CHECK(stance[Segment::FootR].origin.y == doctest::Approx(0.048));  // the ankle above the ground
  CHECK(stance[Segment::FootL].origin.z == doctest::Approx(-0.05));
  CHECK(stance[Segment::HandR].origin.z > 0.1);
  CHECK(stance[Segment::Head].origin.y > 0.85);
}

TEST_CASE("each motion moves the body the way its name says") {
  enum class Way { Forward, Back, Up, Right, Left };
  struct Case {
    const char* channel;
    Segment watched;
    Vec local;  // a point of it
    Way way;
  };
  const Case cases[] = {
      {"hip_flex_r", Segment::ShankR, {}, Way::Forward},
      {"hip_abd_r", Segment::ShankR, {}, Way::Right},
      {"hip_abd_l", Segment::ShankL, {}, Way::Left},
      {"hip_rot_r", Segment::FootR, {0.1, 0, 0}, Way::Right},
      {"hip_rot_l", Segment::FootL, {0.1, 0, 0}, Way::Left},
      {"knee_flex_r", Segment::FootR, {}, Way::Back},
      {"ankle_dorsi_l", Segment::ToesL, {}, Way::Up},
      {"ankle_inv_r", Segment::FootR, {0, -0.048, 0}, Way::Left},  // the sole looks inward
      {"ankle_inv_l", Segment::FootL, {0, -0.048, 0}, Way::Right},
      {"toe_ext_r", Segment::ToesR, {0.03, 0, 0}, Way::Up},
      {"shoulder_flex_r", Segment::ForearmR, {}, Way::Forward},
      {"shoulder_abd_r", Segment::ForearmR, {}, Way::Right},
      {"shoulder_abd_l", Segment::ForearmL, {}, Way::Left},
      {"elbow_flex_r", Segment::HandR, {}, Way::Forward},
      {"lumbar_flex", Segment::Head, {}, Way::Forward},
      {"lumbar_side", Segment::Head, {}, Way::Right},
      {"thorax_rot", Segment::Thorax, {0.1, 0, 0}, Way::Right},
      {"neck_flex", Segment::Head, {0, 0.05, 0}, Way::Forward},
      {"head_rot", Segment::Head, {0.1, 0, 0}, Way::Right},
  };
  const auto straight = stance_with("root.x", 0);
  for (const auto& each : cases) {
    CAPTURE(each.channel);
    const auto moved =
        stance_with(each.channel, 20)[each.watched].at(each.local) - straight[each.watched].at(each.local);
    switch (each.way) {
      case Way::Forward:
        CHECK(moved.x > 0.005);
        break;
      case Way::Back:
        CHECK(moved.x < -0.005);
        break;
      case Way::Up:
        CHECK(moved.y > 0.005);
        break;
      case Way::Right:
        CHECK(moved.z > 0.005);
        break;
      case Way::Left:
        CHECK(moved.z < -0.005);
        break;
    }
  }
}

TEST_CASE("lying down, head and face are where the posture says") {
  struct Case {
    model::Posture posture;
    Vec head;
    Vec face;
  };
  const Case cases[] = {
      {model::Posture::Supine, {-1, 0, 0}, {0, 1, 0}},
      {model::Posture::Prone, {1, 0, 0}, {0, -1, 0}},
      {model::Posture::SideLyingLeft, {1, 0, 0}, {0, 0, 1}},
      {model::Posture::SideLyingRight, {-1, 0, 0}, {0, 0, 1}},
  };
  for (const auto& each : cases) {
    const auto stance = free_stance(support::whole_figures().body, each.posture, Channels{});
    CHECK(dot(unit(stance[Segment::Head].origin - stance[Segment::Pelvis].origin), each.head) > 0.95);
    CHECK(dot(stance[Segment::Head].turn.x, each.face) > 0.99);
  }
}

TEST_CASE("channel names stand for one side, or for both") {
  const auto both = channels_named("knee_flex");
  REQUIRE(both);
  CHECK(both->second.has_value());
  CHECK(both->motion == model::Motion::KneeFlex);
  const auto left = channels_named("knee_flex_l");
  REQUIRE(left);
  CHECK(left->first == *both->second);
  CHECK(channels_named("lumbar_flex"));
  CHECK(channels_named("leg_r.swivel"));
  for (const auto* unknown :
       {"knee_bend", "lumbar_flex_r", "knee-flex", "root.swivel", "arm_l.pitch", "prop.y", "", "."}) {
    CAPTURE(unknown);
    CHECK_FALSE(channels_named(unknown));
  }
}

TEST_SUITE_END();
