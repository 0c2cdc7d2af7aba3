#include "app_world.hpp"

using namespace genu;
using test::AppWorld;

TEST_SUITE("app") {
  TEST_CASE("from the first start to a green light, by pressing alone") {
    AppWorld app({1280, 1400});  // what lies below the edge of the window cannot be pressed
    app.click("today.way.programmes");
    app.click("programmes.pfp-runner");
    CHECK_FALSE(app.screen.item("start.begin")->enabled);  // no side is chosen for anybody
    app.click("start.usual.1");
    app.click("start.side.left");
    app.click("start.begin");
    REQUIRE(app.has("today.start"));
    app.click("today.start");
    app.do_set();
    app.click("session.pain");
    app.click("session.score.2");
    app.do_set();
    CHECK(app.session()->sets.back().pain->score() == 2);
    app.click("session.skip");
    app.click("session.skip.no-time");
    CHECK(app.session()->sets.back().skipped == model::SkipReason::NoTime);
    while (app.session() && app.session()->next) app.do_set();
    app.pass_seconds(1);  // a press this soon would have been meant for the set
    app.click("session.effort.4");
    app.click("session.after.1");
    app.click("session.finish");
    CHECK(app.world.today().session->offer == app::SessionOffer::Done);
    CHECK_FALSE(app.has("today.start"));

    app.world.pass_days(1);
    app.screen.settle();
    REQUIRE(app.has("today.follow-up.save"));
    CHECK_FALSE(app.screen.item("today.follow-up.save")->enabled);
    app.click("today.morning.1");
    app.click("today.change.same");
    app.click("today.follow-up.save");
    REQUIRE(app.world.today().light);
    CHECK(app.world.today().light->light == model::Light::Green);
    CHECK_FALSE(app.has("today.follow-up.save"));
  }

  TEST_CASE("a start that is refused says why and changes nothing") {
    AppWorld app;
    app.click("today.way.programmes");
    app.click("programmes.pfp-runner");
    app.world.start_programme();
    app.click("start.side.right");
    app.click("start.begin");
    CHECK(app.world.today().standing->side == model::Side::Left);
    CHECK(app.has("notice.button"));
  }
}
