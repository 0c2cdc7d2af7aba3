#include "drawing/figure/body_paint.hpp"

#include <algorithm>
#include <set>

#include "drawing/figure/joints.hpp"

namespace genu::drawing {

namespace {

using model::Group;
using model::Half;
using model::Segment;

// Far limbs are mixed with the palette's far tint by up to this much.
constexpr double far_share = 0.24;

struct Tones {
  Ink base, shade;
};

Tones tones_of(model::Material material) {
  switch (material) {
    case model::Material::Skin:
      return {Ink::Skin, Ink::SkinShade};
    case model::Material::Shirt:
      return {Ink::Shirt, Ink::ShirtShade};
    case model::Material::Shorts:
      return {Ink::Shorts, Ink::ShortsShade};
    case model::Material::Shoe:
      return {Ink::Shoe, Ink::ShoeShade};
    case model::Material::Sole:
      return {Ink::Sole, Ink::SoleShade};
    case model::Material::Hair:
      return {Ink::Hair, Ink::HairShade};
    case model::Material::Sock:
      return {Ink::Sock, Ink::SockShade};
    case model::Material::Lace:
      return {Ink::Lace, Ink::LaceShade};
  }
  return {Ink::Skin, Ink::SkinShade};
}

Group group_of(model::PartGroup group, Half half) {
  switch (group) {
    case model::PartGroup::Pelvis:
      return Group::Pelvis;
    case model::PartGroup::Torso:
      return Group::Torso;
    case model::PartGroup::Head:
      return Group::Head;
    case model::PartGroup::Leg:
      return half == Half::Right ? Group::LegR : Group::LegL;
    case model::PartGroup::Arm:
      return half == Half::Right ? Group::ArmR : Group::ArmL;
  }
  return Group::Torso;
}

bool is_leg(Group group) { return group == Group::LegR || group == Group::LegL; }
bool is_arm(Group group) { return group == Group::ArmR || group == Group::ArmL; }
Half half_of(Group group) { return group == Group::LegL || group == Group::ArmL ? Half::Left : Half::Right; }

// One group being painted.
struct Painting {
  Canvas& canvas;
  const Moves& moves;
  const Stance& stance;
  Group group;
  double far = 0;  // share of the far tint

