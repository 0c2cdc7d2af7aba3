// What painting a figure comes down to: hulls of circles and polygons, and lines, in the order in which they are asked.
#pragma once
#include <span>

#include "drawing/figure/camera.hpp"

namespace genu::drawing {

/// The finest a picture needs to be, from how large it is shown.
struct Detail {
  int around = 23;  ///< points on a circle
  int between = 3;  ///< slices put between two given ones
};
[[nodiscard]] Detail detail_for(double pixels_a_stature);

/// A ball or a flat slice as the viewer sees it: an ellipse by its middle and two half-axes.
struct Oval {
  Point middle;
  Point one;
  Point other;
};

class Canvas {
 public:
  Canvas(const Camera& camera, const Detail& detail);

  [[nodiscard]] const Camera& camera() const { return camera_; }
  [[nodiscard]] const Detail& detail() const { return detail_; }
  [[nodiscard]] std::vector<Mark>& marks() { return marks_; }

  /// The hull of points of the picture.
  void fill(std::vector<Point> points, const Paint& paint);
  /// The hull of ovals, by its outermost point in each of as many directions as a circle has points.
  void fill(std::span<const Oval> ovals, const Paint& paint);
  /// The hull of points of the world.
  void fill(std::span<const Vec> corners, const Paint& paint);
  void stroke(std::span<const Vec> path, double width, const Paint& paint);
  void stroke(std::vector<Point> path, double width, const Paint& paint);

  [[nodiscard]] Oval ball(const Vec& centre, double radius) const;
  /// An ellipse in the world with two half-axes.
  [[nodiscard]] Oval oval(const Vec& centre, const Vec& one, const Vec& other) const;

  /// Adds the outline of a ball as the viewer sees it.
  void add_ball(const Vec& centre, double radius, std::vector<Point>& points) const;
  /// Adds points around an ellipse with two half-axes.
  void add_ellipse(const Vec& centre, const Vec& one, const Vec& other, std::vector<Point>& points) const;

 private:
  Camera camera_;
  Detail detail_;
  std::vector<Point> directions_;  // around a circle, of length 1
  std::vector<Mark> marks_;
};

}  // namespace genu::drawing
