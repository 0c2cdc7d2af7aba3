#include "screens/screen.hpp"

#include "headless.hpp"
#include "ui/items.hpp"
#include "ui/look.hpp"

#include <doctest/doctest.h>

#include <vector>

using namespace genu;
using screens::Bars;
using screens::Place;
using screens::Screen;

namespace {

struct App {
  screens::Showing showing;
  std::vector<Screen> table;
  ui::Size window;
  testing::Headless headless;

  explicit App(ui::Size size = {1280, 800})
      : table{{"today", "Today", widgets::Icon::Home, Place::Main, Bars::Shown, [this] { today(); }},
              {"session", "Session", widgets::Icon::Play, Place::Within, Bars::Hidden, [] { leave(); }},
              {"settings", "Settings", widgets::Icon::Gear, Place::AtEnd, Bars::Shown, [] {}}},
        window(size),
        headless(
            [this] {
              screens::draw(showing, table, {"Genu", "More"});
            },
            size) {}

  void today() {
    if (ui::item({.id = "today.start", .label = "Start", .rect = {400, 300, 200, 56}}).clicked)
      screens::show(showing, table, "session");
  }
  static void leave() { (void)ui::item({.id = "session.leave", .label = "Leave", .rect = {20, 20, 44, 44}}); }
};

}  // namespace

TEST_SUITE("screens") {
  TEST_CASE("the first screen of the table is shown, and the navigation holds what the table holds") {
    App app;
    CHECK(app.headless.item("today.start") != nullptr);
    CHECK(app.headless.item("nav.today")->chosen);
    CHECK(app.headless.item("nav.settings") != nullptr);
    CHECK(app.headless.item("nav.session") == nullptr);
    CHECK(app.headless.context().items().size() == 3);
  }

  TEST_CASE("navigation leads to another screen") {
    App app;
    app.headless.click("nav.settings");
    app.headless.settle();
    CHECK(app.showing.id == "settings");
    CHECK(app.headless.item("today.start") == nullptr);
    app.headless.click("nav.today");
    app.headless.settle();
    CHECK(app.headless.item("today.start") != nullptr);
  }

  TEST_CASE("a screen within another is reached from it and hides the navigation") {
    App app;
    app.headless.click("today.start");
    app.headless.settle();
    CHECK(app.headless.item("session.leave") != nullptr);
    CHECK(app.headless.context().items().size() == 1);
  }

  TEST_CASE("a screen comes in a moment and then rests") {
    App app;
    app.headless.settle();
    CHECK_FALSE(app.headless.context().wake());
    app.headless.click("nav.settings");
    CHECK(app.headless.context().wake() == 0.0);
    app.headless.settle();
    CHECK_FALSE(app.headless.context().wake());
  }

  TEST_CASE("a screen that is not in the table is not shown") {
    App app;
    screens::show(app.showing, app.table, "progress");
    CHECK(app.showing.id.empty());
  }

  TEST_CASE("the focus reads the side bar before the screen, and the screen before the bottom bar") {
    App wide;
    wide.headless.press(ui::Key::Tab);
    CHECK(wide.headless.focused() == "nav.today");
    App phone({390, 844});
    phone.headless.press(ui::Key::Tab);
    CHECK(phone.headless.focused() == "today.start");
  }
}
