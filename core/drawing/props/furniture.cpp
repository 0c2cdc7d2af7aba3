// What stands on the floor: steps, wedges, walls, chairs, mats, posts and rails.
#include <cmath>
#include <numbers>

#include "drawing/props/props.hpp"
#include "drawing/props/solids.hpp"

namespace genu::drawing {

namespace {

using model::Prop;

const MaterialTones wood{Ink::WoodLit, Ink::Wood, Ink::WoodShade};
const MaterialTones metal_tones{Ink::Metal, Ink::Metal, Ink::MetalShade};
constexpr double edge_width = 0.004;

Vec size_of(const Prop& prop) { return prop.size.value_or(Vec{0.3, 0.1, 0.3}); }

// A box that stands with its base at a point of the prop.
class Standing {
 public:
  Standing(const PropScene& scene, const Prop& prop)
      : canvas_(scene.canvas), at_(place_of(scene.stance, prop.where)), turn_(about_y(-prop.yaw)) {}

  [[nodiscard]] Vec at(const Vec& local) const { return at_ + turn_ * local; }
  void box(const Vec& centre, const Vec& half, const MaterialTones& tones) const {
    paint_box(canvas_, {at(centre), half, turn_}, tones);
  }
  void line(const Vec& from, const Vec& to) const {
    const std::array<Vec, 2> ends{at(from), at(to)};
    canvas_.stroke(ends, edge_width, Ink::WoodLine);
  }
  [[nodiscard]] const Camera& camera() const { return canvas_.camera(); }

 private:
  Canvas& canvas_;
  Vec at_;
  Turn turn_;
};

}  // namespace

void paint_step(const PropScene& scene, const Prop& prop) {
  const Standing step(scene, prop);
  const auto half = size_of(prop) * 0.5;
  step.box({0, half.y, 0}, half, wood);
  const auto tread = 2 * half.y - 0.012;
  if (step.camera().toward.z > 0.3) step.line({-half.x, tread, half.z}, {half.x, tread, half.z});
  if (step.camera().toward.x > 0.3) step.line({half.x, tread, -half.z}, {half.x, tread, half.z});
}

void paint_wedge(const PropScene& scene, const Prop& prop) {
  const auto at = place_of(scene.stance, prop.where);
  const auto half = prop.length.value_or(0.24) / 2, width = prop.width.value_or(0.2) / 2;
  const auto slope = prop.angle.value_or(25) * std::numbers::pi / 180;
  const auto high = 2 * half * std::tan(slope);
  constexpr double toe = 0.004;  // the thin end
  const Vec high_near = at + Vec{-half, high, width}, high_far = at + Vec{-half, high, -width};
  const Vec low_near = at + Vec{half, toe, width}, low_far = at + Vec{half, toe, -width};
  const Vec heel_near = at + Vec{-half, 0, width}, heel_far = at + Vec{-half, 0, -width};
  auto& canvas = scene.canvas;
  canvas.fill(std::array<Vec, 4>{high_near, low_near, high_far, low_far}, wood.lit);
  if (canvas.camera().toward.x < 0) {
    canvas.fill(std::array<Vec, 4>{high_near, high_far, heel_near, heel_far}, wood.shade);
  }
  canvas.fill(std::array<Vec, 3>{high_near, low_near, heel_near}, wood.base);
  canvas.stroke(std::array<Vec, 2>{high_near, low_near}, edge_width, Ink::WoodLine);
}

void paint_wall(const PropScene& scene, const Prop& prop) {
  const Standing wall(scene, prop);
  const auto height = prop.height.value_or(1.12), depth = prop.depth.value_or(0.5) / 2;
  const auto thick = prop.thickness.value_or(0.035) / 2;
  const MaterialTones plaster{Ink::WoodLit, Paint(Ink::WoodLit).mixed(Ink::Stage, 0.35), Ink::Wood};
  const MaterialTones skirting{Ink::Wood, Ink::Wood, Ink::WoodShade};
  wall.box({-thick, height / 2, 0}, {thick, height / 2, depth}, plaster);
  constexpr double skirting_height = 0.02;
  wall.box({-thick + 0.006, skirting_height, 0}, {thick, skirting_height, depth}, skirting);
}

void paint_chair(const PropScene& scene, const Prop& prop) {
  const Standing chair(scene, prop);
  const auto seat = prop.seat.value_or(0.275), back = prop.back.value_or(0.27);
  const auto half_depth = prop.depth.value_or(0.25) / 2, half_width = prop.width.value_or(0.25) / 2;
  constexpr double leg = 0.011;
  const auto legs = [&](double z) {
    for (const double x : {leg - half_depth, half_depth - leg})
      chair.box({x, seat / 2, z}, {leg, seat / 2, leg}, metal_tones);
  };
  const auto rear = leg - half_depth, far_side = leg - half_width, near_side = half_width - leg;
  legs(far_side);
  if (back > 0) {
    for (const double z : {far_side, near_side})
      chair.box({rear, seat + back / 2, z}, {leg * 0.9, back / 2, leg * 0.9}, metal_tones);
    chair.box({rear, seat + back * 0.76, 0}, {0.012, back * 0.24, half_width}, wood);
  }
  legs(near_side);
  chair.box({0, seat, 0}, {half_depth, 0.013, half_width}, wood);
}

void paint_mat(const PropScene& scene, const Prop& prop) {
  const Standing mat(scene, prop);
  const auto half = size_of(prop) * 0.5;
  constexpr double thin = 0.006;  // below the line of the floor
  mat.box({0, -thin, 0}, {half.x, thin, half.z}, {Ink::Mat, Ink::MatShade, Ink::MatShade});
}

void paint_post(const PropScene& scene, const Prop& prop) {
  const Standing post(scene, prop);
  const auto height = prop.height.value_or(0.8), half = prop.radius.value_or(0.014);
  post.box({0, height / 2, 0}, {half, height / 2, half}, metal_tones);
  constexpr double foot = 0.008;
  post.box({0, foot, 0}, {0.06, foot, 0.06}, {Ink::Metal, Ink::MetalShade, Ink::MetalShade});
}

void paint_rail(const PropScene& scene, const Prop& prop) {
  const Standing rail(scene, prop);
  const auto height = prop.height.value_or(0.55), half = prop.width.value_or(0.3) / 2;
  for (const double z : {-half, half}) rail.box({0, height / 2, z}, {0.008, height / 2, 0.008}, metal_tones);
  rail.box({0, height, 0}, {0.01, 0.01, half + 0.01}, metal_tones);
}

}  // namespace genu::drawing
