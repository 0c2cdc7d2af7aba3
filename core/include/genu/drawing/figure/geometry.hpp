// Vectors, turns and frames of the figure's space. Lengths in statures, angles in degrees, axes right-handed.
#pragma once
#include <genu/model/point3.hpp>

namespace genu::drawing {

using Vec = model::Point3;

[[nodiscard]] double dot(const Vec& a, const Vec& b);
[[nodiscard]] Vec cross(const Vec& a, const Vec& b);
[[nodiscard]] double length(const Vec& v);
/// `v` with length 1; forward where `v` has none.
[[nodiscard]] Vec unit(const Vec& v);
/// The part of `v` at a right angle to the unit vector `axis`.
[[nodiscard]] Vec across(const Vec& v, const Vec& axis);
/// `a` for 0, `b` for 1.
[[nodiscard]] Vec blend(const Vec& a, const Vec& b, double t);

/// A rotation by its columns: where the three axes go.
struct Turn {
  Vec x{1, 0, 0}, y{0, 1, 0}, z{0, 0, 1};
  bool operator==(const Turn&) const = default;
};

[[nodiscard]] Vec operator*(const Turn& turn, const Vec& v);
/// First `second`, then `first`.
[[nodiscard]] Turn operator*(const Turn& first, const Turn& second);
/// The turn back.
[[nodiscard]] Turn inverse(const Turn& turn);

[[nodiscard]] Turn about_x(double degrees);  ///< turns y toward z
[[nodiscard]] Turn about_y(double degrees);  ///< turns z toward x
[[nodiscard]] Turn about_z(double degrees);  ///< turns x toward y
[[nodiscard]] Turn about(const Vec& axis, double degrees);

[[nodiscard]] double degrees_of(double radians);
/// Never fails at the edges, where rounding leaves 1.0000001.
[[nodiscard]] double arc_cosine_degrees(double cosine);
[[nodiscard]] double arc_sine_degrees(double sine);

/// Where a segment is: its joint, and how it is turned.
struct Frame {
  Vec origin;
  Turn turn;

  [[nodiscard]] Vec at(const Vec& local) const { return origin + turn * local; }
  bool operator==(const Frame&) const = default;
};

}  // namespace genu::drawing
