#include "ui/focus.hpp"

#include <doctest/doctest.h>

using namespace genu::ui;

namespace {

Item item(const char* id, bool enabled = true, int layer = 0) {
  Item made;
  made.id = id;
  made.enabled = enabled;
  made.layer = layer;
  return made;
}

}  // namespace

TEST_SUITE("ui") {
  TEST_CASE("the focus goes through the items in the order they were made") {
    const std::vector<Item> items{item("a"), item("b"), item("c")};
    CHECK(next_focus(items, "", Towards::Next, AtEnd::GoRound) == "a");
    CHECK(next_focus(items, "a", Towards::Next, AtEnd::GoRound) == "b");
    CHECK(next_focus(items, "b", Towards::Previous, AtEnd::GoRound) == "a");
    CHECK(next_focus(items, "", Towards::Previous, AtEnd::GoRound) == "c");
  }

  TEST_CASE("Tab goes round at the end, arrows stay") {
    const std::vector<Item> items{item("a"), item("b")};
    CHECK(next_focus(items, "b", Towards::Next, AtEnd::GoRound) == "a");
    CHECK_FALSE(next_focus(items, "b", Towards::Next, AtEnd::Stay));
    CHECK_FALSE(next_focus(items, "a", Towards::Previous, AtEnd::Stay));
  }

  TEST_CASE("the focus passes over what is disabled") {
    const std::vector<Item> items{item("a"), item("b", false), item("c")};
    CHECK(next_focus(items, "a", Towards::Next, AtEnd::Stay) == "c");
    CHECK_FALSE(next_focus({item("a", false)}, "", Towards::Next, AtEnd::GoRound));
  }

  TEST_CASE("a panel keeps the focus to itself") {
    const std::vector<Item> items{item("a"), item("b", true, 1), item("c", true, 1)};
    CHECK(next_focus(items, "a", Towards::Next, AtEnd::GoRound) == "b");
    CHECK(next_focus(items, "c", Towards::Next, AtEnd::GoRound) == "b");
  }
}
