// The first steps, by pressing alone.
#include <genu/app/views/figure.hpp>

#include "app_world.hpp"
#include "first_answers.hpp"
#include "first_presses.hpp"
#include "widgets/knee_map.hpp"

using namespace genu;
using test::AppWorld;
using test::must;

namespace {

// What lies below the edge of the window cannot be pressed.
constexpr ui::Size tall{1280, 4000};

app::FirstStepsView view_of(AppWorld& app) { return must(app::first_steps_view(*app.world.core)); }

void type_into(AppWorld& app, const std::string& id, std::u32string_view text) {
  app.click(id);
  app.screen.type(text);
  app.screen.press(ui::Key::Tab);
  app.screen.settle();
}

void tell_runners_knee(AppWorld& app) {
  app.click("first.knee.right");
  app.click("first.spots");
  app.click("first.spot.kneecap");
  app.click("first.spot.score.4");
  for (const auto sign : {"stairs", "downhill", "sitting", "squat"}) app.click(std::string("first.sign.") + sign);
  app.click("first.onset.after-load-change");
  app.click("first.run-behaviour.builds");
}

}  // namespace

TEST_SUITE("app") {
  TEST_CASE("from the first start to a programme, and each answer outlives the window") {
    AppWorld app(tall);
    app.click("today.first-steps");
    CHECK_FALSE(app.screen.item("first.locked_now.no")->chosen);
    CHECK_FALSE(app.screen.item("first.locked_now.yes")->chosen);
    test::press_quiet_answers(app);
    app.reopen();
    app.click("today.first-steps");
    CHECK(app.screen.item("first.locked_now.no")->chosen);
    app.click("first.on");
    CHECK_FALSE(view_of(app).to_confirm);
    tell_runners_knee(app);
    app.reopen();
    app.click("today.first-steps");
    const auto view = view_of(app);
    CHECK(view.outcome == model::PatternOutcome::ResemblesStrong);
    REQUIRE(view.spots.size() == 1);
    CHECK(view.spots.front().pain->score() == 4);
    CHECK(app.screen.item("first.sign.stairs")->chosen);
    CHECK_FALSE(app.screen.item("first.sign.jump")->chosen);
    app.click("first.propose");
    app.click("first.programme.pfp-runner");
    CHECK(app.screen.item("start.side.right")->chosen);
    app.click("start.begin");
    CHECK(app.world.today().standing->side == model::Side::Right);
    CHECK_FALSE(app.has("today.first-steps"));
  }

  TEST_CASE("y and n answer the question that has the keyboard, and it goes on to the next") {
    AppWorld app(tall);
    app.click("today.first-steps");
    while (app.screen.focused() != "first.chest_pain_or_breathless.no") app.screen.press(ui::Key::Tab);
    const auto before = view_of(app).signs;
    const auto at = std::find_if(before.begin(), before.end(),
                                 [](const auto& sign) { return sign.fact == "chest_pain_or_breathless"; });
    REQUIRE(before.end() - at > 2);
    app.screen.type(U"nn");
    app.screen.settle();
    CHECK(app.screen.item("first." + at->fact + ".no")->chosen);
    CHECK(app.screen.item("first." + (at + 1)->fact + ".no")->chosen);
    CHECK_FALSE(app.screen.item("first." + (at + 2)->fact + ".no")->chosen);
    CHECK(app.screen.focused() == "first." + (at + 2)->fact + ".no");
    const auto after = view_of(app).signs;
    CHECK(std::equal(before.begin(), before.end(), after.begin(), after.end(),
                     [](const auto& one, const auto& other) { return one.fact == other.fact; }));
  }

  TEST_CASE("a number is an answer when it is whole, not at its first digit") {
    AppWorld app(tall);
    app.click("today.first-steps");
    app.click("first.no-to-others");
    app.click("first.age");
    app.screen.type(U"3");
    CHECK(app.has("first.age"));
    app.screen.type(U"5");
    app.screen.frames(70);
    const auto& details = view_of(app).details;
    const auto age = std::find_if(details.begin(), details.end(), [](const auto& each) { return each.fact == "age"; });
    REQUIRE(age != details.end());
    CHECK(age->answer == 35);
    CHECK(app.has("first.age"));
  }

  TEST_CASE("a number that was being typed when the app ended is there again, and an answer once it rests") {
    AppWorld app(tall);
    const auto age = [&] {
      const auto& details = view_of(app).details;
      return std::find_if(details.begin(), details.end(), [](const auto& each) { return each.fact == "age"; })->answer;
    };
    app.click("today.first-steps");
    app.click("first.no-to-others");
    app.click("first.age");
    app.screen.type(U"35");
    app.screen.frames(2);
    CHECK(app.number == screens::NumberDraft{"first.age", "35"});
    const auto kept = app.number;
    app.app->ask(screens::Show{"today", {}});
    app.number = kept;  // as the app was killed, not closed
    app.reopen();
    CHECK_FALSE(age());
    app.click("today.first-steps");
    app.screen.frames(70);
    CHECK(age() == 35);
    CHECK(app.number == screens::NumberDraft{});
  }

  TEST_CASE("a yes opens its own screen; it may be changed, and stands once it is understood") {
    AppWorld app(tall);
    app.click("today.first-steps");
    app.click("first.locked_now.yes");
    REQUIRE(app.has("first.understood"));
    CHECK_FALSE(app.has("first.no-to-others"));
    app.click("first.change");
    CHECK_FALSE(view_of(app).triage.lock_all);
    app.click("first.locked_now.yes");
    app.click("first.understood");
    CHECK(view_of(app).triage.lock_all);
    CHECK_FALSE(view_of(app).to_confirm);
    REQUIRE(app.has("today.first-steps"));
    app.click("today.first-steps");
    CHECK_FALSE(app.has("first.change"));
  }

  TEST_CASE("what is not sure is left open, and nothing is proposed on it") {
    AppWorld app(tall);
    app.click("today.first-steps");
    app.click("first.ask-later");
    tell_runners_knee(app);
    CHECK(view_of(app).open_signs > 0);
    CHECK_FALSE(app.screen.item("first.propose")->enabled);
    app.click("first.choose");
    CHECK(app.has("programmes.itbs-runner"));
  }

  TEST_CASE("none of the others says no to those that are open, and takes it back") {
    AppWorld app(tall);
    test::answer_first_safety(app.world);
    app.reopen();
    app.click("today.first-steps");
    app.click("first.sign.stairs");
    app.click("first.sign.none");
    CHECK(view_of(app).replies.size() == 12);  // eleven signs, and the age
    CHECK(app.screen.item("first.sign.none")->chosen);
    app.click("first.sign.none");
    CHECK(view_of(app).replies.size() == 2);
  }

  TEST_CASE("a press on the map finds the spot it lies in, or the nearest one") {
    AppWorld app(tall);
    test::answer_first_safety(app.world);
    app.reopen();
    app.click("today.first-steps");
    CHECK_FALSE(app.screen.item("first.map.front")->enabled);
    app.click("first.knee.left");
    app.click("first.map.front");  // its middle is the kneecap
    REQUIRE(view_of(app).spots.size() == 1);
    CHECK(view_of(app).spots.front().spot == "kneecap");
    CHECK(view_of(app).spots.front().side == model::Side::Left);
    CHECK_FALSE(view_of(app).spots.front().pain);
    app.click("first.spot.score.0");
    CHECK(view_of(app).spots.front().pain->score() == 0);
    app.click("first.spot.away");
    CHECK(view_of(app).spots.empty());
  }

  TEST_CASE("distances are kept as they are typed, and an emptied field is an open answer") {
    AppWorld app(tall);
    test::answer_first_safety(app.world);
    app.reopen();
    app.click("today.first-steps");
    type_into(app, "first.week", U"18.5");
    CHECK(view_of(app).usual_week == base::Metres{18500});
    CHECK(view_of(app).longest_run.silence() == base::Silence::NotAsked);
  }

  TEST_CASE("not now: other ways come first, and the first steps are one line") {
    AppWorld app;
    const float before = app.screen.item("today.first-steps")->rect.y;
    app.click("today.not-now");
    CHECK_FALSE(app.has("today.not-now"));
    CHECK(app.screen.item("today.first-steps")->rect.y > before);
    app.click("today.first-steps");
    CHECK(app.has("first.no-to-others"));
    app.click("first.later");
    CHECK(app.has("today.way.programmes"));
  }

  TEST_CASE("on a phone one step after the other, and back") {
    AppWorld app({390, 6000});
    test::answer_first_safety(app.world);
    app.reopen();
    app.click("today.first-steps");
    tell_runners_knee(app);
    app.click("first.on");
    app.click("first.propose");
    CHECK(app.has("first.programme.pfp-runner"));
    app.click("first.back");
    app.click("first.back");
    CHECK(app.has("first.on"));
  }
}
