#include "drawing/props/props.hpp"

#include "drawing/figure/joints.hpp"

namespace genu::drawing {

namespace {

using model::Prop;
using model::PropKind;

Vec fixed_place(const Stance& stance, const model::Point3& at, const std::optional<model::Segment>& segment) {
  return segment ? stance[*segment].at(at) : at;
}

bool is_in_hand(const Prop& prop) { return prop.kind == PropKind::Dumbbell && prop.hand.has_value(); }

// What is held or bound to the body is painted in two halves or with the hands; all else has one turn.
PropTurn turn_of(const Prop& prop) {
  if (prop.kind == PropKind::Mat) return PropTurn::Mat;
  if (prop.after) return PropTurn::After;
  if (is_in_hand(prop)) return prop.hand == model::Side::Left ? PropTurn::FarHand : PropTurn::NearHand;
  return prop.layer == model::PropLayer::Front ? PropTurn::Front : PropTurn::Back;
}

void paint(const PropScene& scene, const Prop& prop) {
  switch (prop.kind) {
    case PropKind::Step:
      return paint_step(scene, prop);
    case PropKind::Wedge:
      return paint_wedge(scene, prop);
    case PropKind::Wall:
      return paint_wall(scene, prop);
    case PropKind::Chair:
      return paint_chair(scene, prop);
    case PropKind::Mat:
      return paint_mat(scene, prop);
    case PropKind::Post:
      return paint_post(scene, prop);
    case PropKind::Rail:
      return paint_rail(scene, prop);
    case PropKind::Tube:
      return paint_tube(scene, prop);
    case PropKind::Disc:
      return paint_disc(scene, prop);
    case PropKind::Pad:
      return paint_pad(scene, prop);
    case PropKind::Towel:
      return paint_towel(scene, prop);
    case PropKind::Slider:
      return paint_slider(scene, prop);
    case PropKind::Roller:
      return paint_roller(scene, prop);
    case PropKind::Water:
      return paint_water(scene, prop);
    case PropKind::Strap:
      return paint_strap(scene, prop);
    case PropKind::Dumbbell:
      return prop.hand ? paint_hand_dumbbell(scene, prop) : paint_upright_dumbbell(scene, prop);
    case PropKind::Loop:
    case PropKind::Barbell:
      return;  // in two halves
  }
}

}  // namespace

Vec place_of(const Stance& stance, const model::PropPoint& point) {
  auto place = fixed_place(stance, point.at, point.segment);
  if (point.between.size() == 2) {
    place = blend(fixed_place(stance, point.between[0].at, point.between[0].segment),
                  fixed_place(stance, point.between[1].at, point.between[1].segment), point.t);
  }
  place = place + point.shift;
  if (point.floor) place.y = *point.floor;
  return place;
}

Turn turn_of(const Stance& stance, const Prop& prop) {
  const auto own = about_y(-prop.yaw) * about_z(prop.pitch) * about_x(prop.roll);
  return prop.where.segment && !prop.upright ? stance[*prop.where.segment].turn * own : own;
}

void paint_prop(const PropScene& scene, const Prop& prop, PropTurn turn, model::Group group) {
  const bool halved = prop.kind == PropKind::Loop || prop.kind == PropKind::Barbell;
  if (halved && (turn == PropTurn::Back || turn == PropTurn::Front)) {
    const auto half = turn == PropTurn::Back ? DepthHalf::Far : DepthHalf::Near;
    return prop.kind == PropKind::Loop ? paint_loop(scene, prop, half) : paint_barbell(scene, prop, half);
  }
  if (turn_of(prop) != turn || (turn == PropTurn::After && *prop.after != group)) return;
  paint(scene, prop);
}

}  // namespace genu::drawing
