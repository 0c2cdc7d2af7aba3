#include "drawing/figure/joints.hpp"

#include <cmath>

namespace genu::drawing {

using model::Bone;
using model::channel_of;
using model::Half;
using model::Motion;
using model::Segment;

namespace {

// One bone of the spine: forward, to the right, turned to the right.
Turn spine_turn(const Channels& channels, Motion flex, Motion side, Motion rot) {
  return about_z(-channels[channel_of(flex)]) * about_x(channels[channel_of(side)]) *
         about_y(-channels[channel_of(rot)]);
}

Turn ball_turn(const Channels& channels, Half half, Motion flex, Motion abd, Motion rot) {
  const auto s = sign_of(half);
  return about_z(channels[channel_of(flex, half)]) * about_x(-s * channels[channel_of(abd, half)]) *
         about_y(-s * channels[channel_of(rot, half)]);
}

}  // namespace

Turn posture_turn(model::Posture posture) {
  switch (posture) {
    case model::Posture::Standing:
      return {};
    case model::Posture::Supine:
      return about_z(90);
    case model::Posture::Prone:
      return about_z(-90);
    case model::Posture::SideLyingLeft:
      return {{0, 0, 1}, {1, 0, 0}, {0, 1, 0}};
    case model::Posture::SideLyingRight:
      return {{0, 0, 1}, {-1, 0, 0}, {0, -1, 0}};
  }
  return {};
}

Turn joint_turn(Segment segment, const Channels& channels) {
  const auto half = model::half_of(segment);
  const auto s = sign_of(half);
  const auto angle = [&](Motion motion) { return channels[channel_of(motion, half)]; };
  switch (model::bone_of(segment)) {
    case Bone::Pelvis:
      return {};
    case Bone::Lumbar:
      return spine_turn(channels, Motion::LumbarFlex, Motion::LumbarSide, Motion::LumbarRot);
    case Bone::Thorax:
      return spine_turn(channels, Motion::ThoraxFlex, Motion::ThoraxSide, Motion::ThoraxRot);
    case Bone::Neck:
      return spine_turn(channels, Motion::NeckFlex, Motion::NeckSide, Motion::NeckRot);
    case Bone::Head:
      return spine_turn(channels, Motion::HeadFlex, Motion::HeadSide, Motion::HeadRot);
    case Bone::Thigh:
      return ball_turn(channels, half, Motion::HipFlex, Motion::HipAbd, Motion::HipRot);
    case Bone::Shank:
      return about_z(-angle(Motion::KneeFlex));
    case Bone::Foot:
      return about_z(angle(Motion::AnkleDorsi)) * about_x(s * angle(Motion::AnkleInv));
    case Bone::Toes:
      return about_z(angle(Motion::ToeExt));
    case Bone::UpperArm:
      return ball_turn(channels, half, Motion::ShoulderFlex, Motion::ShoulderAbd, Motion::ShoulderRot);
    case Bone::Forearm:
      return about_z(angle(Motion::ElbowFlex));
    case Bone::Hand:
      return about_z(angle(Motion::WristFlex)) * about_x(s * angle(Motion::WristDev));
  }
  return {};
}

Vec joint_at(const model::Body& body, Segment segment) {
  auto at = body.bones[model::index_of(model::bone_of(segment))].at;
  if (model::half_of(segment) == Half::Left) at.z = -at.z;
  return at;
}

double bone_length(const model::Body& body, Segment segment) { return length(joint_at(body, segment)); }

void hang(Stance& stance, const model::Body& body, Segment segment) {
  const auto& parent = stance[model::parent_of(segment)];
  stance[segment] = {parent.at(joint_at(body, segment)), parent.turn * joint_turn(segment, stance.channels)};
}

void hang_all(Stance& stance, const model::Body& body) {
  // Segments stand after the ones that carry them.
  for (std::size_t i = 1; i < model::segment_count; ++i) hang(stance, body, static_cast<Segment>(i));
}

BallJoint ball_joint(const Turn& turn, Half half) {
  const auto s = sign_of(half);
  return {degrees_of(std::atan2(-turn.y.x, turn.y.y)), -s * arc_sine_degrees(turn.y.z),
          -s * degrees_of(std::atan2(-turn.x.z, turn.z.z))};
}

}  // namespace genu::drawing
