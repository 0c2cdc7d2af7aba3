#include <genu/player/run.hpp>

#include <doctest/doctest.h>

namespace genu::player {
namespace {

constexpr Steady began{1'000'000};

TEST_SUITE("player") {
  TEST_CASE("a run ends when its time has come, however often it is looked at") {
    const Run hold{began, 30'000, std::nullopt};
    CHECK(left_ms(hold, began) == 30'000);
    CHECK(left_ms(hold, began + 12'345) == 17'655);
    CHECK_FALSE(is_over(hold, began + 29'999));
    CHECK(is_over(hold, began + 30'000));
    CHECK(left_ms(hold, began + 3'600'000) == 0);
    CHECK(left_ms(hold, {0}) == 30'000);
    CHECK(end_of(hold) == began + 30'000);
  }

  TEST_CASE("seconds are counted as a person counts them") {
    CHECK(whole_seconds(3'000) == 3);
    CHECK(whole_seconds(2'999) == 3);
    CHECK(whole_seconds(2'000) == 2);
    CHECK(whole_seconds(1) == 1);
    CHECK(whole_seconds(0) == 0);
  }

  TEST_CASE("a pause keeps what is left, and twice is once") {
    const auto held = paused(Run{began, 30'000, std::nullopt}, began + 10'000);
    CHECK(is_paused(held));
    CHECK(left_ms(held, began + 500'000) == 20'000);
    CHECK_FALSE(is_over(held, began + 500'000));
    CHECK(paused(held, began + 600'000) == held);
    const auto running = resumed(held, began + 100'000);
    CHECK(left_ms(running, began + 105'000) == 15'000);
    CHECK(resumed(running, began + 110'000) == running);
  }

  TEST_CASE("time can be added and taken away") {
    const Run rest{began, 60'000, std::nullopt};
    CHECK(left_ms(extended(rest, 15'000, began + 10'000), began + 10'000) == 65'000);
    CHECK(left_ms(extended(rest, -15'000, began + 10'000), began + 20'000) == 25'000);
    CHECK(is_over(extended(rest, -600'000, began + 10'000), began + 10'000));
    CHECK(left_ms(extended(paused(rest, began), 15'000, began), began + 90'000) == 75'000);
  }
}

}  // namespace
}  // namespace genu::player
