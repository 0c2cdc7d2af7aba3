#include <doctest/doctest.h>

#include <genu/base/id.hpp>

#include "support/print.hpp"

using namespace genu::base;

namespace {

constexpr std::array<std::uint8_t, 10> zeros{};
constexpr std::array<std::uint8_t, 10> ones{255, 255, 255, 255, 255, 255, 255, 255, 255, 255};

}  // namespace

TEST_SUITE_BEGIN("base");

TEST_CASE("a made id says its version and variant whatever the random bytes") {
  CHECK(make_id(Instant{0}, zeros).text() == "00000000-0000-7000-8000-000000000000");
  CHECK(make_id(Instant{0}, ones).text() == "00000000-0000-7fff-bfff-ffffffffffff");
}

TEST_CASE("a made id begins with its time") {
  // The example of RFC 9562, appendix A.6.
  const std::array<std::uint8_t, 10> random{0x0C, 0xC3, 0x18, 0xC4, 0xDC, 0x0C, 0x0C, 0x07, 0x39, 0x8F};
  CHECK(make_id(Instant{0x017F22E279B0}, random).text() == "017f22e2-79b0-7cc3-98c4-dc0c0c07398f");
}

TEST_CASE("ids sort by time before chance") {
  const Instant now{1'770'000'000'000};
  CHECK(make_id(now, ones) < make_id(Instant{now.ms + 1}, zeros));
  CHECK(make_id(now, zeros) < make_id(now, ones));
  CHECK(make_id(now, ones) == make_id(now, ones));
}

TEST_CASE("ids are read in either case and kept in lower case") {
  const auto id = Id::from("017F22E2-79B0-7CC3-98C4-DC0C0C07398F");
  REQUIRE(id);
  CHECK(id->text() == "017f22e2-79b0-7cc3-98c4-dc0c0c07398f");
}

TEST_CASE("texts that are no id are refused") {
  for (const auto* text : {"", "017f22e2", "017f22e279b07cc398c4dc0c0c07398f", "017f22e2-79b0-7cc3-98c4-dc0c0c07398",
                           "017f22e2-79b0-7cc3-98c4-dc0c0c07398g", "017f22e2_79b0-7cc3-98c4-dc0c0c07398f",
                           "{17f22e2-79b0-7cc3-98c4-dc0c0c07398}", "017f22e2-79b0-7cc3-98c4-dc0c0c07398f "}) {
    CAPTURE(text);
    CHECK_FALSE(Id::from(text).has_value());
  }
}

TEST_CASE("a fresh id means none") { CHECK(Id().empty()); }

TEST_SUITE_END();
