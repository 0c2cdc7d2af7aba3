#include "exchange/deflate.hpp"

#include <doctest/doctest.h>

using namespace genu;
using namespace genu::exchange;

TEST_CASE("what is packed comes out again, and is smaller where it repeats") {
  std::string text;
  for (int i = 0; i < 2000; ++i) text += "three sets of ten " + std::to_string(i * 7919 % 1000);
  const auto packed = deflated(text);
  REQUIRE(packed);
  CHECK(packed->size() < text.size() / 3);
  CHECK(inflated(*packed).value() == text);
  CHECK(inflated(deflated("").value()).value().empty());
}

TEST_CASE("a bomb is refused without being unpacked") {
  const auto bomb = deflated(std::string(40u << 20, ' ')).value();
  const auto refused = inflated(bomb);
  REQUIRE_FALSE(refused);
  CHECK(refused.error().reason == "exchange.too-large");
  CHECK(inflated(deflated(std::string(5000, ' ')).value(), {4999, 10'000}).error().reason == "exchange.too-large");
  CHECK(inflated(deflated(std::string(5000, ' ')).value(), {5000, 10'000}).value().size() == 5000);
}

TEST_CASE("what is cut short or followed by something else is refused") {
  const auto packed = deflated("three sets of ten, three times a week, three weeks").value();
  for (std::size_t size = 0; size < packed.size(); ++size) {
    CAPTURE(size);
    CHECK(inflated(packed.substr(0, size)).error().reason == "exchange.damaged");
  }
  CHECK(inflated(packed + 'x').error().reason == "exchange.damaged");
}
