// Whether a body stands: where its mass is, and what carries it.
#pragma once
#include <genu/drawing/figure/stance.hpp>
#include <optional>

namespace genu::drawing {

/// From the mass of each segment (Winter 2009).
[[nodiscard]] Vec centre_of_mass(const model::Body& body, const Stance& stance);

/// How far the centre of mass lies within the box around the soles that stand, or around all that lies on the floor.
/// Negative outside; nothing where the body touches nothing, as in the air.
[[nodiscard]] std::optional<double> balance_margin(const Moves& moves, const Stance& stance);

/// The lowest point of the whole body.
[[nodiscard]] double lowest_of(const Stance& stance, const model::Body& body);

}  // namespace genu::drawing
