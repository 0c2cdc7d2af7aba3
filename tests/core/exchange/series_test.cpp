#include "exchange/series.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "exchange/base45.hpp"

using namespace genu;
using namespace genu::exchange;

namespace {

std::string some_bytes(std::size_t size) {
  std::string bytes(size, '\0');
  for (std::size_t i = 0; i < size; ++i) bytes[i] = static_cast<char>(i * 31 + i / 256);
  return bytes;
}

std::string told(const std::string& text) {
  const auto joined = from_lines(text);
  return joined ? "" : joined.error().reason;
}

}  // namespace

TEST_CASE("bytes become lines that fit a code, and lines in any order and number become the bytes") {
  for (const std::size_t size : {1u, 2u, 900u, 1078u, 1079u, 5000u, 20'000u}) {
    CAPTURE(size);
    auto lines = to_lines(some_bytes(size), "1A2B3C4D").value();
    for (const auto& line : lines) CHECK(line.size() <= most_line_letters);
    std::reverse(lines.begin(), lines.end());
    lines.push_back(lines.front());
    std::string text = "\n  ";
    for (const auto& line : lines) text += line + "\r\n";
    const auto joined = from_lines(text);
    REQUIRE(joined);
    CHECK(joined->bytes == some_bytes(size));
    CHECK(joined->bundle == "1A2B3C4D");
  }
  CHECK(to_lines("AB", "00000000").value() == std::vector<std::string>{"GENU:1/1:00000000:BB8"});
}

TEST_CASE("missing parts are named") {
  auto lines = to_lines(some_bytes(5000), "1A2B3C4D").value();
  REQUIRE(lines.size() == 5);
  const auto joined = from_lines(lines[0] + '\n' + lines[3]);
  REQUIRE_FALSE(joined);
  CHECK(joined.error().reason == "exchange.missing-parts");
  CHECK(joined.error().expected == std::to_string(lines.size()));
  CHECK(joined.error().found.starts_with("2, 3, 5"));
}

TEST_CASE("lines of two bundles, and what is no line, are refused") {
  const auto one = to_lines(some_bytes(2000), "1A2B3C4D").value();
  const auto other = to_lines(some_bytes(2000), "FFFFFFFF").value();
  CHECK(told(one[0] + '\n' + other[1]) == "exchange.two-bundles");
  auto changed = one[0];
  changed[30] = changed[30] == '0' ? '1' : '0';
  CHECK(told(one[0] + '\n' + changed + '\n' + one[1]) != "");
  for (const auto* text :
       {"", "hello", "GENU:", "GENU:1/1:1A2B3C4D:", "GENU:0/1:1A2B3C4D:BB8", "GENU:2/1:1A2B3C4D:BB8",
        "GENU:1/100:1A2B3C4D:BB8", "GENU:1/1:1a2b3c4d:BB8", "GENU:1/1:1A2B3C4D:bb8", "GENU:1/1:BB8"}) {
    CAPTURE(text);
    CHECK(told(text) == "exchange.bad-line");
  }
  CHECK(to_lines(some_bytes(200'000), "1A2B3C4D").error().reason == "exchange.too-large-for-codes");
}
