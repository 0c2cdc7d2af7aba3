#include "ui/text.hpp"
#include "headless.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace genu;
using ui::Text;

TEST_SUITE("ui") {
  TEST_CASE("text wraps at spaces and keeps every word") {
    testing::Headless headless([] {});
    const std::string words = "Slow squats and hip work. Pain up to 5 is acceptable if it settles by tomorrow.";
    const auto lines = ui::wrapped(Text::Body, words, 330);
    CHECK(lines.size() == 2);
    std::string joined;
    for (const auto line : lines) {
      CHECK(ui::text_width(Text::Body, line) <= 330);
      joined += (joined.empty() ? "" : " ") + std::string(line);
    }
    CHECK(joined == words);
  }

  TEST_CASE("a word wider than the line breaks between characters") {
    testing::Headless headless([] {});
    const std::string word = "Kniescheibenspitzensyndromübungen";
    const auto lines = ui::wrapped(Text::Body, word, 60);
    std::string joined;
    for (const auto line : lines) joined += line;
    CHECK(joined == word);
    CHECK(lines.size() > 2);
  }

  TEST_CASE("line breaks of the text are kept") {
    testing::Headless headless([] {});
    CHECK(ui::wrapped(Text::Body, "one\n\ntwo", 300).size() == 3);
    CHECK(ui::paragraph_height(Text::Body, "one\n\ntwo", 300) == 72);
    CHECK(ui::paragraph_height(Text::Body, "", 300) == 0);
  }

  TEST_CASE("a running clock keeps its width") {
    testing::Headless headless([] {});
    CHECK(ui::figures_width(Text::Timer, "11:11") == ui::figures_width(Text::Timer, "08:44"));
  }

  TEST_CASE("text has the same width in logical pixels at any scale") {
    float widths[3];
    const float scales[3] = {1, 1.5F, 2};
    for (int i = 0; i < 3; ++i) {
      testing::Headless headless([] {}, {400, 400}, theme::Look::Light, scales[i]);
      widths[i] = ui::text_width(Text::Body, "Knee back to usual the morning after Sunday");
    }
    CHECK(widths[1] == doctest::Approx(widths[0]).epsilon(0.04));
    CHECK(widths[2] == doctest::Approx(widths[0]).epsilon(0.04));
  }
}
