#include "app_world.hpp"

#include <algorithm>

using namespace genu;
using test::AppWorld;

namespace {

constexpr ui::Size tall{1280, 3400};

// Eight weeks with a diary, sessions and runs.
void live(AppWorld& app) {
  app.world.start_programme();
  for (int day = 0; day < 56; ++day) {
    app.world.check_in(day < 28 ? 5 : 2, day < 28 ? 3 : 1);
    if (day % 7 == 1) {
      app::LogRun log;
      log.run.distance = {4000};
      log.run.pain_during = test::nrs(0);
      app.world.done(log);
    }
    app.world.pass_days(1);
  }
  app.reopen();
  app.app->ask(screens::Show{"progress", {}});  // on a phone it is not in the bar
  app.screen.settle();
}

}  // namespace

TEST_SUITE("app") {
  TEST_CASE("before anything is noted Progress says what comes first, and leads there") {
    AppWorld app(tall);
    app.click("nav.progress");
    CHECK_FALSE(app.has("progress.pain.chart"));
    app.click("progress.to-diary");
    CHECK_FALSE(app.has("progress.to-diary"));
    CHECK(app.has("nav.progress"));
  }

  TEST_CASE("each chart is there with its name, and is a table at one press") {
    AppWorld app(tall);
    live(app);
    for (const auto* chart : {"pain", "sessions", "running", "onset"}) {
      CAPTURE(chart);
      const auto id = "progress." + std::string(chart);
      REQUIRE(app.has(id + ".chart"));
      CHECK_FALSE(app.screen.item(id + ".chart")->label.empty());
      app.click(id + ".table");
      CHECK_FALSE(app.has(id + ".chart"));
      app.click(id + ".table");
      CHECK(app.has(id + ".chart"));
    }
  }

  TEST_CASE("the range is chosen, and the arrows go back as far as the diary does") {
    AppWorld app(tall);
    live(app);
    CHECK(app.screen.item("progress.range.6w")->chosen);
    CHECK_FALSE(app.screen.item("progress.later")->enabled);
    CHECK(app.screen.item("progress.earlier")->enabled);
    app.click("progress.earlier");
    CHECK(app.screen.item("progress.later")->enabled);
    CHECK_FALSE(app.screen.item("progress.earlier")->enabled);
    app.click("progress.range.1y");
    CHECK(app.screen.item("progress.range.1y")->chosen);
    CHECK_FALSE(app.screen.item("progress.later")->enabled);
    app.click("progress.range.all");
    CHECK_FALSE(app.screen.item("progress.earlier")->enabled);
  }

  TEST_CASE("a chart is kept as a picture or a table under a name that says what it is") {
    AppWorld app(tall);
    live(app);
    const std::pair<const char*, const char*> kinds[] = {{"png", "\x89PNG"}, {"svg", "<svg "}, {"csv", "Day,"}};
    for (const auto& each : kinds) {
      const std::string kind = each.first;
      CAPTURE(kind);
      app.click("progress.pain.save");
      app.click("progress.pain." + kind);
      REQUIRE(app.saved.size() == 1);
      CHECK(app.saved[0].first == "genu-pain-2026-04-27." + kind);
      CHECK(app.saved[0].second.starts_with(each.second));
      app.saved.clear();
      CHECK_FALSE(app.has("progress.pain." + kind));
    }
  }

  TEST_CASE("the report and the exercises are kept as PDF") {
    AppWorld app(tall);
    live(app);
    app.click("progress.paper.report");
    app.click("progress.paper.handout");
    REQUIRE(app.saved.size() == 2);
    CHECK(app.saved[0].first == "genu-report-2026-04-27.pdf");
    CHECK(app.saved[1].first == "genu-exercises-2026-04-27.pdf");
    for (const auto& file : app.saved) CHECK(file.second.starts_with("%PDF-"));
  }

  TEST_CASE("what is copied is the table in words, days that nobody told about included") {
    AppWorld app(tall);
    live(app);
    app.world.pass_days(3);
    app.reopen();
    app.click("nav.progress");
    app.click("progress.pain.copy");
    const auto text = app.screen.clipboard();
    CHECK(text.starts_with("Day\tWorst pain, 0 to 10\t"));
    CHECK(text.find("2026-04-26\t2\t1\n") != std::string::npos);
    CHECK(text.find("2026-04-28\tnot told\tnot told\n") != std::string::npos);
  }

  TEST_CASE("on a phone everything stands in one column inside the window") {
    AppWorld app({390, 6000});
    live(app);
    for (const auto* chart : {"pain", "sessions", "running"}) {
      const auto* item = app.screen.item("progress." + std::string(chart) + ".chart");
      REQUIRE(item);
      CHECK(item->rect.x >= 0);
      CHECK(item->rect.right() <= 390);
    }
  }

  TEST_CASE("a new entry is in the chart at once") {
    AppWorld app(tall);
    app.world.start_programme();
    app.reopen();
    app.click("nav.progress");
    CHECK(app.has("progress.to-diary"));
    app.world.check_in(4);
    app.reopen();
    app.click("nav.progress");
    CHECK(app.has("progress.pain.chart"));
  }
}
