#include "drawing/figure/pins.hpp"

#include <algorithm>
#include <cmath>

#include "drawing/figure/joints.hpp"
#include "drawing/figure/two_bone.hpp"

namespace genu::drawing {

namespace {

using model::Bone;
using model::channel_of;
using model::Half;
using model::Motion;
using model::Pin;
using model::PinPoint;
using model::Placement;
using model::Segment;
using model::segment_of;

// A folded leg still keeps heel and buttock apart; a folded arm, hand and shoulder.
constexpr double leg_gap = 0.02;
constexpr double arm_nearest = 0.07;

double part_of(const Stance& stance, const Pin& pin, Placement part) {
  return stance.channels[channel_of(model::placed_of(pin.limb), part)];
}

PinPoint point_of(const Pin& pin) {
  if (pin.point) return *pin.point;
  return model::is_arm(pin.limb) ? PinPoint::Palm : PinPoint::Foot;
}

// The point of the foot that touches, in the foot's frame with flat toes.
Vec foot_point(PinPoint point) {
  switch (point) {
    case PinPoint::Ball:
      return {0.066, -sole_depth, 0};
    case PinPoint::Heel:
      return {-0.036, -sole_depth, 0};
    case PinPoint::Ankle:
      return {};
    default:
      return {0, -sole_depth, 0};
  }
}

Turn frame_turn(const Stance& stance, const Pin& pin) { return pin.frame ? stance[*pin.frame].turn : Turn{}; }

Vec frame_point(const Stance& stance, const Pin& pin) {
  const Vec at{part_of(stance, pin, Placement::X), part_of(stance, pin, Placement::Y),
               part_of(stance, pin, Placement::Z)};
  return pin.frame ? stance[*pin.frame].at(at) : at;
}

void set_ball_joint(Stance& stance, Half half, const BallJoint& joint, Motion flex, Motion abd, Motion rot) {
  stance.channels[channel_of(flex, half)] = joint.flex;
  stance.channels[channel_of(abd, half)] = joint.abd;
  stance.channels[channel_of(rot, half)] = joint.rot;
}

struct Leg {
  Half half;
  Segment thigh, shank, foot, toes;
};

Leg leg_of(Half half) {
  return {half, segment_of(Bone::Thigh, half), segment_of(Bone::Shank, half), segment_of(Bone::Foot, half),
          segment_of(Bone::Toes, half)};
}

// Where the ankle has to be, and the way the knee looks.
struct LegGoal {
  Vec ankle;
  Vec pole;
};

// The ankle stays where the joints alone would put it in the named pose, and so does the side the knee is on.
LegGoal held_goal(const Stance& stance, const Moves& moves, const Pin& pin, const Leg& leg) {
  auto held = stance;
  held.channels = pose(moves, *pin.hold);
  for (const auto segment : {leg.thigh, leg.shank, leg.foot}) hang(held, moves.body, segment);
  const auto ankle = held[leg.foot].origin;
  return {ankle, held[leg.shank].origin - blend(held[leg.thigh].origin, ankle, 0.5)};
}

LegGoal pinned_goal(const Stance& stance, const Pin& pin, const Turn& foot) {
  const auto local = pin.follow ? Vec{} : foot_point(point_of(pin));
  return {frame_point(stance, pin) - foot * local, pin.pole ? *pin.pole : foot.x + foot.y};
}

Turn wanted_foot(const Stance& stance, const Pin& pin) {
  const auto s = sign_of(model::half_of(pin.limb));
  return frame_turn(stance, pin) * about_y(-s * part_of(stance, pin, Placement::Yaw)) *
         about_z(part_of(stance, pin, Placement::Pitch)) * about_x(s * part_of(stance, pin, Placement::Roll));
}

void set_leg_angles(Stance& stance, const Leg& leg, double knee) {
  const auto thigh = inverse(stance[Segment::Pelvis].turn) * stance[leg.thigh].turn;
  set_ball_joint(stance, leg.half, ball_joint(thigh, leg.half), Motion::HipFlex, Motion::HipAbd, Motion::HipRot);
  stance.channels[channel_of(Motion::KneeFlex, leg.half)] = knee;
  const auto foot = inverse(stance[leg.shank].turn) * stance[leg.foot].turn;
  stance.channels[channel_of(Motion::AnkleDorsi, leg.half)] = degrees_of(std::atan2(foot.x.y, foot.x.x));
  stance.channels[channel_of(Motion::AnkleInv, leg.half)] = sign_of(leg.half) * arc_sine_degrees(foot.y.z);
}

// Toes of a pinned ball stay flat on the ground, however far the heel has risen.
void set_toes(Stance& stance, const model::Body& body, const Pin& pin, const Leg& leg) {
  if (point_of(pin) == PinPoint::Ball && !pin.follow && !pin.toes_free) {
    stance.channels[channel_of(Motion::ToeExt, leg.half)] = std::max(0.0, -part_of(stance, pin, Placement::Pitch));
  }
  hang(stance, body, leg.toes);
}

void pin_leg(Stance& stance, const Moves& moves, const Pin& pin) {
  const auto leg = leg_of(model::half_of(pin.limb));
  auto foot = wanted_foot(stance, pin);
  auto goal = pin.hold ? held_goal(stance, moves, pin, leg) : pinned_goal(stance, pin, foot);
  goal.ankle = blend(stance[leg.foot].origin, goal.ankle, std::min(part_of(stance, pin, Placement::Weight), 1.0));
  const auto thigh = bone_length(moves.body, leg.shank), shank = bone_length(moves.body, leg.foot);
  const auto hip = stance[leg.thigh].origin;
  const auto swivel = sign_of(leg.half) * part_of(stance, pin, Placement::Swivel);
  const auto bones = two_bones(hip, goal.ankle, {thigh, shank, std::abs(thigh - shank) + leg_gap}, goal.pole, swivel);
  const auto hinge = cross(bones.toward, unit(hip - bones.end));
  stance[leg.thigh] = bone_frame(hip, bones.middle, hinge);
  stance[leg.shank] = bone_frame(bones.middle, bones.end, hinge);
  if (pin.follow) foot = stance[leg.shank].turn * joint_turn(leg.foot, stance.channels);
  stance[leg.foot] = {bones.end, foot};
  stance.overreach[static_cast<std::size_t>(pin.limb)] = bones.overreach;
  set_leg_angles(stance, leg, bones.bend);
  set_toes(stance, moves.body, pin, leg);
}

// Elbows hang back, down and a little outward unless a pin says otherwise.
Vec elbow_pole(const Stance& stance, const Pin& pin) {
  if (pin.pole) return *pin.pole;
  return stance[Segment::Thorax].turn * Vec{-1, -0.35, 0.25 * sign_of(model::half_of(pin.limb))};
}

void point_hand(Stance& stance, const Pin& pin, Segment hand) {
  const auto back = unit(-*pin.hand_direction);
  const auto side = unit(across(stance[model::parent_of(hand)].turn.z, back));
  stance[hand].turn = {cross(back, side), back, side};
}

void pin_arm(Stance& stance, const Moves& moves, const Pin& pin) {
  const auto half = model::half_of(pin.limb);
  const auto upper = segment_of(Bone::UpperArm, half), forearm = segment_of(Bone::Forearm, half),
             hand = segment_of(Bone::Hand, half);
  const bool palm = point_of(pin) == PinPoint::Palm;
  const auto free_end = palm ? stance[hand].at({0, -palm_depth, 0}) : stance[hand].origin;
  const auto weight = std::min(part_of(stance, pin, Placement::Weight), 1.0);
  const auto target = blend(free_end, frame_point(stance, pin), weight);
  const auto shoulder = stance[upper].origin;
  const BoneLengths lengths{bone_length(moves.body, forearm), bone_length(moves.body, hand) + (palm ? palm_depth : 0),
                            arm_nearest};
  const auto pole = elbow_pole(stance, pin);
  const auto swivel = sign_of(half) * part_of(stance, pin, Placement::Swivel);
  const auto bones = two_bones(shoulder, target, lengths, pole, swivel);
  const auto hinge = cross(bones.toward, unit(bones.end - shoulder));  // an elbow bends the other way round than a knee
  stance[upper] = bone_frame(shoulder, bones.middle, hinge);
  stance[forearm] = bone_frame(bones.middle, bones.end, hinge);
  stance.overreach[static_cast<std::size_t>(pin.limb)] = bones.overreach;
  const auto joint = ball_joint(inverse(stance[Segment::Thorax].turn) * stance[upper].turn, half);
  set_ball_joint(stance, half, joint, Motion::ShoulderFlex, Motion::ShoulderAbd, Motion::ShoulderRot);
  stance.channels[channel_of(Motion::ElbowFlex, half)] = bones.bend;
  hang(stance, moves.body, hand);
  if (pin.hand_direction && weight > 0.5) point_hand(stance, pin, hand);
}

}  // namespace

Vec pinned_point(const Stance& stance, const Pin& pin) {
  const auto half = model::half_of(pin.limb);
  if (!model::is_arm(pin.limb)) return stance[segment_of(Bone::Foot, half)].at(foot_point(point_of(pin)));
  const auto& forearm = stance[segment_of(Bone::Forearm, half)];
  const auto wrist = length(stance[segment_of(Bone::Hand, half)].origin - forearm.origin);
  return forearm.at({0, -wrist - (point_of(pin) == PinPoint::Palm ? palm_depth : 0), 0});
}

std::optional<Vec> pin_target(const Stance& stance, const Pin& pin) {
  if (pin.hold) return std::nullopt;
  return frame_point(stance, pin);
}

void apply_pin(Stance& stance, const Moves& moves, const Pin& pin) {
  if (part_of(stance, pin, Placement::Weight) <= 0) return;
  if (model::is_arm(pin.limb)) {
    pin_arm(stance, moves, pin);
  } else {
    pin_leg(stance, moves, pin);
  }
}

}  // namespace genu::drawing
