#include "app_world.hpp"

using namespace genu;
using test::AppWorld;

namespace {

constexpr ui::Size tall{1280, 3000};

std::vector<app::HistoryEntry> runs(AppWorld& app) {
  std::vector<app::HistoryEntry> runs;
  for (const auto& entry : test::must(app::history_view(*app.world.core)).entries)
    if (entry.about == model::FollowUpAbout::Run) runs.push_back(entry);
  return runs;
}

void type_into(AppWorld& app, const std::string& id, std::u32string_view text) {
  app.click(id);
  app.screen.type(text);
  app.screen.settle();
}

}  // namespace

TEST_SUITE("app") {
  TEST_CASE("before there is a programme Runs says what comes first") {
    AppWorld app(tall);
    app.click("nav.runs");
    CHECK_FALSE(app.has("runs.save"));
  }

  TEST_CASE("a run is noted with its pain, listed, removed by two presses and brought back") {
    AppWorld app(tall);
    app.world.start_programme();
    app.reopen();
    app.click("nav.runs");
    CHECK_FALSE(app.screen.item("runs.save")->enabled);
    type_into(app, "runs.distance", U"3,5");
    type_into(app, "runs.time", U"24:30");
    app.click("runs.during.1");
    app.click("runs.details");
    app.click("runs.surface.trail");
    app.click("runs.limp.no");
    app.click("runs.save");
    REQUIRE(runs(app).size() == 1);
    const auto run = test::must(app::run_view(*app.world.core, runs(app)[0].id));
    CHECK(run.distance.count == 3500);
    CHECK(run.duration.count == 1470);
    CHECK(run.pain_during->score() == 1);
    CHECK(run.surface == model::Surface::Trail);
    CHECK_FALSE(*run.limp);
    CHECK(run.gave_way.silence() == base::Silence::NoAnswer);
    const auto id = run.id.text();
    app.click("runs.remove." + id);
    app.click("runs.remove." + id);
    CHECK(runs(app).empty());
    app.click("notice.button");
    CHECK(runs(app).size() == 1);
  }

  TEST_CASE("a distance that cannot be read is not sent") {
    AppWorld app(tall);
    app.world.start_programme();
    app.reopen();
    app.click("nav.runs");
    type_into(app, "runs.time", U"20");
    CHECK(app.screen.item("runs.save")->enabled);
    type_into(app, "runs.distance", U"far");
    CHECK_FALSE(app.screen.item("runs.save")->enabled);
  }

  TEST_CASE("what a run has in its details is kept, and a known pair is one press") {
    AppWorld app(tall);
    app.world.start_programme();
    app.reopen();
    app.click("nav.runs");
    type_into(app, "runs.distance", U"5");
    app.click("runs.details");
    CHECK_FALSE(app.has("runs.pair.0"));
    app.click("runs.middle.1");
    app.click("runs.end.3");
    type_into(app, "runs.pain-from", U"2.5");
    type_into(app, "runs.descent", U"120");
    type_into(app, "runs.shoes", U"blue");
    app.click("runs.save");
    const auto run = test::must(app::run_view(*app.world.core, runs(app).at(0).id));
    CHECK(run.pain_middle->score() == 1);
    CHECK(run.pain_end->score() == 3);
    CHECK(run.pain_from->count == 2500);
    CHECK(run.descent->count == 120);
    CHECK(run.shoes == "blue");
    type_into(app, "runs.distance", U"3");
    app.click("runs.details");
    app.click("runs.pair.0");
    app.click("runs.save");
    const auto pairs = test::must(app::shoes_view(*app.world.core)).pairs;
    REQUIRE(pairs.size() == 1);
    CHECK(pairs[0].metres == 8000);
  }

  TEST_CASE("a planned run is compared as it is typed") {
    AppWorld app(tall);
    app.world.start_programme();
    app::LogRun log;
    log.run.distance = {6000};
    app.world.done(log);
    app.world.pass_days(1);
    app.reopen();
    app.click("nav.runs");
    const auto before = app.screen.item("runs.distance")->rect.y;
    type_into(app, "runs.planned", U"9");
    CHECK(app.screen.item("runs.distance")->rect.y > before);  // the scale and its sentence have come between
    const auto with_scale = app.screen.item("runs.distance")->rect.y;
    type_into(app, "runs.planned", U"x");
    CHECK(app.screen.item("runs.distance")->rect.y == before);
    CHECK(with_scale > before);
  }

  TEST_CASE("the ladder shows the levels around the runner, and all of them on a press") {
    AppWorld app(tall);
    app.world.start_programme();
    app.reopen();
    app.click("nav.runs");
    const auto before = app.screen.item("runs.all-steps")->rect.y;
    app.click("runs.all-steps");
    const auto all = app.screen.item("runs.all-steps")->rect.y;
    CHECK(all > before + 100);
    app.click("runs.all-steps");
    CHECK(app.screen.item("runs.all-steps")->rect.y == before);
  }
}
