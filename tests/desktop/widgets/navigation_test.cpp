#include "widgets/navigation.hpp"
#include "headless.hpp"
#include "screens/layout.hpp"

#include <doctest/doctest.h>

#include <vector>

using namespace genu;
using screens::layout_for;
using screens::Navigation;
using widgets::Icon;
using widgets::NavigationEntry;

namespace {

const std::vector<NavigationEntry> kMany{{"today", "Today", Icon::Home},
                                         {"exercises", "Exercises", Icon::Dumbbell},
                                         {"diary", "Diary", Icon::Diary},
                                         {"progress", "Progress", Icon::Trend},
                                         {"runs", "Runs", Icon::Run},
                                         {"learn", "Learn", Icon::Book},
                                         {"settings", "Settings", Icon::Gear, true}};

struct Bar {
  std::vector<NavigationEntry> entries = kMany;
  ui::Size window{1280, 800};
  std::size_t selected = 0;
  widgets::NavigationState state;

  void operator()() {
    const auto layout = layout_for(window);
    if (const auto next = widgets::navigation(layout, entries, selected, {"Genu", "More"}, state)) selected = *next;
  }
};

}  // namespace

TEST_SUITE("navigation") {
  TEST_CASE("the width of the window decides where the navigation stands") {
    CHECK(layout_for({1280, 800}).navigation == Navigation::SideBar);
    CHECK(layout_for({1100, 800}).navigation == Navigation::SideBar);
    CHECK(layout_for({1099, 800}).navigation == Navigation::IconBar);
    CHECK(layout_for({700, 800}).navigation == Navigation::IconBar);
    CHECK(layout_for({699, 800}).navigation == Navigation::BottomBar);
    CHECK(layout_for({390, 844}).navigation == Navigation::BottomBar);
    CHECK(layout_for({1280, 800}).bar.w == 212);
    CHECK(layout_for({1280, 800}).page == ui::Rect{244, 0, 1004, 800});
    CHECK(layout_for({900, 800}).bar.w == 80);
    CHECK(layout_for({390, 844}).bar == ui::Rect{0, 750, 390, 94});
    CHECK(layout_for({390, 844}).page == ui::Rect{12, 0, 366, 844});
    CHECK(layout_for({1280, 800}).two_columns);
    CHECK_FALSE(layout_for({900, 800}).two_columns);
  }

  TEST_CASE("the session player has no navigation") {
    for (const float width : {390.0F, 900.0F, 1280.0F}) {
      const auto layout = layout_for({width, 800}, screens::Bars::Hidden);
      CHECK(layout.navigation == Navigation::None);
      CHECK(layout.content == ui::Rect{0, 0, width, 800});
    }
  }

  TEST_CASE("a side bar shows every entry and leads where it says") {
    for (const float width : {1280.0F, 900.0F}) {
      CAPTURE(width);
      Bar bar;
      bar.window = {width, 800};
      testing::Headless headless([&] { bar(); }, bar.window);
      CHECK(headless.context().items().size() == kMany.size());
      CHECK(headless.item("nav.today")->chosen);
      headless.click("nav.runs");
      CHECK(bar.selected == 4);
      CHECK(headless.item("nav.settings")->rect.y > headless.item("nav.learn")->rect.bottom());
    }
  }

  TEST_CASE("a bottom bar shows four entries and the rest under More") {
    Bar bar;
    bar.window = {390, 844};
    testing::Headless headless([&] { bar(); }, bar.window);
    CHECK(headless.context().items().size() == 5);
    CHECK(headless.item("nav.runs") == nullptr);
    headless.click("nav.more");
    REQUIRE(headless.item("nav.settings") != nullptr);
    headless.click("nav.learn");
    CHECK(bar.selected == 5);
    CHECK_FALSE(bar.state.more_open);
    headless.click("nav.more");
    headless.press(ui::Key::Escape);
    CHECK(headless.item("nav.learn") == nullptr);
  }

  TEST_CASE("a bottom bar with room for all has no More") {
    Bar bar;
    bar.window = {390, 844};
    bar.entries = {kMany[0], kMany[6]};
    testing::Headless headless([&] { bar(); }, bar.window);
    CHECK(headless.context().items().size() == 2);
    CHECK(headless.item("nav.more") == nullptr);
    headless.click("nav.settings");
    CHECK(bar.selected == 1);
  }
}
