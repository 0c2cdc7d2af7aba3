// A place or a direction in the figure's space. Lengths are in statures: the height of the body is 1.
#pragma once
#include <genu/base/schema.hpp>

namespace genu::model {

/// World axes: x forward, y up, z to the figure's right; the floor is y = 0. In a file: `[x, y, z]`.
struct Point3 {
  double x = 0, y = 0, z = 0;

  bool operator==(const Point3&) const = default;
};

constexpr Point3 operator+(const Point3& a, const Point3& b) { return {a.x + b.x, a.y + b.y, a.z + b.z}; }
constexpr Point3 operator-(const Point3& a, const Point3& b) { return {a.x - b.x, a.y - b.y, a.z - b.z}; }
constexpr Point3 operator-(const Point3& a) { return {-a.x, -a.y, -a.z}; }
constexpr Point3 operator*(const Point3& a, double factor) { return {a.x * factor, a.y * factor, a.z * factor}; }

/// No figure reaches further than this from the origin; what does is a slip of the pen.
inline constexpr base::Limits point_limits{-4, 4};

}  // namespace genu::model

namespace genu::base {
template <>
struct Codec<model::Point3> {
  static Value write(const model::Point3& point) { return Array{point.x, point.y, point.z}; }
  static void read(const Value& value, const Limits&, const Place& place, Reading& reading, model::Point3& out);
};
template <>
struct SchemaOf<model::Point3> {
  static Value schema(const Limits&) {
    auto object = limited_schema("array", {3, 3}, "minItems", "maxItems");
    object.push_back({"items", SchemaOf<double>::schema(model::point_limits)});
    return object;
  }
};
}  // namespace genu::base
