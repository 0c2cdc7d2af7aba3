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

  TEST_CASE("today's session is moved by two presses, and the way back is offered") {
    AppWorld app({1280, 1400});
    app.world.start_programme();
    app.reopen();
    const auto monday = app.world.today().day;
    CHECK_FALSE(app.has("today.change.now"));  // the button to start stands above
    app.click("today.change.move");
    app.click("today.change.to." + base::to_text(monday + 1));
    CHECK(app.world.today().week.front().moved_to == monday + 1);
    CHECK_FALSE(app.has("today.change.move"));
    app.click("notice.button");
    CHECK_FALSE(app.world.today().week.front().moved_to);
    CHECK(app.has("today.change.move"));
  }

  TEST_CASE("a session that was not done is left out with its reason, and then no longer asked about") {
    AppWorld app({1280, 1400});
    app.world.start_programme();
    const auto monday = app.world.today().day;
    app.world.pass_days(1);
    app.reopen();
    REQUIRE(app.has("today.missed.now"));
    CHECK(app.has("today.missed.move"));
    CHECK_FALSE(app.has("today.missed.reason.illness"));
    app.click("today.missed.leave-out");
    app.click("today.missed.reason.illness");
    CHECK(app.world.today().week.front().left_out == model::MissedReason::Illness);
    CHECK_FALSE(app.has("today.missed.leave-out"));
    app.app->ask(screens::Show{"day", base::to_text(monday)});
    app.screen.settle();
    app.click("day.change.leave-out");
    app.click("day.change.reason.no-time");
    CHECK(app.world.today().week.front().left_out == model::MissedReason::NoTime);
  }

  TEST_CASE("a session that was not done can be begun at once") {
    AppWorld app({1280, 1400});
    app.world.start_programme();
    app.world.pass_days(1);
    app.reopen();
    app.click("today.missed.now");
    CHECK(app.session());
  }
}
