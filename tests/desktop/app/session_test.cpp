// The player as a person meets it: pressed by id and by key, with a clock that the test turns.
#include <algorithm>

#include "app_world.hpp"

using namespace genu;
using test::AppWorld;
using test::nrs;

namespace {

void start(AppWorld& app) {
  app.world.start_programme();
  app.reopen();
  app.click("today.start");
}

std::string label(const AppWorld& app, const char* id) {
  REQUIRE(app.has(id));
  return app.screen.item(id)->label;
}

model::SetRecord last_set(AppWorld& app) {
  const auto view = app.session();
  REQUIRE(view);
  REQUIRE_FALSE(view->sets.empty());
  return view->sets.back();
}

// An exercise of the open session for which another one may be done, and which kind of other one that is.
std::pair<std::string, std::string> with_another_exercise(AppWorld& app) {
  const auto open = test::must(app::player_plan(*app.world.core));
  REQUIRE(open);
  for (const auto& item : open->plan.items) {
    for (const auto& other : item.alternatives)
      if (other.kind != player::AlternativeKind::Less)
        return {item.prescribed.exercise, std::string(base::name_of(other.kind))};
  }
  FAIL("no exercise has another one");
  return {};
}

}  // namespace

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
    app.click("session.leave.later");
    CHECK(app.has("today.resume"));  // leaving keeps the session
  }

  TEST_CASE("a set that runs waits for whoever leaves, and goes on where it stood") {
    AppWorld app;
    start(app);
    app.skip_to("wall-sit");
    app.click("session.primary");
    app.pass_seconds(15);
    app.click("session.leave");
    app.click("session.leave.later");
    CHECK_FALSE(app.awake);
    app.pass_seconds(3600);
    app.click("today.resume");
    CHECK(label(app, "session.primary") == "Go on");
    app.click("session.primary");
    app.pass_seconds(19);
    CHECK(last_set(app).skipped);  // the wall sit has a second to go
    app.pass_seconds(2);
    CHECK(last_set(app).exercise == "wall-sit");
    CHECK_FALSE(last_set(app).skipped);
  }

  TEST_CASE("what the clock recorded is as planned until one press confirms it") {
    AppWorld app;
    start(app);
    app.skip_to("wall-sit");
    app.click("session.primary");
    app.pass_seconds(36);
    CHECK_FALSE(last_set(app).confirmed);
    app.click("session.confirm");
    CHECK(last_set(app).confirmed);
    CHECK_FALSE(app.has("session.confirm"));
  }

  TEST_CASE("repetitions and load of the set just done are corrected during the rest") {
    AppWorld app;
    start(app);
    app.skip_to("straight-leg-raise");
    app.click("session.mark-done");
    const auto before = last_set(app);
    app.click("session.edit");
    app.click("session.values.reps-less");
    app.click("session.values.load-more");
    app.click("session.panel.close");
    const auto after = last_set(app);
    CHECK(after.id == before.id);
    CHECK(after.reps == before.reps - 1);
    CHECK(after.load == base::Grams{500});
  }

  TEST_CASE("a rest gets longer and shorter, and the arrows do it too") {
    AppWorld app;
    start(app);
    app.skip_to("wall-sit");
    app.click("session.mark-done");
    REQUIRE(app.has("session.rest-more"));
    app.click("session.rest-more");
    app.screen.press(ui::Key::Up);
    app.click("session.rest-less");
    app.pass_seconds(60 + 14);
    CHECK(app.has("session.rest-more"));  // 60 s planned, 15 s more
    app.pass_seconds(2);
    CHECK_FALSE(app.has("session.rest-more"));
  }

  TEST_CASE("back leads to the set before, and doing it again corrects its record") {
    AppWorld app;
    start(app);
    app.skip_to("wall-sit");
    app.click("session.mark-done");
    const auto count = app.session()->sets_done;
    app.screen.press(ui::Key::Left);
    app.screen.settle();
    app.click("session.mark-done");
    CHECK(app.session()->sets_done == count);
  }

  TEST_CASE("the easier exercise takes over, and is what is recorded") {
    AppWorld app;
    start(app);
    const auto [planned, kind] = with_another_exercise(app);
    app.skip_to(planned);
    app.click("session.instead");
    app.click("session.instead." + kind);
    app.click("session.mark-done");
    CHECK(last_set(app).exercise != planned);
  }

  TEST_CASE("too much pain offers to stop, and stopping keeps what was done") {
    AppWorld app({1280, 1400});  // what lies below the edge of the window cannot be pressed
    start(app);
    app.do_set();
    app.click("session.pain");
    app.click("session.score.7");
    app.click("session.too-much.stop");
    app.pass_seconds(1);
    app.click("session.finish");
    REQUIRE_FALSE(app.session());
    CHECK(test::must(app::history_view(*app.world.core)).entries.front().completed_percent > 0);
  }

  TEST_CASE("the question about too much pain stays until it is answered, and the number can be changed") {
    AppWorld app;
    start(app);
    app.skip_to("wall-sit");
    app.click("session.primary");
    app.pass_seconds(10);
    app.click("session.pain");
    app.screen.type(U"8");
    app.screen.settle();
    app.screen.press(ui::Key::Escape);
    app.screen.settle();
    REQUIRE(app.has("session.too-much.continue"));
    app.pass_seconds(600);
    CHECK(last_set(app).skipped);  // nothing runs meanwhile
    app.click("session.too-much.correct");
    app.click("session.score.3");
    CHECK_FALSE(app.has("session.too-much.continue"));
    app.pass_seconds(26);
    CHECK(last_set(app).pain == nrs(3));
  }

  TEST_CASE("the limit is the one that a physiotherapist has set") {
    AppWorld app;
    app.world.start_programme();
    app::SetOverride change;
    change.session = model::SessionKind::Rehab;
    change.green = 1;
    change.amber = 3;
    change.author = "A. Lund";
    change.reason = "Three is enough for two weeks.";
    app.world.done(change);
    app.reopen();
    app.click("today.start");
    app.click("session.pain");
    app.click("session.score.3");
    CHECK_FALSE(app.has("session.too-much.stop"));
    app.click("session.pain");
    app.click("session.score.4");
    CHECK(app.has("session.too-much.stop"));
  }

  TEST_CASE("whoever does less does the easier exercise, or less of it, or leaves the set out") {
    AppWorld app;
    start(app);
    app.click("session.pain");
    app.click("session.score.7");
    const auto offered = label(app, "session.too-much.reduce");
    app.click("session.too-much.reduce");
    const bool left_out = offered == "Leave this set out";
    CHECK((app.session()->sets_done == 1) == left_out);
    CHECK_FALSE(app.has("session.too-much.reduce"));
  }

  TEST_CASE("answers at the end may stay open, and open is not no") {
    AppWorld app;
    start(app);
    app.do_set();
    app.click("session.leave");
    app.click("session.leave.stop");
    app.click("session.sign.none");
    app.click("session.sign.limp");
    CHECK_FALSE(app.screen.item("session.sign.none")->chosen);
    app.click("session.finish");
    app.screen.settle();
    CHECK_FALSE(app.session());
  }

  TEST_CASE("from the questions at the end there is a way back to the session") {
    AppWorld app;
    start(app);
    app.click("session.leave");
    app.click("session.leave.stop");
    app.click("session.return");
    CHECK(app.has("session.primary"));
    CHECK(app.session());
  }

  TEST_CASE("cues are given once, and the screen stays awake as long as something is to be done") {
    AppWorld app;
    start(app);
    CHECK(app.awake);
    app.skip_to("wall-sit");
    app.click("session.primary");
    app.cues.clear();
    for (int i = 0; i < 40; ++i) app.pass_seconds(1);
    const auto tones = std::count_if(app.cues.begin(), app.cues.end(), [](const player::Effect& cue) {
      return std::get_if<player::Tone>(&cue) != nullptr;
    });
    CHECK(tones == 3 + 1 + 3 + 1);  // counting down twice, go, and the end
    app.click("session.leave");
    app.click("session.leave.stop");
    CHECK_FALSE(app.awake);
  }

  TEST_CASE("how to be led is chosen once and kept") {
    AppWorld app;
    start(app);
    app.click("session.leading");
    app.click("session.leading.tones");
    app.click("session.leading.get-ready-more");
    app.click("session.leading.volume-less");
    app.click("session.panel.close");
    CHECK_FALSE(app.settings().tones);
    CHECK(app.settings().get_ready == 6);
    CHECK(app.settings().volume == 60);
  }

  TEST_CASE("a session that another program has ended is left with a word") {
    AppWorld app;
    start(app);
    app.world.done(app::AbandonSession{});
    app.click("session.skip");
    app.click("session.skip.other");
    CHECK(app.has("notice.button"));
    CHECK_FALSE(app.has("session.primary"));
  }

  TEST_CASE("unseen, a session goes on") {
    AppWorld app;
    start(app);
    app.skip_to("wall-sit");
    app.click("session.primary");
    const auto before = app.session()->sets_done;
    for (int i = 0; i < 36; ++i) {
      app.world.clock->moment.at.ms += 1000;
      app.app->unseen();
    }
    CHECK(app.session()->sets_done == before + 1);
  }
}
