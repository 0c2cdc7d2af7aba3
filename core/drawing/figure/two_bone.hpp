// Two bones of given lengths between two given points: where the joint in the middle goes.
#pragma once
#include <genu/drawing/figure/geometry.hpp>

namespace genu::drawing {

struct TwoBones {
  Vec middle;
  Vec toward;            ///< the way the middle lies from the line between the ends, length 1
  Vec end;               ///< the target, or as near as the bones reach
  double bend = 0;       ///< degrees from straight
  double overreach = 0;  ///< how far the target lies beyond the bones
};

struct BoneLengths {
  double upper = 0, lower = 0;
  double nearest = 0;  ///< the ends come no nearer than this
};

/// From `start` to `target`; the middle lies toward `pole`, which need not be at a right angle, turned about the line
/// between the ends by `swivel` degrees.
[[nodiscard]] TwoBones two_bones(const Vec& start, const Vec& target, const BoneLengths& lengths, const Vec& pole,
                                 double swivel);

/// A bone from `from` to `to`: its y axis looks back along it, `hinge` is its z axis.
[[nodiscard]] Frame bone_frame(const Vec& from, const Vec& to, const Vec& hinge);

}  // namespace genu::drawing
