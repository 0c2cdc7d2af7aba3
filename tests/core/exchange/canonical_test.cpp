#include "exchange/canonical.hpp"

#include <doctest/doctest.h>

using namespace genu;
using base::Array;
using base::Object;
using base::Value;

TEST_CASE("equal content has equal bytes, whatever the order of its members") {
  const Value one = Object{{"b", 1}, {"a", Array{Object{{"d", true}, {"c", Value()}}}}, {"", "x"}};
  const Value other = Object{{"", "x"}, {"a", Array{Object{{"c", Value()}, {"d", true}}}}, {"b", 1}};
  CHECK(exchange::canonical(one).value() == R"({"":"x","a":[{"c":null,"d":true}],"b":1})");
  CHECK(exchange::canonical(other).value() == exchange::canonical(one).value());
}

// The example of RFC 8785, 3.2.3.
TEST_CASE("names are ordered as UTF-16 has them, and escapes are the fewest") {
  const Value value = Object{{"\u20ac", "Euro Sign"},
                             {"\r", "Carriage Return"},
                             {"\ufb33", "Hebrew Letter Dalet With Dagesh"},
                             {"1", "One"},
                             {"\U0001F600", "Emoji: Grinning Face"},
                             {"\u0080", "Control"},
                             {"\u00f6", "Latin Small Letter O With Diaeresis"}};
  CHECK(exchange::canonical(value).value() ==
        "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
        "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
        "\"\U0001F600\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
  CHECK(exchange::canonical(Value("\b\t\n\f\r\"\\/\x1f")).value() == R"("\b\t\n\f\r\"\\/\u001f")");
}

TEST_CASE("a number with a fraction is refused with its place") {
  const auto refused = exchange::canonical(Object{{"a", Array{1, 2.5}}});
  REQUIRE_FALSE(refused);
  CHECK(refused.error().place == "a[1]");
}
