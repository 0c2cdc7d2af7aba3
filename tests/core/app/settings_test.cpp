// Settings, what they change elsewhere, reminders, and how long entries take.
#include <algorithm>

#include "support/world.hpp"

using namespace genu;
using base::Weekday;

namespace {

app::SettingsView settings_now(const test::World& world) { return test::must(app::settings_view(*world.core)); }

void log_timed(test::World& world, int took_ms) {
  app::LogCheckIn log;
  log.side = model::Side::Left;
  log.entry.pain_now = test::nrs(2);
  log.took_ms = took_ms;
  world.done(log);
}

}  // namespace

TEST_SUITE_BEGIN("app");

TEST_CASE("what was not set is as in a fresh diary, and looking stores nothing") {
  test::World world;
  const auto view = settings_now(world);
  CHECK(view.settings.units == model::DistanceUnit::Kilometres);
  CHECK(view.settings.appearance == model::Appearance::System);
  CHECK(view.settings.text_scale_percent == 100);
  CHECK(view.day_start == base::DayStart{});
  CHECK(view.weekdays.empty());
  CHECK_FALSE(view.entry_median_ms);
  CHECK(world.today().undo.empty());
}

TEST_CASE("only what is given changes, and undo takes it back") {
  test::World world;
  app::SetSettings first;
  first.units = model::DistanceUnit::Miles;
  first.text_scale_percent = 150;
  const auto done = world.done(first);
  CHECK(std::count(done.changes.records.begin(), done.changes.records.end(), "settings") == 1);
  app::SetSettings second;
  second.volume = 20;
  world.done(second);
  CHECK(settings_now(world).settings.units == model::DistanceUnit::Miles);
  CHECK(settings_now(world).settings.text_scale_percent == 150);
  CHECK(settings_now(world).settings.volume == 20);
  world.done(app::Undo{});
  CHECK(settings_now(world).settings.volume == model::Settings{}.volume);
  CHECK(settings_now(world).settings.text_scale_percent == 150);
}

TEST_CASE("a value outside its limits is refused, and so is nothing at all") {
  test::World world;
  app::SetSettings set;
  CHECK(world.refusal(set) == "may.no-setting");
  set.text_scale_percent = 201;
  CHECK(world.refusal(set) == "out-of-range");
  CHECK(settings_now(world).settings.text_scale_percent == 100);
}

TEST_CASE("the day begins when the person says") {
  test::World world({}, "2026-03-02T05:00+00:00");
  CHECK(base::to_text(world.today().day) == "2026-03-02");
  app::SetSettings set;
  set.day_start = base::DayStart{6 * 60};
  world.done(set);
  CHECK(base::to_text(world.today().day) == "2026-03-01");
  CHECK(settings_now(world).day_start.minutes == 6 * 60);
}

TEST_CASE("preferred days go into the next programme, and into the running one as a new version") {
  test::World world;
  app::SetSettings set;
  set.weekdays = {Weekday::Friday, Weekday::Tuesday, Weekday::Friday};
  world.done(set);
  CHECK(settings_now(world).weekdays == std::vector{Weekday::Tuesday, Weekday::Friday});
  world.start_programme();
  const auto before = test::must(app::programme_view(*world.core, {}));
  CHECK(settings_now(world).weekdays == std::vector{Weekday::Tuesday, Weekday::Friday});
  set.weekdays = {Weekday::Monday, Weekday::Wednesday, Weekday::Saturday};
  world.done(set);
  const auto after = test::must(app::programme_view(*world.core, {}));
  CHECK(settings_now(world).weekdays == *set.weekdays);
  CHECK(after.versions.size() == before.versions.size() + 1);
  world.done(app::Undo{});
  CHECK(settings_now(world).weekdays == std::vector{Weekday::Tuesday, Weekday::Friday});
}

TEST_CASE("days that a physiotherapist has set stay") {
  test::World world;
  world.start_programme();
  app::SetOverride days;
  days.kind = model::OverrideKind::Days;
  days.weekdays = {Weekday::Monday, Weekday::Thursday};
  days.author = "Sam";
  days.reason = "two are enough";
  world.done(days);
  app::SetSettings set;
  set.weekdays = {Weekday::Sunday};
  CHECK(world.refusal(set) == "may.days-set");
  CHECK(settings_now(world).days_set_by == "Sam");
  set.weekdays.reset();
  set.tones = false;
  world.done(set);
  CHECK_FALSE(settings_now(world).settings.tones);
}

TEST_CASE("reminders are what is wished for and due, and go once it is done") {
  test::World world;
  world.start_programme();
  CHECK(test::must(app::reminders(*world.core)).empty());
  app::SetSettings set;
  set.remind_session = set.remind_morning = true;
  set.remind_session_min = 18 * 60 + 30;
  world.done(set);
  auto due = test::must(app::reminders(*world.core));
  REQUIRE(due.size() == 1);
  CHECK(due[0].about == app::ReminderAbout::Session);
  CHECK(base::clock_time({due[0].at, {}}) == "18:30");
  CHECK(due[0].day == world.today().day);
  world.log_session(1);
  due = test::must(app::reminders(*world.core));
  for (const auto& each : due) CHECK(each.day > world.today().day);
  world.pass_days(1);
  due = test::must(app::reminders(*world.core));
  REQUIRE_FALSE(due.empty());
  CHECK(due[0].about == app::ReminderAbout::Morning);
  CHECK(base::clock_time({due[0].at, {}}) == "08:00");
  world.answer_morning(1);
  for (const auto& each : test::must(app::reminders(*world.core))) CHECK(each.about == app::ReminderAbout::Session);
}

TEST_CASE("the time of an entry is its middle and its nine of ten; whoever went away is not counted") {
  test::World world;
  for (const int seconds : {4, 6, 5, 9, 7, 8, 12, 10, 11, 30}) log_timed(world, seconds * 1000);
  log_timed(world, model::EntryTime::longest_ms + 1);
  auto view = settings_now(world);
  CHECK(view.entries_timed == 10);
  CHECK(view.entry_median_ms == 8000);
  CHECK(view.entry_p90_ms == 12000);
  world.done(app::Undo{});
  world.done(app::Undo{});
  view = settings_now(world);
  CHECK(view.entries_timed == 9);
  CHECK(view.entry_p90_ms == 12000);
}
