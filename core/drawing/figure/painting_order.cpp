#include <algorithm>
#include <cmath>

#include "drawing/figure/body_paint.hpp"

namespace genu::drawing {

using model::Group;
using model::Segment;

namespace {

constexpr double a_little = 1e-3;

using Depths = std::array<double, model::group_count>;

Depths own_depths(const Camera& camera, const Stance& stance) {
  const auto depth = [&](Segment segment, const Vec& local = {}) { return camera.depth(stance[segment].at(local)); };
  const auto leg = [&](Segment thigh, Segment shank, Segment foot) {
    return (depth(thigh) + 2 * depth(shank) + depth(foot)) / 4;
  };
  const auto arm = [&](Segment upper, Segment forearm, Segment hand) {
    return (depth(upper) + depth(forearm) + depth(hand)) / 3;
  };
  return {depth(Segment::Pelvis),
          (depth(Segment::Lumbar) + depth(Segment::Thorax, {0, 0.06, 0})) / 2,
          depth(Segment::Head, {0, 0.05, 0}),
          leg(Segment::ThighR, Segment::ShankR, Segment::FootR),
          leg(Segment::ThighL, Segment::ShankL, Segment::FootL),
          arm(Segment::UpperArmR, Segment::ForearmR, Segment::HandR),
          arm(Segment::UpperArmL, Segment::ForearmL, Segment::HandL)};
}

}  // namespace

std::array<Group, model::group_count> painting_order(const Camera& camera, const model::Figure& figure,
                                                     const Stance& stance) {
  auto depths = own_depths(camera, stance);
  const auto of = [&](Group group) -> double& { return depths[model::index_of(group)]; };
  const auto torso = of(Group::Torso);
  // Seen from the side the pelvis lies between the legs; from the front it is behind both.
  const bool from_side = std::abs(camera.depth(stance[Segment::Pelvis].turn.z)) >= 0.5;
  const auto legs = std::minmax(of(Group::LegR), of(Group::LegL));
  of(Group::Pelvis) = std::min(from_side ? legs.second - a_little / 10 : legs.first - a_little, torso - a_little);
  of(Group::Head) = of(Group::Head) < torso ? torso - a_little / 2 : torso + a_little;
  for (const auto& [name, bias] : figure.depth_bias) {
    if (const auto group = base::value_named<Group>(name)) of(*group) += bias;
  }
  std::array<Group, model::group_count> order{Group::Pelvis, Group::Torso, Group::Head, Group::LegR,
                                              Group::LegL,   Group::ArmR,  Group::ArmL};
  std::stable_sort(order.begin(), order.end(), [&](Group a, Group b) { return of(a) < of(b); });
  return order;
}

}  // namespace genu::drawing
