#include <doctest/doctest.h>

#include <genu/base/error.hpp>
#include <genu/base/place.hpp>
#include <memory>

#include "support/print.hpp"

using namespace genu::base;

TEST_SUITE_BEGIN("base");

TEST_CASE("an expected holds its value or its error") {
  const Result<int> good = 7;
  REQUIRE(good);
  CHECK(*good == 7);
  CHECK(good.value_or(1) == 7);

  const Result<int> bad = fail(ErrorCode::NotFound, "phases[1]", "a phase", "x");
  REQUIRE_FALSE(bad.has_value());
  CHECK(bad.error() == Error{ErrorCode::NotFound, "phases[1]", "a phase", "x", {}});
  CHECK(bad.value_or(1) == 1);
}

TEST_CASE("an expected of one type twice still tells its sides apart") {
  const Expected<std::string, std::string> good = std::string("a");
  const Expected<std::string, std::string> bad = Unexpected{std::string("a")};
  CHECK(good.has_value());
  CHECK_FALSE(bad.has_value());
}

TEST_CASE("a value that can only be moved goes through an expected") {
  Result<std::unique_ptr<int>> owned = std::make_unique<int>(3);
  const auto taken = std::move(owned).value();
  CHECK(*taken == 3);
}

TEST_CASE("a refusal brings its own words") {
  const Result<Done> refused = refuse(ErrorCode::NotAllowed, "refusal.phase", "plan", "green", "red");
  REQUIRE_FALSE(refused);
  CHECK(refused.error().reason == "refusal.phase");
  CHECK(refused.error().found == "red");
}

TEST_CASE("places read like paths") {
  const Place root;
  CHECK(root.text().empty());
  const auto phases = root.member("phases");
  const auto phase = phases.element(1);
  const auto dose = phase.member("dose");
  CHECK(dose.member("reps").text() == "phases[1].dose.reps");
  CHECK(root.element(0).text() == "[0]");
  CHECK(join_place("", "a") == "a");
  CHECK(join_place("a", 2) == "a[2]");
}

TEST_SUITE_END();
