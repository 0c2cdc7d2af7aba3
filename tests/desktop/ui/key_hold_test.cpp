#include "ui/key_hold.hpp"

#include <doctest/doctest.h>

#include <vector>

using genu::ui::KeyEvent;
using genu::ui::KeyHold;

namespace {
constexpr KeyEvent kDown{257, 36, true, 0};
constexpr KeyEvent kUp{257, 36, false, 0};
constexpr KeyEvent kOtherUp{65, 38, false, 0};
}  // namespace

TEST_SUITE("ui") {
  TEST_CASE("a release waits for the frame that has seen its press") {
    KeyHold hold;
    CHECK(hold.arrives(kDown));
    CHECK_FALSE(hold.arrives(kUp));
    CHECK(hold.waiting());
    CHECK(hold.frame_drawn() == std::vector{kUp});
    CHECK_FALSE(hold.waiting());
  }

  TEST_CASE("a release in a later frame passes at once") {
    KeyHold hold;
    CHECK(hold.arrives(kDown));
    CHECK(hold.frame_drawn().empty());
    CHECK(hold.arrives(kUp));
  }

  TEST_CASE("another key does not wait") {
    KeyHold hold;
    CHECK(hold.arrives(kDown));
    CHECK(hold.arrives(kOtherUp));
  }

  TEST_CASE("a key let go and pressed again between two frames is seen to be let go") {
    KeyHold hold;
    CHECK(hold.arrives(kDown));
    CHECK(hold.frame_drawn().empty());
    CHECK(hold.arrives(kUp));
    CHECK_FALSE(hold.arrives(kDown));
    CHECK(hold.frame_drawn() == std::vector{kDown});
  }

  TEST_CASE("two quick presses become two presses") {
    KeyHold hold;
    CHECK(hold.arrives(kDown));
    CHECK_FALSE(hold.arrives(kUp));
    CHECK_FALSE(hold.arrives(kDown));
    CHECK_FALSE(hold.arrives(kUp));
    CHECK(hold.frame_drawn() == std::vector{kUp});
    CHECK(hold.frame_drawn() == std::vector{kDown});
    CHECK(hold.frame_drawn() == std::vector{kUp});
    CHECK(hold.frame_drawn().empty());
  }
}
