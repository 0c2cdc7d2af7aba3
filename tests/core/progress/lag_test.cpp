#include "progress/lag.hpp"

#include <doctest/doctest.h>

namespace genu::progress {
namespace {

const auto run_day = base::day_from("2026-03-02").value();

TEST_SUITE("progress") {
  TEST_CASE("a load stands beside the score of later days, where both were told") {
    const std::vector<LoadDay> days{
        {run_day, 5000, 2}, {run_day + 1, 0, 4}, {run_day + 2, 3000, std::nullopt}, {run_day + 3, std::nullopt, 1}};
    CHECK(lag_pairs(days, 0) == std::vector<LagPair>{{run_day, 5000, 2}, {run_day + 1, 0, 4}});
    CHECK(lag_pairs(days, 1) == std::vector<LagPair>{{run_day, 5000, 4}, {run_day + 2, 3000, 1}});
    CHECK(lag_pairs(days, 3) == std::vector<LagPair>{{run_day, 5000, 1}});
    CHECK(lag_pairs(days, 4).empty());
    CHECK(lag_pairs({}, 1).empty());
  }

  TEST_CASE("a missing day is no other day") {
    const std::vector<LoadDay> days{{run_day, 5000, 2}, {run_day + 2, 0, 4}};
    CHECK(lag_pairs(days, 1).empty());
    CHECK(lag_pairs(days, 2).size() == 1);
  }
}

}  // namespace
}  // namespace genu::progress
