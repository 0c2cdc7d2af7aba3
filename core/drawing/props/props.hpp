// Props: what stands around the figure, is held by it, or carries it.
#pragma once
#include "drawing/figure/slices.hpp"

namespace genu::drawing {

/// All that painting a prop needs to know.
struct PropScene {
  Canvas& canvas;
  const model::Body& body;
  const Stance& stance;
};

/// When in the picture a prop's turn comes.
enum class PropTurn { Mat, Back, After, FarHand, NearHand, Front };

/// Paints what this prop shows at this turn; `group` is the one just painted for After.
void paint_prop(const PropScene& scene, const model::Prop& prop, PropTurn turn, model::Group group = {});

/// Where a point of a prop is in the world.
[[nodiscard]] Vec place_of(const Stance& stance, const model::PropPoint& point);
/// How a prop is turned.
[[nodiscard]] Turn turn_of(const Stance& stance, const model::Prop& prop);

/// Paints water, and mixes its colour into all that was painted after `first_mark` and lies below its surface.
void submerge(Canvas& canvas, const model::Prop& water, std::size_t first_mark);

// Each kind of prop, in its own source.
void paint_step(const PropScene& scene, const model::Prop& prop);
void paint_wedge(const PropScene& scene, const model::Prop& prop);
void paint_wall(const PropScene& scene, const model::Prop& prop);
void paint_chair(const PropScene& scene, const model::Prop& prop);
void paint_mat(const PropScene& scene, const model::Prop& prop);
void paint_post(const PropScene& scene, const model::Prop& prop);
void paint_rail(const PropScene& scene, const model::Prop& prop);
void paint_tube(const PropScene& scene, const model::Prop& prop);
void paint_disc(const PropScene& scene, const model::Prop& prop);
void paint_pad(const PropScene& scene, const model::Prop& prop);
void paint_towel(const PropScene& scene, const model::Prop& prop);
void paint_slider(const PropScene& scene, const model::Prop& prop);
void paint_roller(const PropScene& scene, const model::Prop& prop);
void paint_hand_dumbbell(const PropScene& scene, const model::Prop& prop);
void paint_upright_dumbbell(const PropScene& scene, const model::Prop& prop);
void paint_water(const PropScene& scene, const model::Prop& prop);
void paint_strap(const PropScene& scene, const model::Prop& prop);

/// What lies behind the figure is painted before it, the rest after it.
enum class DepthHalf { Far, Near };
void paint_loop(const PropScene& scene, const model::Prop& prop, DepthHalf half);
void paint_barbell(const PropScene& scene, const model::Prop& prop, DepthHalf half);

}  // namespace genu::drawing
