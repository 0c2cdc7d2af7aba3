#include "app_world.hpp"

using namespace genu;
using test::AppWorld;

TEST_SUITE("app") {
  TEST_CASE("a setting is one press, is kept, and can be taken back") {
    AppWorld app({1280, 3000});
    app.click("nav.settings");
    app.click("settings.appearance.dark");
    CHECK(app.settings().appearance == model::Appearance::Dark);
    CHECK(app.screen.item("settings.appearance.dark")->chosen);
    app.click("settings.text-scale-more");
    CHECK(app.settings().text_scale_percent == 125);
    app.click("settings.text-scale-less");
    app.click("settings.text-scale-less");
    CHECK(app.settings().text_scale_percent == 100);
    app.click("settings.tones");
    CHECK_FALSE(app.settings().tones);
    app.click("settings.units.miles");
    CHECK(app.settings().units == model::DistanceUnit::Miles);
    app.click("notice.button");
    CHECK(app.settings().units == model::DistanceUnit::Kilometres);
    app.reopen();
    CHECK(app.settings().appearance == model::Appearance::Dark);
  }

  TEST_CASE("the window is told of colours and size at once, and when they change") {
    AppWorld app({1280, 3000});
    std::vector<model::Settings> told;
    auto outside = app.outside();
    outside.appear = [&](const model::Settings& settings) { told.push_back(settings); };
    app.app = std::make_unique<desktop::Application>(*app.world.core, test::english_words(), outside);
    REQUIRE(told.size() == 1);
    app.screen.settle();
    app.click("nav.settings");
    app.click("settings.less-motion");
    REQUIRE(told.size() == 2);
    CHECK(told.back().less_motion);
  }

  TEST_CASE("days are chosen one by one; those of a physiotherapist cannot be") {
    AppWorld app({1280, 3000});
    app.world.start_programme();
    app.click("nav.settings");
    app.click("settings.weekday.monday");
    app.click("settings.weekday.friday");
    app.click("settings.weekday.monday");
    const auto view = test::must(app::settings_view(*app.world.core));
    CHECK(view.weekdays == std::vector{base::Weekday::Friday});
    app::SetOverride days;
    days.kind = model::OverrideKind::Days;
    days.weekdays = {base::Weekday::Monday, base::Weekday::Thursday};
    days.author = "Sam";
    days.reason = "two are enough";
    app.world.done(days);
    app.reopen();
    app.click("nav.settings");
    CHECK_FALSE(app.has("settings.weekday.monday"));
  }

  TEST_CASE("the day begins half an hour later, and reminders have a time once they are wished for") {
    AppWorld app({1280, 3000});
    app.click("nav.settings");
    app.click("settings.day-start-more");
    CHECK(test::must(app::settings_view(*app.world.core)).day_start.minutes == 4 * 60 + 30);
    CHECK_FALSE(app.has("settings.remind-session-at-more"));
    app.click("settings.remind-session");
    app.click("settings.remind-session-at-less");
    CHECK(app.settings().remind_session_min == 17 * 60 + 30);
  }

  TEST_CASE("an entry says how long it took from opening its form to saving it") {
    AppWorld app({1280, 3000});
    app.world.start_programme();
    app.reopen();
    app.click("nav.diary");
    app.screen.frames(5 * 60);  // five seconds
    app.click("diary.pain.3");
    app.click("diary.save");
    const auto view = test::must(app::settings_view(*app.world.core));
    CHECK(view.entries_timed == 1);
    REQUIRE(view.entry_median_ms);
    CHECK(*view.entry_median_ms > 4900);
    CHECK(*view.entry_median_ms < 7000);
  }

  TEST_CASE("runs are written and typed in miles") {
    AppWorld app({1280, 3000});
    app::SetSettings miles;
    miles.units = model::DistanceUnit::Miles;
    app.world.done(miles);
    app.world.start_programme();
    app.reopen();
    app.click("nav.runs");
    app.click("runs.distance");
    app.screen.type(U"3.1");
    app.screen.settle();
    app.click("runs.save");
    const auto history = test::must(app::history_view(*app.world.core));
    REQUIRE_FALSE(history.entries.empty());
    CHECK(history.entries.front().distance_m == 4989);
  }
}
