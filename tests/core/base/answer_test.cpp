#include <doctest/doctest.h>

#include <genu/base/answer.hpp>
#include <genu/base/units.hpp>

#include "support/print.hpp"

using namespace genu::base;

TEST_SUITE_BEGIN("base");

TEST_CASE("an answer is a value or one of three kinds of silence") {
  CHECK(Answer<int>().silence() == Silence::NotAsked);
  CHECK(Answer<int>(Silence::NoAnswer).silence() == Silence::NoAnswer);
  CHECK(Answer<int>(Silence::Declined).silence() == Silence::Declined);
  const Answer<int> zero = 0;
  REQUIRE(zero.has_value());
  CHECK(*zero == 0);
}

TEST_CASE("missing is not zero, and silences differ") {
  CHECK(Answer<int>(0) != Answer<int>());
  CHECK(Answer<int>(Silence::NoAnswer) != Answer<int>(Silence::Declined));
  CHECK(Answer<int>(3) == Answer<int>(3));
  CHECK_FALSE(Answer<int>(Silence::Declined).as_optional().has_value());
}

TEST_CASE("an answer of no is still an answer") {
  const Answer<bool> no = false;
  CHECK(no.has_value());
  CHECK_FALSE(*no);
}

TEST_CASE("an answer forgets its silence once there is a value") {
  Answer<int> answer = Silence::Declined;
  answer = 4;
  CHECK(answer == Answer<int>(4));
}

TEST_CASE("pain is a whole number from 0 to 10") {
  CHECK(Nrs::from(0)->score() == 0);
  CHECK(Nrs::from(10)->score() == 10);
  CHECK(*Nrs::from(3) < *Nrs::from(4));
  for (const std::int64_t score : {std::int64_t{-1}, std::int64_t{11}, std::int64_t{1} << 32}) {
    REQUIRE_FALSE(Nrs::from(score).has_value());
    CHECK(Nrs::from(score).error().code == ErrorCode::OutOfRange);
  }
}

TEST_CASE("quantities of one unit add up") {
  CHECK(Seconds{30} + Seconds{15} == Seconds{45});
  CHECK(Grams{500} - Grams{700} == Grams{-200});
  CHECK(Metres{1} < Metres{2});
}

TEST_SUITE_END();
