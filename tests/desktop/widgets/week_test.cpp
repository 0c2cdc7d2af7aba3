#include "widgets/week.hpp"
#include "headless.hpp"

#include <doctest/doctest.h>

#include <vector>

using namespace genu;

TEST_SUITE("widgets") {
  TEST_CASE("a day of the week opens when it is pressed, and its sign is said in words") {
    std::vector<widgets::WeekDay> days(7);
    days[2] = {"W", "Wednesday 15 May, missed", widgets::DayMark::Missed, false};
    std::optional<std::size_t> opened;
    testing::Headless headless([&] {
      if (const auto day = widgets::week_strip("week", {20, 20}, 248, days)) opened = day;
    });
    CHECK(headless.item("week.2")->label == "Wednesday 15 May, missed");
    headless.click("week.2");
    CHECK(opened == 2);
  }
}
