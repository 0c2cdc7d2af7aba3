#include <doctest/doctest.h>

#include <genu/base/json.hpp>
#include <limits>

#include "support/print.hpp"

using namespace genu::base;
using namespace std::string_literals;

namespace {

std::string round_trip(std::string_view text) {
  const auto value = parse_json(text);
  return value ? to_json(*value) : "fault: " + value.error().place + ": " + value.error().found;
}

std::string place_of(std::string_view text) {
  const auto value = parse_json(text);
  return value ? "no fault" : value.error().place;
}

std::string nested(std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); }

}  // namespace

TEST_SUITE_BEGIN("base");

TEST_CASE("JSON is read and written alike, members in their own order") {
  for (const auto* text : {"null", "true", "false", "0", "-5", "9223372036854775807", "-9223372036854775808", "1.5",
                           "\"\"", "\"caf\u00e9 \u2192\"", "[]", "{}", R"({"b":1,"a":[{"z":null,"c":[]}]})"}) {
    CAPTURE(text);
    CHECK(round_trip(text) == text);
  }
}

TEST_CASE("numbers keep their kind") {
  CHECK(parse_json("3")->integer() != nullptr);
  CHECK(parse_json("3.0")->real() != nullptr);
  CHECK(parse_json("3e0")->real() != nullptr);
  CHECK(round_trip("3.0") == "3.0");
  CHECK(*parse_json("9223372036854775808")->real() == doctest::Approx(9.223372036854775808e18));
  CHECK(*parse_json("0.1")->real() == 0.1);
}

TEST_CASE("equal numbers are written with equal bytes") {
  CHECK(Value(-0.0) == Value(0.0));
  CHECK(to_json(-0.0) == to_json(0.0));
}

TEST_CASE("what JSON cannot say is written as null") {
  CHECK(to_json(std::numeric_limits<double>::infinity()) == "null");
  CHECK(to_json(std::numeric_limits<double>::quiet_NaN()) == "null");
}

TEST_CASE("escapes and zero bytes survive") {
  CHECK(*parse_json(R"("a\n\"\\\u0041\ud83d\ude00")")->text() == "a\n\"\\A\U0001F600");
  CHECK(parse_json("\"\\u0000\"")->text()->size() == 1);
  CHECK(round_trip("\"\\u0000\"") == "\"\\u0000\"");
}

TEST_CASE("bytes that are not UTF-8 are written as replacement characters") {
  CHECK(to_json("a\xFF") == "\"a\uFFFD\"");
}

TEST_CASE("a fault names its line and column") {
  CHECK(place_of("") == "line 1, column 1");
  CHECK(place_of("x") == "line 1, column 1");
  CHECK(place_of("{\"a\": x}") == "line 1, column 7");
  CHECK(place_of("{\n  \"a\": 1,\n  \"b\" }\n}") == "line 3, column 7");
  CHECK(place_of("[\"\u00e9\u00e9\", x]") == "line 1, column 8");
  CHECK(place_of("[\n\"broken\n\"]") == "line 2, column 8");
}

TEST_CASE("texts that are not quite JSON are refused") {
  for (const auto& text : {"{"s, "[1,]"s, "{\"a\":1,}"s, "[1] 2"s, "01"s, "+1"s, ".5"s, "1."s, "'a'"s, "NaN"s, "nul"s,
                           "// c\n1"s, "\"a\tb\""s, "{a:1}"s, "\"\\ud800\""s, "\"\\x\""s, "1e999"s, "[1\0]"s}) {
    CAPTURE(text);
    const auto value = parse_json(text);
    REQUIRE_FALSE(value.has_value());
    CHECK(value.error().code == ErrorCode::BadFormat);
  }
}

TEST_CASE("a number beyond all bounds says so") {
  CHECK(parse_json("[1e999]").error().found == "a number beyond all bounds");
}

TEST_CASE("bad UTF-8 is refused") {
  for (const auto& bytes : {"\"\xFF\""s, "\"\xC3(\""s, "\"\xC0\xAF\""s, "\"\xED\xA0\x80\""s, "\"\xF5\x80\x80\x80\""s}) {
    CHECK_FALSE(parse_json(bytes).has_value());
  }
}

TEST_CASE("a name may stand once in an object") {
  CHECK(place_of(R"({"a":1,"b":{"a":2}})") == "no fault");
  CHECK(place_of(R"({"a":1,"a":2})") == "line 1, column 10");
  CHECK(parse_json(R"({"a":1,"a":2})").error().found == "the name \"a\" twice in one object");
}

TEST_CASE("a name twice is found in a large object too") {
  std::string text = "{";
  for (int i = 0; i < 50000; ++i) text += "\"name" + std::to_string(i) + "\":1,";
  CHECK(parse_json(text + "\"last\":1}").has_value());
  CHECK_FALSE(parse_json(text + "\"name49999\":1}").has_value());
  CHECK_FALSE(parse_json(text + "\"name3\":1}").has_value());
}

TEST_CASE("nesting and size have limits") {
  CHECK(parse_json(nested(64)).has_value());
  CHECK_FALSE(parse_json(nested(65)).has_value());
  CHECK(parse_json(nested(65), {1000, 65}).has_value());
  const auto huge = parse_json("[1,2,3]", {6, 8});
  REQUIRE_FALSE(huge);
  CHECK(huge.error().code == ErrorCode::TooLarge);
  CHECK(parse_json("[1,2,3]", {7, 8}).has_value());
}

TEST_CASE("indented text is for people") {
  CHECK(to_json(Object{{"a", Array{1, 2}}}, JsonStyle::Indented) == "{\n  \"a\": [\n    1,\n    2\n  ]\n}");
}

TEST_CASE("a value finds its members and knows what it is") {
  const Value value = Object{{"a", 1}, {"b", "text"}};
  REQUIRE(value.find("b"));
  CHECK(*value.find("b")->text() == "text");
  CHECK_FALSE(value.find("c"));
  CHECK_FALSE(Value(1).find("a"));
  CHECK(value.kind() == "an object");
  CHECK(Value().kind() == "nothing");
  CHECK(Value(true).kind() == "true or false");
}

TEST_SUITE_END();
