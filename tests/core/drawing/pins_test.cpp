// What is planted stays planted, whatever the joints do in between.
#include <doctest/doctest.h>

#include <genu/drawing/figure/stance.hpp>

#include "support/figures.hpp"

using namespace genu;
using namespace genu::drawing;
using model::Segment;

namespace {

// Both feet of a squat, pinned wide, while the root goes down.
model::Figure pinned_squat() {
  model::Figure figure;
  model::Pin right, left;
  right.limb = model::Limb::LegR;
  right.at = {0, 0, 0.09};
  right.yaw = 14;
  left.limb = model::Limb::LegL;
  left.at = {0, 0, -0.09};
  left.yaw = 14;
  figure.pins = {right, left};
  figure.poses["stand"].channels = {{"root.y", 0.53}};
  figure.poses["bottom"].channels = {{"root.y", 0.33}, {"root.x", -0.1}, {"root.pitch", 30}};
  figure.cycle = {{"lower", "bottom", 3, model::Ease::InOut, {}}, {"lift", "stand", 2, model::Ease::InOut, {}}};
  return figure;
}

Moves moves_for(const model::Figure& figure) { return drawing::moves_of(support::whole_figures().body, figure); }

}  // namespace

TEST_SUITE_BEGIN("drawing");

TEST_CASE("pinned feet stay where they are while the body goes down") {
  const auto moves = moves_for(pinned_squat());
  for (int i = 0; i <= 10; ++i) {
    const auto stance = stance_of(moves, channels_at(moves, {0, i / 10.0}));
    for (const auto& pin : moves.figure.pins) {
      const auto target = pin_target(stance, pin);
      REQUIRE(target);
      CHECK(length(pinned_point(stance, pin) - *target) < 1e-9);
    }
    CHECK(stance.overreach == std::array<double, 4>{});
    CHECK(stance[Segment::FootR].turn.y.y == doctest::Approx(1));  // flat
  }
}

TEST_CASE("the angles of a pinned leg are those that would have put it there") {
  const auto moves = moves_for(pinned_squat());
  const auto stance = stance_of(moves, pose(moves, "bottom"));
  auto alone = pinned_squat();
  alone.pins.clear();
  const auto again = free_stance(moves.body, model::Posture::Standing, stance.channels);
  for (const auto segment : {Segment::ShankR, Segment::FootR, Segment::ShankL, Segment::FootL}) {
    CAPTURE(std::string(base::name_of(segment)));
    CHECK(length(again[segment].origin - stance[segment].origin) < 1e-6);
  }
}

TEST_CASE("knees look outward with a positive swivel") {
  auto figure = pinned_squat();
  const auto straight = stance_of(moves_for(figure), pose(moves_for(figure), "bottom"));
  for (auto& pin : figure.pins) pin.swivel = 20;
  const auto out = stance_of(moves_for(figure), pose(moves_for(figure), "bottom"));
  CHECK(out[Segment::ShankR].origin.z > straight[Segment::ShankR].origin.z + 0.01);
  CHECK(out[Segment::ShankL].origin.z < straight[Segment::ShankL].origin.z - 0.01);
}

TEST_CASE("a raised heel leaves the toes flat on the ground") {
  auto figure = pinned_squat();
  figure.pins[1].point = model::PinPoint::Ball;
  figure.pins[1].pitch = -40;
  const auto moves = moves_for(figure);
  const auto stance = stance_of(moves, pose(moves, "stand"));
  CHECK(stance[Segment::ToesL].turn.y.y == doctest::Approx(1));
  CHECK(stance[Segment::FootL].origin.y > 0.075);
}

TEST_CASE("an anchored foot holds the body, which the angles alone carry") {
  model::Figure figure;
  figure.anchor.emplace();
  figure.anchor->at = {0.2, 0.1, 0.05};
  figure.poses["bent"].channels = {{"knee_flex", 60}, {"hip_flex", 50}, {"ankle_dorsi", 20}};
  figure.cycle = {{"lower", "bent", 1, model::Ease::InOut, {}}};
  const auto moves = moves_for(figure);
  const auto stance = stance_of(moves, pose(moves, "bent"));
  const auto contact = contact_frame(stance, model::Contact::FootR);
  CHECK(length(contact.origin - Vec{0.2, 0.1, 0.05}) < 1e-9);
  CHECK(contact.turn.y.y == doctest::Approx(1));
  CHECK(stance[Segment::Pelvis].origin.y < 0.62);
}

TEST_CASE("an arm that is only partly pinned is between its own way and the place") {
  model::Figure figure;
  model::Pin pin;
  pin.limb = model::Limb::ArmR;
  pin.at = {0.3, 0.7, 0.1};
  figure.pins = {pin};
  figure.poses["free"].channels = {{"arm_r.weight", 0}};
  figure.poses["half"].channels = {{"arm_r.weight", 0.5}};
  figure.poses["whole"].channels = {};
  figure.cycle = {{"reach", "whole", 1, model::Ease::InOut, {}}};
  const auto moves = moves_for(figure);
  const auto distance = [&](const char* name) {
    return length(pinned_point(stance_of(moves, pose(moves, name)), pin) - pin.at);
  };
  CHECK(distance("whole") < 1e-6);
  CHECK(distance("half") > 0.05);
  CHECK(distance("free") > distance("half"));
}

TEST_CASE("a lying body rests on the floor") {
  model::Figure figure;
  figure.posture = model::Posture::Supine;
  figure.rest = model::FigureRest{{Segment::Pelvis, Segment::Thorax}, 0.01};
  figure.poses["flat"].channels = {{"root.y", 0.4}};
  figure.cycle = {{"rest", "flat", 1, model::Ease::InOut, {}}};
  const auto moves = moves_for(figure);
  const auto stance = stance_of(moves, pose(moves, "flat"));
  CHECK(stance[Segment::Pelvis].origin.y < 0.1);
  CHECK(stance[Segment::Pelvis].origin.y > 0.02);
}

TEST_SUITE_END();
