#include <doctest/doctest.h>

#include <genu/platform/steady_clock.hpp>

TEST_SUITE_BEGIN("platform");

TEST_CASE("the steady clock never goes back, and goes on") {
  const auto first = genu::platform::steady_ms();
  auto last = first;
  while (last == first) {
    const auto next = genu::platform::steady_ms();
    CHECK(next >= last);
    last = next;
  }
  CHECK(last > first);
}

TEST_SUITE_END();
