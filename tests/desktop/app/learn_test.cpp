#include "app_world.hpp"

using namespace genu;
using test::AppWorld;

TEST_SUITE("app") {
  TEST_CASE("every page opens from the list and leads back") {
    AppWorld app({1280, 9000});
    app.click("nav.learn");
    const auto pages = app::page_choices(*app.world.core);
    CHECK(pages.size() > 15);
    for (const auto& page : pages) {
      CAPTURE(page.id);
      app.click("learn." + page.id);
      app.click("learn-" + page.id + ".back");
    }
  }

  TEST_CASE("a page leads on to the pages it names") {
    AppWorld app({1280, 9000});
    app.click("nav.learn");
    app.click("learn.pfp");
    const auto view = test::must(app::page_view(*app.world.core, "pfp"));
    REQUIRE_FALSE(view.see_also.empty());
    const auto next = view.see_also.front().id;
    app.click("learn." + next);
    CHECK(app.has("learn-" + next + ".back"));
  }
}
