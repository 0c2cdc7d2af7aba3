// The programme, the exercises, the self-tests and single days, by pressing alone.
#include <genu/app/views/day.hpp>

#include "app_world.hpp"

using namespace genu;
using test::AppWorld;
using test::must;

namespace {

// What lies below the edge of the window cannot be pressed.
constexpr ui::Size tall{1280, 9000};

void start(AppWorld& app) {
  app.world.start_programme(model::Side::Right);
  app.reopen();
}

void good_days(AppWorld& app, int days) {
  for (int day = 0; day < days; ++day) {
    if (day % 2 == 0) {
      app.world.log_session(1);
      app.world.check_in(1);
    }
    app.world.pass_days(1);
    if (day % 2 == 0) app.world.answer_morning(1);
  }
}

}  // namespace

TEST_SUITE("app") {
  TEST_CASE("without a programme there is the catalogue to look at") {
    AppWorld app(tall);
    app.click("nav.programme");
    CHECK(app.has("exercises.search"));
    CHECK_FALSE(app.has("exercises.back"));
  }

  TEST_CASE("the programme shows each phase, and its exercises lead on and back") {
    AppWorld app(tall);
    start(app);
    app.click("nav.programme");
    const auto view = must(app::programme_view(*app.world.core));
    for (const auto& phase : view.phases) {
      app.click("programme.phase." + phase.id);
      CHECK(app.screen.item("programme.phase." + phase.id)->chosen);
      for (const auto& line : phase.lines) {
        CAPTURE(line.exercise);
        CHECK(app.has("programme.open." + line.exercise));
      }
    }
    const auto first = view.phases.back().lines.front().exercise;
    app.click("programme.open." + first);
    CHECK(app.has("exercise.still"));
    app.click("exercise.back");
    CHECK(app.has("programme.all"));
  }

  TEST_CASE("an exercise leads to easier and harder ones, and the way back to where it began") {
    AppWorld app(tall);
    start(app);
    app.app->ask(screens::Show{"exercise", "goblet-squat"});
    app.screen.settle();
    app.click("exercise.harder");
    app.click("exercise.easier");
    app.click("exercise.easier");
    app.click("exercise.from-front");
    app.click("exercise.still");
    app.click("exercise.back");
    CHECK(app.has("today.start"));
  }

  TEST_CASE("the catalogue is narrowed by words and by each kind of filter") {
    AppWorld app(tall);
    app.app->ask(screens::Show{"exercises", {}});
    app.screen.settle();
    const auto all = must(base::Result<std::vector<app::ExerciseChoice>>(app::exercise_choices(*app.world.core)));
    CHECK(app.has("exercises.open." + all.back().id));
    app.click("exercises.search");
    app.screen.type(U"goblet");
    app.screen.settle();
    CHECK(app.has("exercises.open.goblet-squat"));
    CHECK_FALSE(app.has("exercises.open.wall-sit"));
    app.screen.type(U" nothing");
    app.screen.settle();
    app.click("exercises.clear");
    CHECK(app.has("exercises.open.wall-sit"));
    app.click("exercises.by.target");
    app.click("exercises.target.calves");
    CHECK(app.has("exercises.open.calf-raise-single"));
    CHECK_FALSE(app.has("exercises.open.wall-sit"));
    app.click("exercises.by.level");
    app.click("exercises.level.5");
    CHECK_FALSE(app.has("exercises.open.calf-raise-single"));
    app.click("exercises.level.5");
    app.click("exercises.by.condition");
    app.click("exercises.condition.patellar-tendinopathy");
    app.click("exercises.by.equipment");
    app.click("exercises.equipment.none");
    app.click("exercises.equipment.none");
    CHECK(app.has("exercises.search"));
  }

  TEST_CASE("a self-test is guided, and its result is kept") {
    AppWorld app(tall);
    start(app);
    app.click("nav.programme");
    app.click("programme.tests");
    app.click("tests.step-down-pain");
    CHECK_FALSE(app.screen.item("tests.save")->enabled);
    app.click("tests.value.2");
    app.click("tests.side.left");
    app.click("tests.save");
    const auto card = must(app::test_view(*app.world.core, "step-down-pain"));
    CHECK(card.value == 2);
    app.click("tests.back");
    CHECK(app.has("programme.all"));
  }

  TEST_CASE("a test that is not safe now says why and takes no result") {
    AppWorld app(tall);
    app.world.start_programme();
    app::LogCheckIn swollen;
    swollen.entry.swelling = 2;
    app.world.done(swollen);
    app.reopen();
    app.app->ask(screens::Show{"tests", "hop10-pain"});
    app.screen.settle();
    CHECK_FALSE(must(app::test_view(*app.world.core, "hop10-pain")).allowed);
    CHECK_FALSE(app.has("tests.save"));
  }

  TEST_CASE("the next phase is offered from the programme too, once its criteria are met") {
    AppWorld app(tall);
    app.world.start_programme();
    for (int weeks = 0; weeks < 8 && !app.world.today().may_move_on; ++weeks) {
      good_days(app, 7);
      for (const auto& card : must(app::tests_view(*app.world.core)).tests)
        if (card.needed && card.allowed)
          app.world.test(card.guide.id.c_str(), card.guide.unit == model::TestUnit::Nrs ? 0 : 100);
    }
    REQUIRE(app.world.today().may_move_on);
    app.reopen();
    app.click("nav.programme");
    for (int i = 0; app.has("programme.tick." + std::to_string(i)); ++i)
      app.click("programme.tick." + std::to_string(i));
    app.click("programme.move-on");
    CHECK(app.world.today().standing->phase_number == 2);
  }

  TEST_CASE("a day of the strip opens; it takes entries and sessions of that day") {
    AppWorld app(tall);
    app.world.start_programme();
    const auto monday = app.world.today().day;
    app.world.pass_days(1);
    app.reopen();
    app.click("today.week.0");
    app.click("today.day.open");
    app.click("day.pain.4");
    app.click("day.save");
    const auto entries = must(app::diary_view(*app.world.core)).entries;
    REQUIRE(entries.size() == 1);
    CHECK(entries.front().day == monday);
    CHECK(entries.front().worst_24h->score() == 4);
    app.click("day.session-pain.2");
    app.click("day.note-session");
    const auto view = must(app::day_view(*app.world.core, monday));
    REQUIRE(view.done.size() == 1);
    CHECK(view.done.front().pain_during->score() == 2);
    CHECK_FALSE(app.has("day.note-session"));
    app.click("day.back");
    CHECK(app.has("today.week.0"));
  }

  TEST_CASE("the session's cards and the pages to read open exercises") {
    AppWorld app(tall);
    start(app);
    const auto first = app.world.today().session->lines.front().exercise;
    app.click("today.open." + first);
    app.click("exercise.back");
    CHECK(app.has("today.start"));
    app.click("nav.learn");
    app.click("learn.pfp");
    const auto page = must(app::page_view(*app.world.core, "pfp"));
    REQUIRE_FALSE(page.exercises.empty());
    app.click("learn.exercise." + page.exercises.front().id);
    app.click("exercise.back");
    CHECK(app.has("learn-pfp.back"));
  }
}
