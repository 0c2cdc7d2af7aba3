#include "exchange/base45.hpp"

#include <doctest/doctest.h>

using namespace genu::exchange;

TEST_CASE("base45 is that of RFC 9285") {
  CHECK(to_base45("AB") == "BB8");
  CHECK(to_base45("Hello!!") == "%69 VD92EX0");
  CHECK(to_base45("base-45") == "UJCLQE7W581");
  CHECK(to_base45("ietf!") == "QED8WEX0");
  CHECK(to_base45("").empty());
  CHECK(from_base45("QED8WEX0") == "ietf!");
  CHECK(from_base45("FGW") == "\xFF\xFF");
}

TEST_CASE("what base45 never writes is refused") {
  for (const auto* text : {"GGW", ":::", "A", "ABCD", "bb8", "BB\n", "::", "BB8A"}) {
    CAPTURE(text);
    CHECK_FALSE(from_base45(text));
  }
}
