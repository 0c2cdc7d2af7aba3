#include "widgets/pain.hpp"
#include "headless.hpp"
#include "ui/text_field.hpp"

#include <doctest/doctest.h>

#include <optional>
#include <string>

using namespace genu;
using testing::Headless;

namespace {

const widgets::PainWords kWords{"Pain", {"fine", "okay", "stop"}, {"fine", "acceptable", "too much"}};

struct Selector {
  std::optional<int> value;
  float width = 600;
  widgets::PainKeys keys = widgets::PainKeys::Anywhere;
  std::string note;

  void operator()() {
    if (const auto chosen = widgets::pain_selector({20, 20}, width, {"pain", kWords, keys}, value)) value = chosen;
    (void)ui::text_field({.id = "note", .label = "Note", .rect = {20, 200, 300, 48}}, note);
  }
};

bool any_chosen(Headless& headless) {
  for (const auto& item : headless.context().items())
    if (item.chosen) return true;
  return false;
}

}  // namespace

TEST_SUITE("widgets") {
  TEST_CASE("pain is unset until somebody chooses") {
    Selector selector;
    Headless headless([&] { selector(); });
    headless.move_to({40, 40});
    headless.press(ui::Key::Tab);
    headless.settle();
    CHECK_FALSE(selector.value);
    CHECK_FALSE(any_chosen(headless));
    headless.click("pain.0");
    CHECK(selector.value == 0);
    CHECK(headless.item("pain.0")->chosen);
    CHECK(headless.item("pain.0")->label == "Pain 0");
  }

  TEST_CASE("the digits choose, and t is ten") {
    Selector selector;
    Headless headless([&] { selector(); });
    for (int value = 0; value < 10; ++value) {
      headless.type(std::u32string(1, U'0' + static_cast<char32_t>(value)));
      CHECK(selector.value == value);
    }
    headless.type(U"t");
    CHECK(selector.value == 10);
  }

  TEST_CASE("digits typed into a note choose nothing") {
    Selector selector;
    Headless headless([&] { selector(); });
    headless.click("note");
    headless.type(U"7");
    CHECK(selector.note == "7");
    CHECK_FALSE(selector.value);
  }

  TEST_CASE("one of several selectors hears the digits only while it has the keyboard") {
    Selector selector;
    selector.keys = widgets::PainKeys::Focused;
    Headless headless([&] { selector(); });
    headless.type(U"7");
    CHECK_FALSE(selector.value);
    headless.press(ui::Key::Tab);
    headless.type(U"7");
    CHECK(selector.value == 7);
  }

  TEST_CASE("arrows move by one and Enter chooses") {
    Selector selector;
    Headless headless([&] { selector(); });
    headless.press(ui::Key::Tab);
    for (int i = 0; i < 4; ++i) headless.press(ui::Key::Right);
    headless.press(ui::Key::Left);
    CHECK(headless.focused() == "pain.3");
    headless.press(ui::Key::Enter);
    CHECK(selector.value == 3);
  }

  TEST_CASE("eleven in a row from 540, else six and five of equal width") {
    Selector selector;
    for (const float width : {540.0F, 539.0F, 326.0F}) {
      CAPTURE(width);
      selector.width = width;
      Headless headless([&] { selector(); });
      const auto first = headless.item("pain.0")->rect;
      const auto last = headless.item("pain.10")->rect;
      CHECK(first.w == doctest::Approx(last.w));
      CHECK((first.y == last.y) == (width >= 540));
      if (width < 540) {
        CHECK(headless.item("pain.5")->rect.right() == doctest::Approx(20 + width));
        CHECK(headless.item("pain.6")->rect.x == first.x);
        CHECK(widgets::pain_selector_height(width) == 2 * 52 + 6);
      }
      CHECK(first.w >= 24);
      CHECK(first.h >= 44);
    }
  }

  TEST_CASE("what is fine, acceptable and too much follows the limits that were set") {
    const widgets::PainBands usual;
    CHECK(widgets::pain_signal(2, usual) == widgets::Signal::GoAhead);
    CHECK(widgets::pain_signal(3, usual) == widgets::Signal::Hold);
    CHECK(widgets::pain_signal(6, usual) == widgets::Signal::EaseOff);
    const widgets::PainBands stricter{0, 3};
    CHECK(widgets::pain_signal(0, stricter) == widgets::Signal::GoAhead);
    CHECK(widgets::pain_signal(1, stricter) == widgets::Signal::Hold);
    CHECK(widgets::pain_signal(4, stricter) == widgets::Signal::EaseOff);
    CHECK(widgets::pain_signal(10, {2, 10}) == widgets::Signal::Hold);
  }
}
