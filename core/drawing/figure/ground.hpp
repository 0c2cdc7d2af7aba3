// What the figure stands on: a patch of ground, and the shadow where it touches.
#pragma once
#include <genu/drawing/figure/picture.hpp>

#include "drawing/figure/slices.hpp"

namespace genu::drawing {

[[nodiscard]] Ground ground_of(const Moves& moves, std::span<const Stance> samples);
void paint_ground(Canvas& canvas, const Ground& ground);

enum class Floor { Bare, Mat };
/// Darker discs under what is near the floor; a mat shows only the core of them.
void paint_shadows(Canvas& canvas, const model::Body& body, const Stance& stance, Floor floor);

}  // namespace genu::drawing
