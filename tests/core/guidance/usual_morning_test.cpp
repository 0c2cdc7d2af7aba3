#include "guidance/usual_morning.hpp"

#include <doctest/doctest.h>

#include "core/guidance/answers.hpp"

namespace genu::guidance {
namespace {

const auto session = day("2026-03-10");

TEST_SUITE("guidance") {
  TEST_CASE("the usual morning is the median of the week before") {
    const std::vector<MorningPain> mornings{
        {session - 8, nrs(9)}, {session - 7, nrs(4)}, {session - 3, nrs(1)}, {session - 1, nrs(2)}, {session, nrs(9)}};
    CHECK(usual_morning(mornings, session, nrs(7)) == 2);
  }

  TEST_CASE("half points are rounded down") {
    const std::vector<MorningPain> mornings{
        {session - 4, nrs(1)}, {session - 3, nrs(1)}, {session - 2, nrs(2)}, {session - 1, nrs(5)}};
    CHECK(usual_morning(mornings, session, {}) == 1);
  }

  TEST_CASE("fewer than three days fall back to the baseline, or to nothing") {
    const std::vector<MorningPain> mornings{
        {session - 3, nrs(missing)}, {session - 2, nrs(2)}, {session - 1, nrs(3)}, {session - 1, nrs(4)}};
    CHECK(usual_morning(mornings, session, nrs(5)) == 5);
    CHECK(usual_morning(mornings, session, base::Silence::NoAnswer) == std::nullopt);
  }
}

}  // namespace
}  // namespace genu::guidance
