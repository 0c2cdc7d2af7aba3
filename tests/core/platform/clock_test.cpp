#include <doctest/doctest.h>

#include <array>
#include <genu/platform/paced_clock.hpp>
#include <genu/platform/steady_clock.hpp>
#include <set>

using namespace genu;

TEST_CASE("a fixed clock stands where it was put") {
  const auto moment = base::moment_from("2026-03-01T07:30+02:00");
  REQUIRE(moment.has_value());
  const auto clock = platform::fixed_clock(*moment);
  CHECK(clock->now() == *moment);
  CHECK(clock->now() == *moment);
}

TEST_CASE("a paced clock begins where it was put and goes on, so many times as fast as the steady clock") {
  const auto moment = base::moment_from("2026-03-01T07:30+02:00");
  REQUIRE(moment.has_value());
  const auto before = platform::steady_ms();
  const auto clock = platform::paced_clock(*moment, 1000);
  const auto first = clock->now();
  CHECK(first.offset == moment->offset);
  CHECK(first.at >= moment->at);
  while (platform::steady_ms() < before + 3) {
  }
  const auto later = clock->now();
  CHECK(later.at.ms - moment->at.ms <= (platform::steady_ms() - before) * 1000);
  CHECK(later.at > first.at);
  CHECK((later.at.ms - moment->at.ms) % 1000 == 0);
}

TEST_CASE("the system's clock shows a time after this was written, with an offset that exists") {
  const auto now = platform::system_clock()->now();
  CHECK(now.at.ms > 1'750'000'000'000);
  CHECK(now.offset.minutes >= -840);
  CHECK(now.offset.minutes <= 840);
}

TEST_CASE("the system's randomness does not repeat") {
  const auto random = platform::system_random();
  std::set<std::array<std::uint8_t, 10>> seen;
  for (int i = 0; i < 1000; ++i) {
    std::array<std::uint8_t, 10> bytes{};
    random->fill(bytes);
    seen.insert(bytes);
  }
  CHECK(seen.size() == 1000);
}