  [[nodiscard]] Paint tone(Ink ink) const { return Paint(ink).mixed(Ink::Far, far); }
  [[nodiscard]] double toward(const Vec& direction) const { return canvas.camera().depth(direction); }
};

// How far behind a limb's side of the body is, 0 to 1.
double farness(const Camera& camera, const Stance& stance, Group group) {
  if (!is_leg(group) && !is_arm(group)) return 0;
  const auto side = sign_of(half_of(group)) * camera.depth(stance[Segment::Pelvis].turn.z);
  return std::clamp((-side - 0.15) / 0.5, 0.0, 1.0);
}

bool is_shown(const Painting& painting, const model::BodyPart& part, Half half) {
  const auto& head = painting.stance[Segment::Head].turn;
  const auto s = sign_of(half);
  switch (part.shown) {
    case model::Shown::Always:
      return true;
    case model::Shown::FaceToward:
      return painting.toward(head.x) > 0.74;
    case model::Shown::FaceAway:
      return painting.toward(head.x) <= 0.74;
    case model::Shown::Ear:
      return s * painting.toward(head.z) > -0.12;
    case model::Shown::Eye:
      return painting.toward(head.x * 0.8 + head.z * (0.6 * s)) > 0.28;
  }
  return true;
}

// Whether the limb comes toward the viewer: cloth is then painted before skin, and its hem is seen open.
bool comes_toward(const Painting& painting) {
  if (!is_leg(painting.group) && !is_arm(painting.group)) return false;
  const auto bone = is_leg(painting.group) ? model::Bone::Thigh : model::Bone::UpperArm;
  return painting.toward(-painting.stance[model::segment_of(bone, half_of(painting.group))].turn.y) > 0.05;
}

bool sole_is_seen(const Painting& painting) {
  if (!is_leg(painting.group)) return false;
  return painting.toward(painting.stance[model::segment_of(model::Bone::Foot, half_of(painting.group))].turn.y) < -0.02;
}

bool seen_from_the_front(const Painting& head) { return head.toward(head.stance[Segment::Head].turn.x) > 0.74; }
bool seen_from_below(const Painting& head) { return head.toward(head.stance[Segment::Head].turn.y) < -0.6; }

constexpr int skin_layer = 0, cloth_layer = 1, sole_layer = 2;

std::vector<int> layers_of(const Painting& painting) {
  std::set<int> found;
  for_each_part(painting.moves.body, [&](const model::BodyPart& part, Half half) {
    if (group_of(part.group, half) == painting.group) found.insert(part.layer);
  });
  std::vector<int> layers(found.begin(), found.end());
  if (painting.group == Group::Head) {
    // Hair behind, then neck, ears, face, fringe, eyes; from below the chin the ears stand out beside the face.
    if (seen_from_the_front(painting)) return {2, 0, 4, 1, 3, 5};
    if (seen_from_below(painting)) return {2, 0, 1, 4, 3, 5};
  }
  if (comes_toward(painting)) std::swap(layers[skin_layer], layers[cloth_layer]);
  if (sole_is_seen(painting)) {
    const auto soles = std::find(layers.begin(), layers.end(), sole_layer);
    std::rotate(soles, soles + 1, layers.end());
  }
  return layers;
}

template <class Visit>
void for_each_in_layer(const Painting& painting, int layer, Visit visit) {
  for_each_part(painting.moves.body, [&](const model::BodyPart& part, Half half) {
    if (part.layer != layer || group_of(part.group, half) != painting.group) return;
    if (is_shown(painting, part, half)) visit(part, chain_of(painting.stance, part.bone, part.slices, half));
  });
}

// All shades of a layer, then all base tones, so that joints show no seam.
void paint_layer(const Painting& painting, int layer, bool open_hems) {
  for_each_in_layer(painting, layer, [&](const model::BodyPart& part, const Chain& chain) {
    const auto tones = tones_of(part.material);
    fill_chain(painting.canvas, chain, painting.tone(part.lit ? tones.shade : tones.base));
  });
  for_each_in_layer(painting, layer, [&](const model::BodyPart& part, const Chain& chain) {
    if (part.lit) fill_chain(painting.canvas, chain, painting.tone(tones_of(part.material).base), lit_inset);
  });
  if (!open_hems) return;
  for_each_in_layer(painting, layer, [&](const model::BodyPart& part, const Chain& chain) {
    if (!chain.back().flat) return;
    const auto inside = Paint(tones_of(part.material).shade).mixed(Ink::Hem, 0.22);
    fill_slice(painting.canvas, chain.back(), inside.mixed(Ink::Far, painting.far));
  });
}

bool works_on(const model::WorkingMuscle& working, Half half) {
  if (working.side == model::Side::Both) return true;
  return (working.side == model::Side::Left) == (half == Half::Left);
}

void paint_muscle(const Painting& painting, const model::BodyMuscle& muscle, Half half, bool prime) {
  const Vec facing{muscle.facing.x, muscle.facing.y, muscle.facing.z * sign_of(half)};
  const auto& frame = painting.stance[model::segment_of(muscle.bone, half)];
  if (painting.toward(frame.turn * unit(facing)) < -0.42) return;
  const auto chain = chain_of(painting.stance, muscle.bone, muscle.slices, half);
  const auto tone = [&](Ink ink) { return Paint(ink).mixed(Ink::Far, painting.far * 0.6); };
  fill_chain(painting.canvas, chain, tone(prime ? Ink::PrimeRim : Ink::HelperRim));
  fill_chain(painting.canvas, chain, tone(prime ? Ink::Prime : Ink::Helper), core_inset);
}

void paint_muscles(const Painting& painting, model::MuscleGroup group, Half half) {
  constexpr double prime_mover = 0.75;
  for (const auto& working : painting.moves.figure.muscles) {
    if (!works_on(working, half)) continue;
    for (const auto& muscle : painting.moves.body.muscles) {
      if (muscle.muscle != working.muscle || muscle.group != group) continue;
      paint_muscle(painting, muscle, half, working.level >= prime_mover);
    }
  }
}

void paint_group(const Painting& painting) {
  const bool toward = comes_toward(painting);
  for (const auto layer : layers_of(painting)) paint_layer(painting, layer, toward && layer == cloth_layer);
  if (painting.group == Group::Torso) {
    for (const auto half : {Half::Right, Half::Left}) paint_muscles(painting, model::MuscleGroup::Torso, half);
  }
  if (is_leg(painting.group)) paint_muscles(painting, model::MuscleGroup::Leg, half_of(painting.group));
}

}  // namespace

void paint_body(Canvas& canvas, const Moves& moves, const Stance& stance,
                const std::function<void(model::Group)>& after) {
  std::set<Group> done;
  for (const auto group : painting_order(canvas.camera(), moves.figure, stance)) {
    const auto far = far_share * farness(canvas.camera(), stance, group);
    paint_group({canvas, moves, stance, group, far});
    done.insert(group);
    after(group);
    // The muscles of a hip lie over pelvis, torso and thigh, so they wait for all three.
    for (const auto leg : {Group::LegR, Group::LegL}) {
      const bool last = group == Group::Pelvis || group == Group::Torso || group == leg;
      if (!last || !done.contains(Group::Pelvis) || !done.contains(Group::Torso) || !done.contains(leg)) continue;
      const auto leg_far = far_share * farness(canvas.camera(), stance, leg);
      paint_muscles({canvas, moves, stance, leg, leg_far}, model::MuscleGroup::Hip, half_of(leg));
    }
  }
}

void paint_ghost(Canvas& canvas, const model::Body& body, const Stance& ghost, const Stance& now) {
  constexpr double unmoved_body = 0.03, unmoved_part = 0.012, line = 0.0045;
  double farthest = 0;
  for (std::size_t i = 0; i < model::segment_count; ++i) {
    farthest = std::max(farthest, length(ghost.frames[i].origin - now.frames[i].origin));
  }
  if (farthest <= unmoved_body) return;
  const auto fill_all = [&](Ink ink, double grow) {
    for_each_part(body, [&](const model::BodyPart& part, Half half) {
      const auto there = chain_of(ghost, part.bone, part.slices, half);
      const auto here = chain_of(now, part.bone, part.slices, half);
      double way = 0;
      for (std::size_t i = 0; i < here.size(); ++i) way = std::max(way, length(there[i].centre - here[i].centre));
      if (way >= unmoved_part) fill_chain(canvas, there, ink, {1, grow, 0});
    });
  };
  fill_all(Ink::GhostLine, line);
  fill_all(Ink::Ghost, 0);
}

}  // namespace genu::drawing
