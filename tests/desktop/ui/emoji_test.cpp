#include "ui/emoji.hpp"

#include <doctest/doctest.h>

using genu::ui::EmojiMap;

TEST_SUITE("ui") {
  TEST_CASE("a text goes into a field and comes back unchanged") {
    const char* texts[] = {"",
                           "knee",
                           "Łosoś, κόλενο, колено",
                           "\U0001F9B5 hurts \U0001F625",
                           "\U0001F468\u200D\U0001F469\u200D\U0001F467",  // joined emoji
                           "\U0001F3C3\U0001F3FD\u200D\u2640\uFE0F",
                           "private \uE000 and \uF8FF",
                           "\U0010FFFF",
                           "broken \xF0\x9F and \xFF bytes"};
    EmojiMap map;
    for (const char* text : texts) {
      CAPTURE(text);
      const auto lent = map.lend(text);
      CHECK(map.restore(lent) == text);
    }
  }

  TEST_CASE("nothing above U+FFFF reaches a field") {
    EmojiMap map;
    const auto lent = map.lend("\U0001F9B5\U0001F625");
    CHECK(lent == "\uE000\uE001");
    CHECK(map.lend("\U0001F625") == "\uE001");
    CHECK(map.lend(U'\U0001F9B5') == "\uE000");
    CHECK(map.lend(U'k') == "k");
  }

  TEST_CASE("a private-use character of the text is not mistaken for a lent one") {
    EmojiMap map;
    (void)map.lend("\U0001F9B5");
    CHECK(map.restore(map.lend("\uE000")) == "\uE000");
    CHECK(map.restore("\uE777") == "\uE777");
  }

  TEST_CASE("only texts that a field would destroy need lending") {
    CHECK(EmojiMap::needs_lending("a \U0001F9B5"));
    CHECK(EmojiMap::needs_lending("\uE000"));
    CHECK_FALSE(EmojiMap::needs_lending("3 × 8 → \u2713"));
    CHECK_FALSE(EmojiMap::needs_lending("\xFF"));
  }

  TEST_CASE("when every private-use character is lent out the rest is shown as replaced") {
    EmojiMap map;
    for (char32_t point = 0x10000; point < 0x10000 + 6400; ++point) (void)map.lend(point);
    CHECK(map.lend(U'\U0001F9B5') == "\uFFFD");
  }
}
