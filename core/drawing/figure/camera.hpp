// The eye that looks at a figure from afar, without perspective.
#pragma once
#include <genu/drawing/drawing.hpp>
#include <genu/drawing/figure/geometry.hpp>
#include <genu/model/figure.hpp>

namespace genu::drawing {

struct Camera {
  Vec right, up, toward;  ///< of the picture, in the world; `toward` points at the viewer
  bool mirrored = false;  ///< left and right of the picture change places

  [[nodiscard]] Point project(const Vec& v) const { return {mirrored ? -dot(v, right) : dot(v, right), -dot(v, up)}; }
  /// Larger is nearer.
  [[nodiscard]] double depth(const Vec& v) const { return dot(v, toward); }
  /// Where the light comes from: over the viewer's left shoulder.
  [[nodiscard]] Vec light() const { return unit(right * -0.45 + up * 0.75 + toward * 0.45); }
};

[[nodiscard]] Camera camera_of(const model::FigureView& view, bool mirrored);

}  // namespace genu::drawing
