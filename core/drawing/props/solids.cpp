#include "drawing/props/solids.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace genu::drawing {

namespace {

constexpr double faces_viewer = 1e-4;

struct Face {
  Vec normal, one, other;
};

// The six faces of a box as half-way vectors from its centre.
std::array<Face, 6> faces_of(const Vec& half) {
  const Vec x{half.x, 0, 0}, y{0, half.y, 0}, z{0, 0, half.z};
  return {Face{y, x, z}, Face{-y, x, z}, Face{x, y, z}, Face{-x, y, z}, Face{z, x, y}, Face{-z, x, y}};
}

constexpr std::array<Vec, 6> directions{Vec{1, 0, 0},  Vec{-1, 0, 0}, Vec{0, 1, 0},
                                        Vec{0, -1, 0}, Vec{0, 0, 1},  Vec{0, 0, -1}};

// The corner of a box where each half-axis has the sign of a bit.
Vec corner(const Vec& half, unsigned bits) {
  return {(bits & 1U) != 0 ? half.x : -half.x, (bits & 2U) != 0 ? half.y : -half.y,
          (bits & 4U) != 0 ? half.z : -half.z};
}
constexpr unsigned corners = 8;

void add_ring(const Canvas& canvas, const Cylinder& cylinder, double along, double radius, std::vector<Point>& points) {
  const auto sides = across_of(cylinder.axis);
  canvas.add_ellipse(cylinder.centre + unit(cylinder.axis) * along, sides.one * radius, sides.other * radius, points);
}

// Between the base tone and the shade, by how much light falls on the face.
Paint lit_face(const Canvas& canvas, const Vec& normal, const MaterialTones& tones) {
  constexpr double lies_flat = 0.6;
  if (normal.y > lies_flat) return tones.lit;
  const auto shaded = std::clamp(0.5 - 0.6 * dot(normal, canvas.camera().light()), 0.0, 1.0);
  return Paint(tones.base[0].ink).mixed(tones.shade[0].ink, shaded);
}

}  // namespace

MaterialTones tones_of(model::PropColour colour) {
  switch (colour) {
    case model::PropColour::Metal:
      return {Ink::MetalLit, Ink::Metal, Ink::MetalShade};
    case model::PropColour::Pad:
      return {Ink::PadLit, Ink::Pad, Ink::PadShade};
    case model::PropColour::Dark:
      return {Ink::DarkLit, Ink::Dark, Ink::DarkShade};
    case model::PropColour::Wood:
      return {Ink::WoodLit, Ink::Wood, Ink::WoodShade};
    case model::PropColour::Towel:
      return {Ink::TowelLit, Ink::Towel, Ink::TowelShade};
    case model::PropColour::Band:
      return {Ink::BandLit, Ink::Band, Ink::BandShade};
  }
  return {Ink::MetalLit, Ink::Metal, Ink::MetalShade};
}

MaterialTones tones_of(const model::Prop& prop, model::PropColour otherwise) {
  return tones_of(prop.colour.value_or(otherwise));
}

void paint_box(Canvas& canvas, const BoxShape& box, const MaterialTones& tones) {
  for (const auto& face : faces_of(box.half)) {
    const auto normal = box.turn * unit(face.normal);
    if (canvas.camera().depth(normal) < faces_viewer) continue;
    const auto middle = box.centre + box.turn * face.normal;
    const auto one = box.turn * face.one, other = box.turn * face.other;
    const bool aslant = std::abs(dot(normal, canvas.camera().right)) > 0.75;
    const std::array<Vec, 4> outline{middle + one + other, middle + one - other, middle - one + other,
                                     middle - one - other};
    canvas.fill(outline, normal.y > 0.7 ? tones.lit : aslant ? tones.shade : tones.base);
  }
}

void paint_cylinder(Canvas& canvas, const Cylinder& cylinder, const Paint& body, const Paint& cap, const Paint& inner) {
  std::vector<Point> points;
  add_ring(canvas, cylinder, -cylinder.half_length, cylinder.radius, points);
  add_ring(canvas, cylinder, cylinder.half_length, cylinder.radius, points);
  canvas.fill(std::move(points), body);
  paint_cap(canvas, cylinder, cylinder.radius, cap);
  paint_cap(canvas, cylinder, cylinder.radius * 0.55, inner);
}

void paint_cap(Canvas& canvas, const Cylinder& cylinder, double radius, const Paint& paint) {
  std::vector<Point> points;
  add_ring(canvas, cylinder, near_end(canvas, cylinder.axis) * cylinder.half_length, radius, points);
  canvas.fill(std::move(points), paint);
}

void paint_capsules(Canvas& canvas, std::span<const Vec> path, double radius, const Paint& base, const Paint& shade) {
  const auto paint = [&](const Paint& tone, double size, const Vec& shift) {
    for (std::size_t i = 0; i + 1 < path.size(); ++i) {
      std::vector<Point> points;
      canvas.add_ball(path[i] + shift, size, points);
      canvas.add_ball(path[i + 1] + shift, size, points);
      canvas.fill(std::move(points), tone);
    }
  };
  paint(shade, radius, {});
  paint(base, radius * 0.66, canvas.camera().light() * (0.24 * radius));
}

void paint_cushion(Canvas& canvas, const BoxShape& box, double round, const MaterialTones& tones) {
  const auto r = std::min({round, box.half.x, box.half.y, box.half.z});
  const Vec core{box.half.x - r, box.half.y - r, box.half.z - r};
  std::vector<Point> points;
  for (unsigned bits = 0; bits < corners; ++bits) {
    canvas.add_ball(box.centre + box.turn * corner(core, bits), r, points);
  }
  canvas.fill(std::move(points), tones.shade);
  for (const auto& direction : directions) {
    const auto normal = box.turn * direction;
    if (canvas.camera().depth(normal) < 0.02) continue;
    std::vector<Point> face;
    for (unsigned bits = 0; bits < corners; ++bits) {
      auto at = corner(core, bits);
      if (direction.x != 0) at.x = direction.x * (box.half.x - r * 0.12);
      if (direction.y != 0) at.y = direction.y * (box.half.y - r * 0.12);
      if (direction.z != 0) at.z = direction.z * (box.half.z - r * 0.12);
      canvas.add_ball(box.centre + box.turn * at, r * 0.1, face);
    }
    canvas.fill(std::move(face), lit_face(canvas, normal, tones));
  }
}

double near_end(const Canvas& canvas, const Vec& axis) { return canvas.camera().depth(axis) > 0 ? 1 : -1; }

Across across_of(const Vec& axis) {
  const auto along = unit(axis);
  const auto one = unit(cross(along, std::abs(along.y) < 0.9 ? Vec{0, 1, 0} : Vec{1, 0, 0}));
  return {one, cross(along, one)};
}

}  // namespace genu::drawing
