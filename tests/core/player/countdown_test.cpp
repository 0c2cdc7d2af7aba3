#include <genu/player/countdown.hpp>

#include <doctest/doctest.h>

namespace genu::player {
namespace {

constexpr base::Instant start{1'000'000};

base::Instant after(std::int64_t ms) { return {start.ms + ms}; }

TEST_SUITE("player") {
  TEST_CASE("a countdown ends when its time has come, however often it is looked at") {
    const auto hold = start_countdown(CountdownKind::Hold, {30}, start);
    CHECK(remaining_ms(hold, start) == 30'000);
    CHECK(remaining_ms(hold, after(12'345)) == 17'655);
    CHECK_FALSE(is_over(hold, after(29'999)));
    CHECK(is_over(hold, after(30'000)));
    CHECK(remaining_ms(hold, after(3'600'000)) == 0);
    CHECK(remaining_ms(hold, {0}) == 30'000);
  }

  TEST_CASE("seconds are counted as a person counts them") {
    const auto ready = start_countdown(CountdownKind::GetReady, {3}, start);
    CHECK(remaining_s(ready, start) == 3);
    CHECK(remaining_s(ready, after(1)) == 3);
    CHECK(remaining_s(ready, after(1'000)) == 2);
    CHECK(remaining_s(ready, after(2'999)) == 1);
    CHECK(remaining_s(ready, after(3'000)) == 0);
  }

  TEST_CASE("a pause keeps what is left") {
    const auto held = paused(start_countdown(CountdownKind::Hold, {30}, start), after(10'000));
    CHECK(is_paused(held));
    CHECK(remaining_ms(held, after(500'000)) == 20'000);
    CHECK(paused(held, after(600'000)) == held);
    const auto running = resumed(held, after(100'000));
    CHECK(remaining_ms(running, after(105'000)) == 15'000);
    CHECK(resumed(running, after(110'000)) == running);
  }

  TEST_CASE("time can be added and taken away") {
    const auto rest = start_countdown(CountdownKind::Rest, {60}, start);
    CHECK(remaining_ms(extended(rest, {15}, after(10'000)), after(10'000)) == 65'000);
    CHECK(remaining_ms(extended(rest, {-15}, after(10'000)), after(20'000)) == 25'000);
    CHECK(is_over(extended(rest, {-600}, after(10'000)), after(10'000)));
    CHECK(remaining_ms(extended(rest, {15}, after(90'000)), after(90'000)) == 15'000);
    CHECK(remaining_ms(extended(paused(rest, start), {15}, start), after(90'000)) == 75'000);
  }

  TEST_CASE("a countdown of no length is over at once") {
    CHECK(is_over(start_countdown(CountdownKind::Rest, {0}, start), start));
    CHECK(is_over(start_countdown(CountdownKind::Rest, {-5}, start), start));
  }
}

}  // namespace
}  // namespace genu::player
