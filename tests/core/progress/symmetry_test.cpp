#include "progress/symmetry.hpp"

#include <doctest/doctest.h>

namespace genu::progress {
namespace {

using model::Side;

const auto test_day = base::day_from("2026-03-02").value();

std::vector<SymmetryPoint> of(const std::vector<SideResult>& results) { return symmetry(results, Side::Right); }

TEST_SUITE("progress") {
  TEST_CASE("the affected leg is told in per cent of the other one, rounded") {
    CHECK(of({{test_day, Side::Left, 16}, {test_day, Side::Right, 11}}) ==
          std::vector<SymmetryPoint>{{test_day, 11, 16, 69}});
    CHECK(of({{test_day, Side::Right, 12}, {test_day, Side::Left, 10}}) ==
          std::vector<SymmetryPoint>{{test_day, 12, 10, 120}});
  }

  TEST_CASE("one leg alone says nothing, nor do legs tested too far apart") {
    CHECK(of({{test_day, Side::Right, 11}}).empty());
    CHECK(of({{test_day, Side::Left, 16}, {test_day + 15, Side::Right, 11}}).empty());
    CHECK(of({{test_day, Side::Left, 16}, {test_day + 14, Side::Right, 12}}).size() == 1);
  }

  TEST_CASE("of a day the newest pair counts, and nothing is divided by a leg that could not do it") {
    CHECK(of({{test_day, Side::Left, 10}, {test_day, Side::Right, 5}, {test_day, Side::Right, 8}}) ==
          std::vector<SymmetryPoint>{{test_day, 8, 10, 80}});
    CHECK(of({{test_day, Side::Left, 0}, {test_day, Side::Right, 5}}).empty());
    CHECK(of({{test_day, Side::Both, 10}, {test_day, Side::Right, 5}}).empty());
  }
}

}  // namespace
}  // namespace genu::progress
