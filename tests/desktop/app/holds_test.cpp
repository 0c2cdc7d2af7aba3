#include "app_world.hpp"

using namespace genu;
using test::AppWorld;

TEST_SUITE("app") {
  TEST_CASE("a hold that may end is ended by its button") {
    AppWorld app;
    app.world.start_programme();
    app::StartHold away;
    away.kind = model::HoldKind::Away;
    app.world.done(away);
    app.reopen();
    const auto holds = app.world.today().holds;
    REQUIRE(holds.size() == 1);
    app.click("today.hold.end." + holds.front().id.text());
    CHECK(app.world.today().holds.empty());
  }

  TEST_CASE("after a red session the flare plan is offered, begun and shown by pressing") {
    AppWorld app;
    app.world.start_programme();
    app.world.log_session(8);
    app.reopen();
    app.click("today.flare.begin");
    REQUIRE(app.world.today().flare);
    CHECK_FALSE(app.has("today.flare.begin"));
    CHECK_FALSE(app.has("today.flare.end"));
  }

  TEST_CASE("a flare that has settled is ended by its button") {
    AppWorld app;
    app.world.start_programme();
    app.world.done(app::DeclareFlare{});
    app.world.pass_days(4);
    app::LogCheckIn entry;
    entry.entry.pain_now = test::nrs(1);
    app.world.done(entry);
    app.reopen();
    REQUIRE(app.world.today().flare->may_end);
    app.click("today.flare.end");
    CHECK_FALSE(app.world.today().flare);
  }
}
