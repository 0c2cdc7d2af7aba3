#include "app_world.hpp"

using namespace genu;
using test::AppWorld;

TEST_SUITE("app") {
  TEST_CASE("one press notes the pain of now, and one takes it back") {
    AppWorld app;
    app.world.start_programme();
    app.reopen();
    for (int i = 0; i <= 10; ++i) CHECK_FALSE(app.screen.item("today.pain." + std::to_string(i))->chosen);
    app.click("today.pain.3");
    CHECK(app.world.today().pain_today->score() == 3);
    app.click("today.pain.undo");
    CHECK_FALSE(app.world.today().pain_today);
    CHECK(app.has("today.pain.3"));
  }

  TEST_CASE("the way back is offered for ten seconds") {
    AppWorld app;
    app.world.start_programme();
    app.reopen();
    app.click("today.pain.3");
    app.screen.frames(60 * 9);
    CHECK(app.has("today.pain.undo"));
    app.screen.frames(60 * 2);
    CHECK_FALSE(app.has("today.pain.undo"));
  }

  TEST_CASE("before there is a programme a score asks which knee") {
    AppWorld app;
    CHECK_FALSE(app.screen.item("today.pain.3")->enabled);
    app.click("today.knee.right");
    app.click("today.pain.3");
    CHECK(app.world.today().pain_today->score() == 3);
  }
}
