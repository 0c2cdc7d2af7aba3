#include <cassert>
#include <genu/drawing/figure/curve.hpp>

namespace genu::drawing {

namespace {

double slope(std::span<const double> knots, std::span<const double> values, std::size_t i) {
  return (values[i + 1] - values[i]) / (knots[i + 1] - knots[i]);
}

double harmonic_mean(double a, double b) { return a * b <= 0 ? 0 : 2 * a * b / (a + b); }

// The slope at a knot; the spans are numbered by the knot they begin at.
double slope_at(std::span<const double> knots, std::span<const double> values, std::size_t i, Ends ends) {
  const auto last = knots.size() - 1;
  if (i > 0 && i < last) return harmonic_mean(slope(knots, values, i - 1), slope(knots, values, i));
  if (ends == Ends::Ring) return harmonic_mean(slope(knots, values, last - 1), slope(knots, values, 0));
  return slope(knots, values, i == 0 ? 0 : last - 1);
}

}  // namespace

double monotone(std::span<const double> knots, std::span<const double> values, double x, Ends ends) {
  assert(knots.size() == values.size() && knots.size() >= 2);
  if (knots.size() == 2) return values[0] + slope(knots, values, 0) * (x - knots[0]);
  std::size_t i = 0;
  while (i + 2 < knots.size() && x > knots[i + 1]) ++i;
  const auto span = knots[i + 1] - knots[i];
  const auto u = (x - knots[i]) / span;
  const auto u2 = u * u, u3 = u2 * u;
  return values[i] * (2 * u3 - 3 * u2 + 1) + span * slope_at(knots, values, i, ends) * (u3 - 2 * u2 + u) +
         values[i + 1] * (-2 * u3 + 3 * u2) + span * slope_at(knots, values, i + 1, ends) * (u3 - u2);
}

double eased(model::Ease ease, double u) {
  switch (ease) {
    case model::Ease::Linear:
      return u;
    case model::Ease::In:
      return u * u;
    case model::Ease::Out:
      return 1 - (1 - u) * (1 - u);
    case model::Ease::InOut:
      break;
  }
  return u * u * (3 - 2 * u);
}

}  // namespace genu::drawing
