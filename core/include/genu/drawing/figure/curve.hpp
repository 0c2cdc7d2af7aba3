// Smooth ways through given values that never overshoot: poses over time, and shapes along a limb.
#pragma once
#include <genu/model/figure.hpp>
#include <span>

namespace genu::drawing {

enum class Ends { Open, Ring };

/// The value at `x` of the monotone cubic through (`knots`, `values`), knots rising. Between two knots it is a straight
/// line. The inner slope is the harmonic mean of its neighbours, 0 where they differ in sign; outer slopes are
/// one-sided, or on a ring that of the seam. `x` lies between the first and the last knot.
[[nodiscard]] double monotone(std::span<const double> knots, std::span<const double> values, double x,
                              Ends ends = Ends::Open);

/// Time 0 to 1 as progress 0 to 1. In and Out after each other are exact free flight.
[[nodiscard]] double eased(model::Ease ease, double u);

}  // namespace genu::drawing
