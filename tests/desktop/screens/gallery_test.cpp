#include "gallery.hpp"
#include "headless.hpp"

#include <doctest/doctest.h>

#include <set>
#include <string>

using namespace genu;
using testing::GalleryState;
using testing::Headless;

TEST_SUITE("widgets") {
  TEST_CASE("every item has a name, one id, and a target that can be hit, at every width") {
    for (const auto size : {ui::Size{1280, 800}, ui::Size{900, 800}, ui::Size{390, 844}})
      for (std::size_t page = 0; page < 3; ++page) {
        CAPTURE(size.w);
        CAPTURE(page);
        GalleryState state;
        state.page = page;
        Headless headless([&] { testing::gallery(state, size); }, size);
        std::set<std::string> ids;
        for (const auto& item : headless.context().items()) {
          CAPTURE(item.id);
          CHECK(ids.insert(item.id).second);
          CHECK_FALSE(item.label.empty());
          CHECK(item.rect.h >= 24);
          CHECK(item.rect.w >= 24);
          CHECK(item.rect.x >= 0);
          CHECK(item.rect.right() <= size.w);  // nothing scrolls sideways
        }
      }
  }

  TEST_CASE("every item is reached by Tab") {
    GalleryState state;
    Headless headless([&] { testing::gallery(state, {1280, 800}); });
    std::set<std::string> reached;
    for (std::size_t i = 0; i < headless.context().items().size(); ++i) {
      headless.press(ui::Key::Tab);
      reached.insert(std::string(headless.focused()));
    }
    CHECK(reached.size() == headless.context().items().size());
  }

  TEST_CASE("a button is pressed by pointer and by key") {
    GalleryState state;
    Headless headless([&] { testing::gallery(state, {1280, 800}); });
    headless.click("gallery.start");
    CHECK(state.started == 1);
    headless.press(ui::Key::Enter);  // the pointer left the focus there
    CHECK(state.started == 2);
  }
}
