#include "app_world.hpp"

using namespace genu;
using test::AppWorld;

TEST_SUITE("app") {
  TEST_CASE("activities are named, scored, and offered again without their scores") {
    AppWorld app({1280, 9000});
    app.world.start_programme();
    app.reopen();
    app.click("nav.scores");
    app.click("scores.open.own-activities");
    CHECK_FALSE(app.screen.item("scores.save")->enabled);
    app.click("scores.activity.1");
    app.screen.type(U"stairs down");
    app.screen.settle();
    CHECK_FALSE(app.screen.item("scores.save")->enabled);
    app.click("scores.activity.1.score.4");
    app.click("scores.save");
    auto card = test::must(app::measure_view(*app.world.core, "own-activities"));
    REQUIRE(card.history.size() == 1);
    CHECK(card.history.front().value == 4);
    app.click("scores.open.own-activities");
    CHECK_FALSE(app.screen.item("scores.save")->enabled);
    app.click("scores.activity.1.score.6");
    app.click("scores.save");
    card = test::must(app::measure_view(*app.world.core, "own-activities"));
    REQUIRE(card.history.size() == 2);
    CHECK(card.history.back().activities.front().activity == "stairs down");
  }

  TEST_CASE("scores are a chart; a press tells what was answered, and the table lists and removes them") {
    AppWorld app({1280, 9000});
    app.world.start_programme();
    for (const int score : {3, 6}) {
      app::RecordMeasure record;
      record.measure = "own-activities";
      record.activities = {{"stairs down", score}};
      app.world.done(record);
      app.world.pass_days(14);
    }
    app.reopen();
    app.click("nav.scores");
    const auto card = test::must(app::measure_view(*app.world.core, "own-activities"));
    const auto remove = "scores.remove." + card.history.back().id->text();
    CHECK_FALSE(app.has(remove));
    app.click("scores.chart.own-activities");
    app.click("scores.copy.own-activities");
    CHECK(testing::Headless::clipboard().find("stairs down") != std::string::npos);
    app.click("scores.table.own-activities");
    CHECK_FALSE(app.has("scores.chart.own-activities"));
    app.click(remove);
    app.click(remove);
    CHECK(test::must(app::measure_view(*app.world.core, "own-activities")).history.size() == 1);
  }

  TEST_CASE("a total is typed, refused outside its range with a word, and removed by two presses") {
    AppWorld app({1280, 9000});
    app.world.start_programme();
    app.reopen();
    app.click("nav.scores");
    app.click("scores.open.lefs");
    app.click("scores.value");
    app.screen.type(U"81");
    app.screen.settle();
    app.click("scores.save");
    CHECK(test::must(app::measure_view(*app.world.core, "lefs")).history.empty());
    CHECK(app.has("notice.button"));
    app.click("scores.close");
    app.click("scores.open.lefs");
    app.click("scores.value");
    app.screen.type(U"61");
    app.screen.settle();
    app.click("scores.save");
    const auto card = test::must(app::measure_view(*app.world.core, "lefs"));
    REQUIRE(card.history.size() == 1);
    const auto id = "scores.remove." + card.history.front().id->text();
    app.click(id);
    app.click(id);
    CHECK(test::must(app::measure_view(*app.world.core, "lefs")).history.empty());
  }

  TEST_CASE("where versions of a form differ, nothing is saved before the way is said") {
    AppWorld app({1280, 9000});
    app.world.start_programme();
    app.reopen();
    app.click("nav.scores");
    app.click("scores.open.koos-ps");
    app.click("scores.value");
    app.screen.type(U"40,5");
    app.screen.settle();
    CHECK_FALSE(app.screen.item("scores.save")->enabled);
    app.click("scores.better.lower");
    app.click("scores.save");
    const auto card = test::must(app::measure_view(*app.world.core, "koos-ps"));
    REQUIRE(card.history.size() == 1);
    CHECK(card.history.front().value == 40.5);
    CHECK(card.better == model::Better::Lower);
  }

  TEST_CASE("a short scale is chosen, and without a programme the knee is asked for") {
    AppWorld app({1280, 9000});
    app.click("nav.scores");
    app.click("scores.open.change-since-start");
    app.click("scores.value.-2");
    CHECK_FALSE(app.screen.item("scores.save")->enabled);
    app.click("scores.knee.left");
    app.click("scores.save");
    CHECK(test::must(app::measure_view(*app.world.core, "change-since-start")).history.front().value == -2);
  }
}
