#include <doctest/doctest.h>

#include <genu/base/text.hpp>

using namespace genu::base;
using namespace std::string_literals;

TEST_SUITE_BEGIN("base");

TEST_CASE("well-formed UTF-8 is told from everything else") {
  for (const auto& good :
       {""s, "abc"s, "\u00e9"s, "\u0800"s, "\uD7FF"s, "\uE000"s, "\uFFFF"s, "\U00010000"s, "\U0010FFFF"s, "a\0b"s}) {
    CAPTURE(good);
    CHECK(is_utf8(good));
  }
  for (const auto& bad : {"\x80"s, "\xC3"s, "\xC3("s, "\xC0\x80"s, "\xC1\xBF"s, "\xE0\x9F\xBF"s, "\xE2\x82"s,
                          "\xED\xA0\x80"s, "\xED\xBF\xBF"s, "\xF0\x8F\xBF\xBF"s, "\xF0\x90\x80"s, "\xF4\x90\x80\x80"s,
                          "\xF5\x80\x80\x80"s, "\xFF"s, "ok\xFE"s}) {
    CHECK_FALSE(is_utf8(bad));
  }
}

TEST_CASE("code points are counted, not bytes") {
  CHECK(code_points("") == 0);
  CHECK(code_points("caf\u00e9") == 4);
  CHECK(code_points("\U0001F600!") == 2);
}

TEST_CASE("long texts are cut between code points") {
  CHECK(shortened("caf\u00e9", 4) == "caf\u00e9");
  CHECK(shortened("caf\u00e9s", 4) == "caf\u00e9\u2026");
  CHECK(shortened("", 0).empty());
  CHECK(shortened("a", 0) == "\u2026");
}

TEST_CASE("white space goes from both ends only") {
  CHECK(trimmed(" \t a b\r\n") == "a b");
  CHECK(trimmed(" \n ").empty());
}

TEST_CASE("splitting always gives at least one part") {
  CHECK(split("a,b,,c", ',') == std::vector<std::string_view>{"a", "b", "", "c"});
  CHECK(split("", ',') == std::vector<std::string_view>{""});
  CHECK(split(",", ',') == std::vector<std::string_view>{"", ""});
}

TEST_CASE("joining puts text in between") {
  CHECK(joined({"a", "b", "c"}, ", ") == "a, b, c");
  CHECK(joined({"a"}, ", ") == "a");
  CHECK(joined({}, ", ").empty());
}

TEST_CASE("kebab names are lower-case words with single hyphens") {
  for (const auto* good : {"a", "wall-sit", "hop10-pain", "8rm"}) CHECK(is_kebab(good));
  for (const auto* bad : {"", "-a", "a-", "a--b", "A", "a_b", "a b", "\u00e9"}) CHECK_FALSE(is_kebab(bad));
}

TEST_CASE("whole numbers are read strictly") {
  long long number = 0;
  CHECK(parse_integer("-12", number));
  CHECK(number == -12);
  CHECK(parse_integer("9223372036854775807", number));
  for (const auto* bad : {"", " 1", "1 ", "+1", "1.0", "0x1", "9223372036854775808", "-"}) {
    CAPTURE(bad);
    CHECK_FALSE(parse_integer(bad, number));
  }
}

TEST_SUITE_END();
