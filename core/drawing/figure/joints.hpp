// The joints: how the channels of a pose turn each segment against the one that carries it.
#pragma once
#include <genu/drawing/figure/stance.hpp>

namespace genu::drawing {

/// The sole below the ankle.
inline constexpr double sole_depth = 0.048;
/// The palm beyond the wrist.
inline constexpr double palm_depth = 0.045;

/// +1 on the right, -1 on the left: mirrored turns change their sign.
[[nodiscard]] constexpr double sign_of(model::Half half) { return half == model::Half::Right ? 1 : -1; }

[[nodiscard]] Turn posture_turn(model::Posture posture);
[[nodiscard]] Turn joint_turn(model::Segment segment, const Channels& channels);

/// A bone's joint in the frame of the segment that carries it.
[[nodiscard]] Vec joint_at(const model::Body& body, model::Segment segment);
/// The length of the bone that ends in the joint of `segment`.
[[nodiscard]] double bone_length(const model::Body& body, model::Segment segment);

/// Places `segment` upon the one that carries it.
void hang(Stance& stance, const model::Body& body, model::Segment segment);
/// Places everything upon the pelvis.
void hang_all(Stance& stance, const model::Body& body);

/// Flexion, abduction and rotation of a thigh or an upper arm, turned by `turn` against the trunk.
struct BallJoint {
  double flex = 0, abd = 0, rot = 0;
};
[[nodiscard]] BallJoint ball_joint(const Turn& turn, model::Half half);

}  // namespace genu::drawing
