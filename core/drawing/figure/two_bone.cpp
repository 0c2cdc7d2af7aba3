#include "drawing/figure/two_bone.hpp"

#include <algorithm>
#include <cmath>

namespace genu::drawing {

namespace {

// Bones never lock quite straight, so that the middle joint keeps its side.
constexpr double straightest = 0.9995;

}  // namespace

TwoBones two_bones(const Vec& start, const Vec& target, const BoneLengths& lengths, const Vec& pole, double swivel) {
  const auto reach = (lengths.upper + lengths.lower) * straightest;
  const auto wanted = length(target - start);
  const auto distance = std::max(std::min(wanted, reach), lengths.nearest);
  const auto way = unit(target - start);
  const auto upper2 = lengths.upper * lengths.upper, lower2 = lengths.lower * lengths.lower;
  const auto cosine = std::clamp((upper2 + distance * distance - lower2) / (2 * lengths.upper * distance), -1.0, 1.0);
  const auto sine = std::sqrt(1 - cosine * cosine);
  TwoBones bones;
  bones.toward = about(way, swivel) * unit(across(pole, way));
  bones.middle = start + way * (lengths.upper * cosine) + bones.toward * (lengths.upper * sine);
  bones.end = start + way * distance;
  bones.bend = 180 - arc_cosine_degrees((upper2 + lower2 - distance * distance) / (2 * lengths.upper * lengths.lower));
  bones.overreach = std::max(0.0, wanted - reach);
  return bones;
}

Frame bone_frame(const Vec& from, const Vec& to, const Vec& hinge) {
  const auto back = unit(from - to);
  const auto side = unit(across(hinge, back));
  return {from, {cross(back, side), back, side}};
}

}  // namespace genu::drawing
