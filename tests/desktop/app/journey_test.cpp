// Four weeks of one runner through the interface alone: first steps, sessions, mornings, the diary, the programme. What
// is stored is looked at beside what is shown.
#include "app_world.hpp"
#include "first_presses.hpp"
#include "safety_presses.hpp"

using namespace genu;
using test::AppWorld;
using test::must;

namespace {

// What lies below the edge of the window cannot be pressed.
constexpr ui::Size tall{1280, 9000};

void first_steps(AppWorld& app) {
  app.click("today.first-steps");
  test::press_quiet_answers(app);
  app.click("first.on");
  app.click("first.knee.right");
  app.click("first.map.front");
  app.click("first.spot.score.4");
  for (const auto sign : {"stairs", "downhill", "sitting", "squat"}) app.click(std::string("first.sign.") + sign);
  app.click("first.onset.after-load-change");
  app.click("first.run-behaviour.builds");
  app.click("first.propose");
  app.click("first.programme.pfp-runner");
  app.click("start.usual.1");
  app.click("start.begin");
}

void whole_session(AppWorld& app) {
  app.click("today.start");
  while (app.session() && app.session()->next) app.do_set();
  app.pass_seconds(1);  // a press this soon would have been meant for the set
  app.click("session.effort.4");
  app.click("session.worst.1");
  app.click("session.after.1");
  app.click("session.finish");
}

void morning(AppWorld& app) {
  app.screen.settle();
  if (!app.has("today.follow-up.save")) return;
  app.click("today.morning.1");
  app.click("today.change.same");
  app.click("today.follow-up.save");
}

// Safety is asked again each week.
void weekly_check(AppWorld& app) {
  if (!app.has("today.safety")) return;
  app.click("today.safety");
  for (int rounds = 0; rounds < 5 && !test::triage(app).ask.empty(); ++rounds) test::answer_quietly(app);
  app.click("safety.back");
}

struct Kept {
  int sessions = 0, entries = 0, mornings = 0;
};

Kept kept(AppWorld& app) {
  Kept kept;
  for (const auto& entry : must(app::history_view(*app.world.core, 200)).entries) {
    ++kept.sessions;
    kept.mornings += entry.next_morning ? 1 : 0;
  }
  kept.entries = static_cast<int>(must(app::diary_view(*app.world.core, 200)).entries.size());
  return kept;
}

}  // namespace

TEST_SUITE("app") {
  TEST_CASE("four weeks from the first start") {
    AppWorld app(tall);
    first_steps(app);
    REQUIRE(app.world.today().standing);
    CHECK(app.world.today().standing->side == model::Side::Right);
    CHECK(app.world.today().standing->programme == "pfp-runner");
    const auto steps = must(app::first_steps_view(*app.world.core));
    CHECK(steps.state.state == model::FirstStepsState::Done);
    CHECK_FALSE(steps.to_confirm);
    REQUIRE(steps.spots.size() == 1);

    int sessions = 0, entries = 0;
    for (int day = 0; day < 28; ++day) {
      morning(app);
      weekly_check(app);
      const auto today = app.world.today();
      CHECK(today.follow_ups.empty());
      if (today.session->offer == app::SessionOffer::Start) {
        whole_session(app);
        ++sessions;
      }
      if (day % 3 == 0) {
        app.click("today.pain.2");
        ++entries;
      }
      if (day % 9 == 4) app.reopen();  // the app was killed
      app.world.pass_days(1);
    }
    morning(app);
    CHECK(sessions >= 9);
    const auto stored = kept(app);
    CHECK(stored.sessions == sessions);
    CHECK(stored.mornings == sessions);
    CHECK(stored.entries == entries);
    CHECK(app.world.today().standing->week == 5);
    REQUIRE(app.world.today().light);
    CHECK(app.world.today().light->light == model::Light::Green);

    app.click("nav.programme");
    const auto view = must(app::programme_view(*app.world.core));
    CHECK(view.versions.size() > 1);
    CHECK(app.has("programme.tests"));
    app.click("nav.diary");
    CHECK(app.has("diary.save"));
    app.click("nav.runs");
    app.click("nav.learn");
    app.click("nav.today");
    CHECK(app.has("today.week.0"));
  }
}
