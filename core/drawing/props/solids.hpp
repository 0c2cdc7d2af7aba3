// The few solids that props are put together from.
#pragma once
#include <genu/model/figure_prop.hpp>

#include "drawing/figure/canvas.hpp"

namespace genu::drawing {

/// Three tones of one material.
struct MaterialTones {
  Paint lit, base, shade;
};
[[nodiscard]] MaterialTones tones_of(model::PropColour colour);
[[nodiscard]] MaterialTones tones_of(const model::Prop& prop, model::PropColour otherwise);

/// A box by its centre and half sizes. `lit` is the top, `base` what faces the viewer, `shade` what is seen aslant.
struct BoxShape {
  Vec centre;
  Vec half;
  Turn turn;
};
void paint_box(Canvas& canvas, const BoxShape& box, const MaterialTones& tones);

struct Cylinder {
  Vec centre;
  Vec axis;
  double radius = 0;
  double half_length = 0;
};
/// `inner` is the middle of the cap that is seen.
void paint_cylinder(Canvas& canvas, const Cylinder& cylinder, const Paint& body, const Paint& cap, const Paint& inner);
/// Only a disc, as thin as paper, on the near end.
void paint_cap(Canvas& canvas, const Cylinder& cylinder, double radius, const Paint& paint);

/// Round ends, lit from above.
void paint_capsules(Canvas& canvas, std::span<const Vec> path, double radius, const Paint& base, const Paint& shade);

/// A box with rounded edges.
void paint_cushion(Canvas& canvas, const BoxShape& box, double round, const MaterialTones& tones);

/// +1 where the axis points to the viewer, else -1.
[[nodiscard]] double near_end(const Canvas& canvas, const Vec& axis);
/// Two directions at right angles to the axis and to each other.
struct Across {
  Vec one, other;
};
[[nodiscard]] Across across_of(const Vec& axis);

}  // namespace genu::drawing
