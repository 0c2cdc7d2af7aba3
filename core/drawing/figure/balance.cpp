#include <algorithm>
#include <genu/drawing/figure/balance.hpp>
#include <limits>
#include <set>

#include "drawing/figure/slices.hpp"

namespace genu::drawing {

namespace {

using model::Bone;
using model::Contact;
using model::Half;
using model::Placement;
using model::Segment;

// A planted foot that is keyed up by more than this has left the ground.
constexpr double lifted = 0.004;
// A lying body, or a leg that kneels, is carried by whatever is nearer to the floor than this.
constexpr double carried = 0.03;

using Halves = std::set<Half>;

bool is_down(const Stance& stance, model::Placed placed, double rest_height) {
  return stance.channels[model::channel_of(placed, Placement::Y)] <= rest_height + lifted &&
         stance.channels[model::channel_of(placed, Placement::Weight)] >= 1;
}

std::optional<Half> anchored_foot(const Moves& moves, const Stance& stance) {
  if (!moves.figure.anchor) return std::nullopt;
  const auto height = stance.channels[model::channel_of(model::Placed::Anchor, Placement::Y)];
  if (height > moves.figure.anchor->at.y + lifted) return std::nullopt;
  switch (moves.figure.anchor->contact) {
    case Contact::FootR:
    case Contact::HeelR:
    case Contact::BallR:
      return Half::Right;
    case Contact::FootL:
    case Contact::HeelL:
    case Contact::BallL:
      return Half::Left;
    default:
      return std::nullopt;
  }
}

Halves standing_feet(const Moves& moves, const Stance& stance) {
  Halves feet;
  if (const auto foot = anchored_foot(moves, stance)) feet.insert(*foot);
  for (const auto& pin : moves.figure.pins) {
    if (model::is_arm(pin.limb) || pin.hold || pin.frame) continue;
    if (is_down(stance, model::placed_of(pin.limb), pin.at.y)) feet.insert(model::half_of(pin.limb));
  }
  return feet;
}

std::optional<Half> kneeling_leg(const model::Figure& figure) {
  if (!figure.anchor) return std::nullopt;
  if (figure.anchor->contact == Contact::KneeR) return Half::Right;
  if (figure.anchor->contact == Contact::KneeL) return Half::Left;
  return std::nullopt;
}

// What the weight rests on in one stance.
struct Support {
  bool lying = false;
  Halves feet;
  std::optional<Half> knee;

  [[nodiscard]] bool holds(const model::BodyPart& part, Half half, const Slice& slice) const {
    const bool low = slice.centre.y - slice.r < carried;
    if (lying) return low;
    if (part.group != model::PartGroup::Leg) return false;
    return (feet.contains(half) && part.material == model::Material::Sole) || (knee == half && low);
  }
};

}  // namespace

Vec centre_of_mass(const model::Body& body, const Stance& stance) {
  Vec sum;
  double mass = 0;
  for (std::size_t i = 0; i < model::segment_count; ++i) {
    const auto segment = static_cast<Segment>(i);
    const auto& bone = body.bones[model::index_of(model::bone_of(segment))];
    sum = sum + stance[segment].at(bone.mass_at) * bone.mass;
    mass += bone.mass;
  }
  return sum * (1 / mass);
}

std::optional<double> balance_margin(const Moves& moves, const Stance& stance) {
  const Support support{moves.figure.posture != model::Posture::Standing, standing_feet(moves, stance),
                        kneeling_leg(moves.figure)};
  auto low_x = std::numeric_limits<double>::max(), low_z = low_x;
  auto high_x = std::numeric_limits<double>::lowest(), high_z = high_x;
  for_each_part(moves.body, [&](const model::BodyPart& part, Half half) {
    for (const auto& slice : chain_of(stance, part.bone, part.slices, half)) {
      if (!support.holds(part, half, slice)) continue;
      low_x = std::min(low_x, slice.centre.x - slice.r);
      high_x = std::max(high_x, slice.centre.x + slice.r);
      low_z = std::min(low_z, slice.centre.z - slice.r - slice.w);
      high_z = std::max(high_z, slice.centre.z + slice.r + slice.w);
    }
  });
  if (high_x < low_x) return std::nullopt;
  const auto mass = centre_of_mass(moves.body, stance);
  return std::min({mass.x - low_x, high_x - mass.x, mass.z - low_z, high_z - mass.z});
}

double lowest_of(const Stance& stance, const model::Body& body) {
  auto lowest = std::numeric_limits<double>::max();
  for (std::size_t i = 0; i < model::segment_count; ++i) {
    lowest = std::min(lowest, lowest_of(stance, body, static_cast<Segment>(i)));
  }
  return lowest;
}

}  // namespace genu::drawing
