#include "ui/items.hpp"
#include "headless.hpp"
#include "ui/look.hpp"
#include "ui/scroll.hpp"

#include <doctest/doctest.h>

#include <map>
#include <string>

using namespace genu;
using testing::Headless;

namespace {

// Three buttons; the middle one can be disabled. Counts how often each was pressed.
struct Three {
  std::map<std::string, int> pressed;
  bool middle = true;

  void operator()() {
    for (int i = 0; i < 3; ++i) {
      const std::string id = "three." + std::to_string(i);
      const float y = 100.0F + 60.0F * static_cast<float>(i);
      if (ui::item({.id = id, .label = "Button", .rect = {100, y, 200, 48}, .enabled = i != 1 || middle, .radius = 16})
              .clicked)
        ++pressed[id];
    }
  }
};

}  // namespace

TEST_SUITE("ui") {
  TEST_CASE("every item is recorded under its id with its rectangle") {
    Three three;
    Headless headless([&] { three(); });
    const auto* item = headless.item("three.1");
    REQUIRE(item != nullptr);
    CHECK(item->label == "Button");
    CHECK(item->rect == ui::Rect{100, 160, 200, 48});
    CHECK(item->enabled);
    CHECK(item->visible());
    CHECK_FALSE(item->hovered);
    CHECK(headless.item("three.9") == nullptr);
    CHECK(headless.context().items().size() == 3);
  }

  TEST_CASE("a click presses the item under the pointer once") {
    Three three;
    Headless headless([&] { three(); });
    REQUIRE(headless.click("three.2"));
    CHECK(three.pressed == std::map<std::string, int>{{"three.2", 1}});
    CHECK(headless.item("three.2")->hovered);
  }

  TEST_CASE("rectangles are in logical pixels at any scale") {
    for (const float scale : {1.0F, 1.5F, 2.0F}) {
      CAPTURE(scale);
      Three three;
      Headless headless([&] { three(); }, {1280, 800}, theme::Look::Light, scale);
      CHECK(headless.item("three.0")->rect == ui::Rect{100, 100, 200, 48});
      headless.click("three.0");
      CHECK(three.pressed["three.0"] == 1);
    }
  }

  TEST_CASE("what is disabled does not answer") {
    Three three;
    three.middle = false;
    Headless headless([&] { three(); });
    headless.click("three.1");
    CHECK(three.pressed.empty());
    CHECK_FALSE(headless.item("three.1")->enabled);
    CHECK_FALSE(headless.item("three.1")->hovered);
  }

  TEST_CASE("Tab and the arrow keys move the focus in reading order, Enter and Space press") {
    Three three;
    Headless headless([&] { three(); });
    CHECK(headless.focused().empty());
    headless.press(ui::Key::Tab);
    CHECK(headless.focused() == "three.0");
    headless.press(ui::Key::Enter);
    headless.press(ui::Key::Down);
    CHECK(headless.focused() == "three.1");
    headless.press(ui::Key::Space);
    headless.press(ui::Key::Right);
    headless.press(ui::Key::Right);
    CHECK(headless.focused() == "three.2");
    headless.press_shifted(ui::Key::Tab);
    CHECK(headless.focused() == "three.1");
    headless.press(ui::Key::Left);
    CHECK(headless.focused() == "three.0");
    CHECK(three.pressed == std::map<std::string, int>{{"three.0", 1}, {"three.1", 1}});
  }

  TEST_CASE("the focus ring is shown to the keyboard only") {
    Three three;
    Headless headless([&] { three(); });
    headless.press(ui::Key::Tab);
    CHECK(headless.focused() == "three.0");
    headless.click("three.1");
    CHECK(headless.focused().empty());
    headless.press(ui::Key::Tab);
    CHECK(headless.focused() == "three.2");
  }

  TEST_CASE("a key that somebody has answered moves nothing") {
    Three three;
    int steps = 0;
    Headless headless([&] {
      if (ui::take_key(ui::Key::Right)) ++steps;
      three();
    });
    headless.press(ui::Key::Tab);
    headless.press(ui::Key::Right);
    CHECK(steps == 1);
    CHECK(headless.focused() == "three.0");
  }

  TEST_CASE("a panel takes pointer and keys from what lies beneath it") {
    Three three;
    bool open = true;
    int inside = 0;
    int beneath = 0;
    Headless headless([&] {
      three();
      if (ui::take_key(ui::Key::Escape)) ++beneath;
      if (!open) return;
      const ui::Layer layer("panel", {0, 0, 1280, 800});
      if (ui::item({.id = "panel.ok", .label = "OK", .rect = {500, 500, 100, 48}}).clicked) ++inside;
      if (ui::take_key(ui::Key::Escape)) open = false;
    });
    headless.click("three.0");
    CHECK(three.pressed.empty());
    headless.press(ui::Key::Tab);
    CHECK(headless.focused() == "panel.ok");
    headless.press(ui::Key::Enter);
    headless.click("panel.ok");
    CHECK(inside == 2);
    headless.press(ui::Key::Escape);
    CHECK_FALSE(open);
    CHECK(beneath == 0);
    headless.click("three.0");
    CHECK(three.pressed["three.0"] == 1);
  }

  TEST_CASE("the focus scrolls what it reaches into view") {
    Headless headless([] {
      ui::Scroll scroll("list", {0, 0, 400, 300});
      for (int i = 0; i < 20; ++i) {
        const auto id = "list." + std::to_string(i);
        (void)ui::item({.id = id, .label = "Row", .rect = {10, scroll.top() + 60.0F * static_cast<float>(i), 300, 48}});
      }
      scroll.ends_at(scroll.top() + 1200);
    });
    CHECK_FALSE(headless.item("list.12")->visible());
    for (int i = 0; i < 13; ++i) headless.press(ui::Key::Tab);
    headless.frames(2);
    CHECK(headless.focused() == "list.12");
    const auto* item = headless.item("list.12");
    CHECK(item->visible());
    CHECK(item->rect.bottom() <= 300);
    for (int i = 0; i < 12; ++i) headless.press_shifted(ui::Key::Tab);
    headless.frames(2);
    CHECK(headless.item("list.0")->rect.y >= 0);
  }

  TEST_CASE("Page Down moves a long page") {
    Headless headless([] {
      ui::Scroll scroll("page", {0, 0, 400, 300});
      (void)ui::item({.id = "page.end", .label = "End", .rect = {10, scroll.top() + 500, 100, 48}});
      scroll.ends_at(scroll.top() + 560);
    });
    CHECK_FALSE(headless.item("page.end")->visible());
    headless.press(ui::Key::PageDown);
    CHECK(headless.item("page.end")->visible());
  }

  TEST_CASE("nothing asks for frames while nothing moves") {
    Three three;
    Headless headless([&] { three(); });
    headless.settle();
    CHECK_FALSE(headless.context().wake());
  }

  TEST_CASE("a value moves to its target, easing out, and then rests") {
    float target = 0;
    float value = 0;
    Headless headless([&] { value = ui::moving("thing", target, 0.2F); });
    target = 1;
    headless.frames(1);
    CHECK(value == 0);
    CHECK(headless.context().wake() == 0.0);
    headless.frames(6);
    CHECK(value > 0.5F);
    CHECK(value < 1);
    headless.settle();
    CHECK(value == 1);
    CHECK_FALSE(headless.context().wake());
  }

  TEST_CASE("with reduced motion values are there at once") {
    float target = 0;
    float value = 0;
    Headless headless([&] { value = ui::moving("thing", target, 0.2F); });
    headless.context().reduced_motion = true;
    target = 1;
    headless.frames(1);
    CHECK(value == 1);
  }
}
