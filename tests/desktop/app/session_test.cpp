#include "app_world.hpp"

using namespace genu;
using test::AppWorld;

TEST_SUITE("app") {
  TEST_CASE("after a kill the session goes on at the same set") {
    AppWorld app;
    app.world.start_programme();
    app.world.done(app::StartSession{});
    app.reopen();
    app.click("today.resume");
    app.do_set();
    const auto before = app.session();
    app.reopen();
    app.click("today.resume");
    CHECK(app.session()->next == before->next);
    CHECK(app.session()->sets_done == 1);
  }

  TEST_CASE("the keyboard alone leads from Today to a recorded set") {
    AppWorld app;
    app.world.start_programme();
    app.reopen();
    for (int i = 0; i < 40 && app.screen.focused() != "today.start"; ++i) app.screen.press(ui::Key::Tab);
    REQUIRE(app.screen.focused() == "today.start");
    app.screen.press(ui::Key::Enter);
    app.screen.settle();
    for (int i = 0; i < 3 && app.session()->sets_done == 0; ++i) {
      app.screen.press(ui::Key::Space);
      app.pass_seconds(600);
    }
    CHECK(app.session()->sets_done == 1);
    app.screen.settle();
    app.screen.type(U"s");
    app.screen.settle();
    CHECK(app.has("session.skip.hurts"));
    app.screen.press(ui::Key::Escape);
    app.screen.settle();
    CHECK_FALSE(app.has("session.skip.hurts"));
    app.screen.press(ui::Key::Escape);
    app.screen.settle();
    CHECK(app.has("today.resume"));  // leaving keeps the session
  }

  TEST_CASE("too much pain offers to stop, and stopping keeps what was done") {
    AppWorld app;
    app.world.start_programme();
    app.reopen();
    app.click("today.start");
    app.do_set();
    app.click("session.pain");
    app.click("session.score.7");
    app.click("session.too-much.stop");
    app.click("session.finish");
    CHECK_FALSE(app.session());
    CHECK(test::must(app::history_view(*app.world.core)).entries.front().completed_percent > 0);
  }
}
