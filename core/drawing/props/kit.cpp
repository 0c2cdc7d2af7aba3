// Small things to train with: towel, slider, roller, weights.
#include <cmath>
#include <numbers>

#include "drawing/props/props.hpp"
#include "drawing/props/solids.hpp"

namespace genu::drawing {

namespace {

using model::Prop;
using model::PropColour;
using model::Segment;

Vec axis_of(const PropScene& scene, const Prop& prop, const Vec& otherwise) {
  return unit(turn_of(scene.stance, prop) * prop.axis.value_or(otherwise));
}

// The spiral on the near end of a rolled towel.
void paint_spiral(Canvas& canvas, const Cylinder& roll, const Paint& paint) {
  constexpr int steps = 60;
  constexpr double turns = 2.4;
  const auto sides = across_of(roll.axis);
  const auto end = roll.centre + roll.axis * (near_end(canvas, roll.axis) * roll.half_length);
  std::vector<Vec> path;
  for (int i = 0; i <= steps; ++i) {
    const auto u = static_cast<double>(i) / steps;
    const auto angle = 2 * std::numbers::pi * turns * u;
    const auto radius = roll.radius * (0.95 - 0.8 * u);
    path.push_back(end + sides.one * (std::cos(angle) * radius) + sides.other * (std::sin(angle) * radius));
  }
  canvas.stroke(path, roll.radius * 0.075, paint);
}

// A ring around the towel, where it faces the viewer.
void paint_stripe(Canvas& canvas, const Cylinder& roll, double along) {
  constexpr int steps = 40;
  const auto sides = across_of(roll.axis);
  const auto middle = roll.centre + roll.axis * (near_end(canvas, roll.axis) * roll.half_length * along);
  std::vector<Vec> path;
  // Two rounds, so that the seen part is found in one piece.
  for (int i = 0; i <= 2 * steps; ++i) {
    const auto angle = 2 * std::numbers::pi * i / steps;
    const auto out = sides.one * std::cos(angle) + sides.other * std::sin(angle);
    if (canvas.camera().depth(out) >= 0.02) {
      path.push_back(middle + out * roll.radius);
    } else if (path.size() > 1 && i > steps) {
      break;
    } else {
      path.clear();
    }
  }
  canvas.stroke(path, roll.radius * 0.11, Ink::Trim);
}

Segment hand_of(const Prop& prop) { return prop.hand == model::Side::Left ? Segment::HandL : Segment::HandR; }

}  // namespace

void paint_towel(const PropScene& scene, const Prop& prop) {
  const auto tones = tones_of(prop, PropColour::Towel);
  const auto at = place_of(scene.stance, prop.where);
  if (prop.flat) {
    const BoxShape box{at, prop.size.value_or(Vec{0.2, 0.01, 0.2}) * 0.5, turn_of(scene.stance, prop)};
    return paint_cushion(scene.canvas, box, prop.round.value_or(0.005), tones);
  }
  const Cylinder roll{at, axis_of(scene, prop, {0, 0, 1}), prop.radius.value_or(0.03), prop.length.value_or(0.2) / 2};
  paint_cylinder(scene.canvas, roll, tones.base, tones.lit, tones.lit);
  paint_spiral(scene.canvas, roll, tones.shade);
  for (const double along : {0.6, 0.8}) paint_stripe(scene.canvas, roll, along);
}

void paint_slider(const PropScene& scene, const Prop& prop) {
  const auto tones = tones_of(prop, PropColour::Dark);
  const auto half = prop.thickness.value_or(0.012) / 2;
  auto at = place_of(scene.stance, prop.where);
  at.y = prop.where.floor.value_or(0) + half;
  const Cylinder disc{at, {0, 1, 0}, prop.radius.value_or(0.06), half};
  paint_cylinder(scene.canvas, disc, tones.shade, tones.base, tones.base);
  paint_cap(scene.canvas, disc, disc.radius * 0.8, tones.lit);
}

void paint_roller(const PropScene& scene, const Prop& prop) {
  const auto radius = prop.radius.value_or(0.042);
  auto at = place_of(scene.stance, prop.where) + Vec{0, radius, 0};
  at.x += scene.stance.channels[model::channel_of(model::Placed::Prop, model::Placement::X)];
  const Cylinder roller{at, axis_of(scene, prop, {0, 0, 1}), radius, prop.length.value_or(0.3) / 2};
  paint_cylinder(scene.canvas, roller, Ink::RollerShade, Ink::Roller, Ink::RollerShade);
}

void paint_hand_dumbbell(const PropScene& scene, const Prop& prop) {
  const auto& hand = scene.stance[hand_of(prop)];
  const auto at = hand.at({0.012, -0.05, 0});
  constexpr double half = 0.055, disc = 0.016;
  paint_cylinder(scene.canvas, {at, hand.turn.x, 0.008, half}, Ink::MetalShade, Ink::Metal, Ink::Metal);
  for (const double end : {-half, half}) {
    paint_cylinder(scene.canvas, {at + hand.turn.x * end, hand.turn.x, 0.03, disc}, Ink::MetalShade, Ink::Metal,
                   Ink::MetalShade);
  }
}

void paint_upright_dumbbell(const PropScene& scene, const Prop& prop) {
  const auto tones = tones_of(PropColour::Dark);
  const auto at = place_of(scene.stance, prop.where);
  const auto axis = axis_of(scene, prop, {0, 1, 0});
  constexpr double disc = 0.022;
  const auto radius = prop.radius.value_or(0.04), end = prop.length.value_or(0.13) / 2 - disc;
  const auto near = near_end(scene.canvas, axis);
  paint_cylinder(scene.canvas, {at - axis * (near * end), axis, radius, disc}, tones.shade, tones.base, tones.shade);
  paint_capsules(scene.canvas, std::array<Vec, 2>{at - axis * end, at + axis * end}, 0.01, Ink::Metal, Ink::MetalShade);
  paint_cylinder(scene.canvas, {at + axis * (near * end), axis, radius, disc}, tones.shade, tones.base, tones.lit);
}

// Each half of the bar with its plates on its own side of the body; the middle on the side where the bar lies.
void paint_barbell(const PropScene& scene, const Prop& prop, DepthHalf half) {
  const auto& thorax = scene.stance[Segment::Thorax];
  const auto middle = thorax.at({-0.052, 0.128, 0});
  const auto axis = thorax.turn.z;
  const auto metal = tones_of(PropColour::Metal), dark = tones_of(PropColour::Dark);
  constexpr double inner = 0.13, sleeve = 0.17, bar = 0.0085, plate = 0.105, plate_half = 0.015, plate_apart = 0.036;
  const auto end = prop.length.value_or(0.9) / 2;
  const auto collar = end - sleeve;
  const auto near = near_end(scene.canvas, axis);
  const auto side = half == DepthHalf::Near ? near : -near;
  const auto rod = [&](double from, double to, double radius) {
    paint_capsules(scene.canvas, std::array<Vec, 2>{middle + axis * from, middle + axis * to}, radius, metal.lit,
                   metal.shade);
  };
  const auto plates = [&] {
    // From far to near: on the near side the outer plate covers the inner one.
    for (const int i : side == near ? std::array<int, 2>{0, 1} : std::array<int, 2>{1, 0}) {
      const Cylinder disc{middle + axis * (side * (collar + 0.02 + plate_apart * i)), axis,
                          i == 0 ? plate : plate * 0.86, plate_half};
      paint_cylinder(scene.canvas, disc, dark.shade, dark.base, dark.lit);
    }
  };
  const auto inner_rod = [&] { rod(side * inner, side * collar, bar); };
  const auto outer_rod = [&] { rod(side * (collar + 2 * plate_apart), side * end, 0.013); };
  const bool lies_behind = scene.canvas.camera().depth(thorax.turn.x) < 0;
  const bool middle_now = lies_behind == (half == DepthHalf::Near);
  if (half == DepthHalf::Near) {
    if (middle_now) rod(-inner, inner, bar);
    inner_rod();
    plates();
    outer_rod();
  } else {
    outer_rod();
    plates();
    inner_rod();
    if (middle_now) rod(-inner, inner, bar);
  }
}

}  // namespace genu::drawing
