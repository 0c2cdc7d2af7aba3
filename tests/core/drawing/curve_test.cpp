#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <genu/drawing/figure/curve.hpp>

using namespace genu::drawing;
using genu::model::Ease;

TEST_SUITE_BEGIN("drawing");

TEST_CASE("a curve goes through its knots and never past them") {
  const std::array<double, 5> knots{0, 0.2, 0.5, 0.6, 1};
  const std::array<double, 5> values{3, 7, 7, -2, 0};
  for (std::size_t i = 0; i < knots.size(); ++i) CHECK(monotone(knots, values, knots[i]) == doctest::Approx(values[i]));
  for (std::size_t i = 0; i + 1 < knots.size(); ++i) {
    const auto low = std::min(values[i], values[i + 1]), high = std::max(values[i], values[i + 1]);
    for (int step = 0; step <= 20; ++step) {
      const auto value = monotone(knots, values, knots[i] + (knots[i + 1] - knots[i]) * step / 20);
      CHECK(value >= low - 1e-9);
      CHECK(value <= high + 1e-9);
    }
  }
}

TEST_CASE("between two knots the way is straight") {
  const std::array<double, 2> knots{0, 1}, values{10, 20};
  CHECK(monotone(knots, values, 0.25) == doctest::Approx(12.5));
}

TEST_CASE("the seam of a ring is as smooth as the rest") {
  const std::array<double, 5> knots{0, 0.25, 0.5, 0.75, 1};
  const std::array<double, 5> values{0, 1, 0, -1, 0};
  constexpr double little = 1e-6;
  const auto leaving = (monotone(knots, values, little, Ends::Ring) - values[0]) / little;
  const auto arriving = (values[4] - monotone(knots, values, 1 - little, Ends::Ring)) / little;
  CHECK(leaving == doctest::Approx(arriving).epsilon(1e-3));
  CHECK(leaving == doctest::Approx(4).epsilon(1e-3));
}

TEST_CASE("every pace begins at nothing and ends at all") {
  for (const auto ease : {Ease::InOut, Ease::Linear, Ease::In, Ease::Out}) {
    CHECK(eased(ease, 0) == doctest::Approx(0));
    CHECK(eased(ease, 1) == doctest::Approx(1));
  }
  CHECK(eased(Ease::InOut, 0.5) == doctest::Approx(0.5));
  CHECK(eased(Ease::In, 0.5) == doctest::Approx(0.25));
  CHECK(eased(Ease::Out, 0.5) == doctest::Approx(0.75));
}

TEST_SUITE_END();
