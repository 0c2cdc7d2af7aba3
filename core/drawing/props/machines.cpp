// The primitives that machines are put together from: tubes, discs and pads.
#include "drawing/props/props.hpp"
#include "drawing/props/solids.hpp"

namespace genu::drawing {

using model::Prop;
using model::PropColour;

void paint_tube(const PropScene& scene, const Prop& prop) {
  std::vector<Vec> path;
  for (const auto& point : prop.path) path.push_back(place_of(scene.stance, point));
  const auto tones = tones_of(prop, PropColour::Metal);
  paint_capsules(scene.canvas, path, prop.radius.value_or(0.012), tones.base, tones.shade);
}

void paint_disc(const PropScene& scene, const Prop& prop) {
  const auto tones = tones_of(prop, PropColour::Dark);
  const auto radius = prop.radius.value_or(0.1);
  const Cylinder disc{place_of(scene.stance, prop.where),
                      turn_of(scene.stance, prop) * prop.axis.value_or(Vec{0, 0, 1}), radius,
                      prop.thickness.value_or(0.03) / 2};
  paint_cylinder(scene.canvas, disc, tones.shade, tones.base, tones.base);
  paint_cap(scene.canvas, disc, radius * prop.rim.value_or(0.82), tones.lit);
  paint_cap(scene.canvas, disc, radius * prop.hub.value_or(0.16), tones.shade);
}

void paint_pad(const PropScene& scene, const Prop& prop) {
  const BoxShape box{place_of(scene.stance, prop.where), prop.size.value_or(Vec{0.1, 0.1, 0.1}) * 0.5,
                     turn_of(scene.stance, prop)};
  paint_cushion(scene.canvas, box, prop.round.value_or(0.012), tones_of(prop, PropColour::Pad));
}

}  // namespace genu::drawing
