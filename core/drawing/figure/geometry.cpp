#include <algorithm>
#include <cmath>
#include <genu/drawing/figure/geometry.hpp>
#include <numbers>

namespace genu::drawing {

namespace {

double radians_of(double degrees) { return degrees * std::numbers::pi / 180; }

}  // namespace

double dot(const Vec& a, const Vec& b) { return a.x * b.x + a.y * b.y + a.z * b.z; }

Vec cross(const Vec& a, const Vec& b) { return {a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x}; }

double length(const Vec& v) { return std::sqrt(dot(v, v)); }

Vec unit(const Vec& v) {
  constexpr double nothing = 1e-12;
  const auto size = length(v);
  return size > nothing ? v * (1 / size) : Vec{1, 0, 0};
}

Vec across(const Vec& v, const Vec& axis) { return v - axis * dot(v, axis); }

Vec blend(const Vec& a, const Vec& b, double t) { return a + (b - a) * t; }

Vec operator*(const Turn& turn, const Vec& v) { return turn.x * v.x + turn.y * v.y + turn.z * v.z; }

Turn operator*(const Turn& first, const Turn& second) { return {first * second.x, first * second.y, first * second.z}; }

Turn inverse(const Turn& turn) {
  return {{turn.x.x, turn.y.x, turn.z.x}, {turn.x.y, turn.y.y, turn.z.y}, {turn.x.z, turn.y.z, turn.z.z}};
}

Turn about_x(double degrees) {
  const auto c = std::cos(radians_of(degrees)), s = std::sin(radians_of(degrees));
  return {{1, 0, 0}, {0, c, s}, {0, -s, c}};
}

Turn about_y(double degrees) {
  const auto c = std::cos(radians_of(degrees)), s = std::sin(radians_of(degrees));
  return {{c, 0, -s}, {0, 1, 0}, {s, 0, c}};
}

Turn about_z(double degrees) {
  const auto c = std::cos(radians_of(degrees)), s = std::sin(radians_of(degrees));
  return {{c, s, 0}, {-s, c, 0}, {0, 0, 1}};
}

Turn about(const Vec& axis, double degrees) {
  const auto c = std::cos(radians_of(degrees)), s = std::sin(radians_of(degrees));
  const auto a = unit(axis);
  const auto turned = [&](const Vec& v) { return v * c + cross(a, v) * s + a * (dot(a, v) * (1 - c)); };
  return {turned({1, 0, 0}), turned({0, 1, 0}), turned({0, 0, 1})};
}

double degrees_of(double radians) { return radians * 180 / std::numbers::pi; }

double arc_cosine_degrees(double cosine) { return degrees_of(std::acos(std::clamp(cosine, -1.0, 1.0))); }

double arc_sine_degrees(double sine) { return degrees_of(std::asin(std::clamp(sine, -1.0, 1.0))); }

}  // namespace genu::drawing
