#include "app_world.hpp"
#include "application/kept_entry.hpp"
#include "screens/numbers.hpp"

#include <filesystem>
#include <fstream>

using namespace genu;
using test::AppWorld;

namespace {

// What lies below the edge of the window cannot be pressed.
constexpr ui::Size tall{1280, 3000};

app::DiaryView diary(AppWorld& app) { return test::must(app::diary_view(*app.world.core)); }

}  // namespace

TEST_SUITE("app") {
  TEST_CASE("an entry is two presses: the score and save") {
    AppWorld app(tall);
    app.world.start_programme();
    app.reopen();
    app.click("nav.diary");
    CHECK_FALSE(app.screen.item("diary.save")->enabled);
    app.click("diary.pain.4");
    app.click("diary.save");
    const auto view = diary(app);
    REQUIRE(view.entries.size() == 1);
    CHECK(view.entries[0].pain_now->score() == 4);
    CHECK(view.entries[0].swelling.silence() == base::Silence::NotAsked);
    CHECK_FALSE(app.screen.item("diary.pain.4")->chosen);
  }

  TEST_CASE("before there is a programme an entry asks which knee") {
    AppWorld app(tall);
    app.click("nav.diary");
    app.click("diary.pain.2");
    CHECK_FALSE(app.screen.item("diary.save")->enabled);
    app.click("diary.knee.right");
    app.click("diary.save");
    CHECK(diary(app).entries.at(0).side == model::Side::Right);
  }

  TEST_CASE("details are folded; what was unfolded and left open is kept as not answered") {
    AppWorld app(tall);
    app.world.start_programme();
    app.reopen();
    app.click("nav.diary");
    CHECK_FALSE(app.has("diary.worst.6"));
    app.click("diary.details");
    app.click("diary.worst.6");
    app.click("diary.swelling.1");
    app.click("diary.stiffness");
    app.screen.type(U"20");
    app.screen.settle();
    app.click("diary.save");
    const auto entry = diary(app).entries.at(0);
    CHECK(entry.worst_24h->score() == 6);
    CHECK(*entry.swelling == 1);
    CHECK(*entry.stiffness_min == 20);
    CHECK(entry.locked.silence() == base::Silence::NoAnswer);
  }

  TEST_CASE("an entry is changed in the form and removed by two presses; undo brings it back") {
    AppWorld app(tall);
    app.world.start_programme();
    app.world.check_in(5);
    app.reopen();
    app.click("nav.diary");
    const auto id = diary(app).entries.at(0).id.text();
    app.click("diary.edit." + id);
    CHECK(app.screen.item("diary.worst.5")->chosen);
    app.click("diary.worst.3");
    app.click("diary.save");
    CHECK(diary(app).entries.size() == 1);
    CHECK(diary(app).entries.at(0).worst_24h->score() == 3);
    app.click("diary.remove." + id);
    CHECK(diary(app).entries.size() == 1);
    app.click("diary.remove." + id);
    CHECK(diary(app).entries.empty());
    app.click("notice.button");
    CHECK(diary(app).entries.size() == 1);
  }

  TEST_CASE("by keys alone: a digit, t for ten, and s saves") {
    AppWorld app(tall);
    app.world.start_programme();
    app.reopen();
    app.click("nav.diary");
    app.screen.type(U"4");
    app.screen.settle();
    CHECK(app.screen.item("diary.pain.4")->chosen);
    app.screen.type(U"t");
    app.screen.settle();
    app.screen.type(U"s");
    app.screen.settle();
    REQUIRE(diary(app).entries.size() == 1);
    CHECK(diary(app).entries[0].pain_now->score() == 10);
  }

  TEST_CASE("letters typed into a note are a note") {
    AppWorld app(tall);
    app.world.start_programme();
    app.reopen();
    app.click("nav.diary");
    app.click("diary.note");
    app.screen.type(U"stiff 4 times");
    app.screen.settle();
    CHECK(diary(app).entries.empty());
    CHECK_FALSE(app.screen.item("diary.pain.4")->chosen);
  }

  TEST_CASE("a spot on the map: a touch adds it, the next ones raise it, a link takes it away") {
    AppWorld app(tall);
    app.world.start_programme();
    app.reopen();
    app.click("nav.diary");
    app.click("diary.details");
    // The middle of the front is the kneecap.
    app.click("diary.map.front");
    CHECK(app.screen.item("diary.spot.kneecap")->chosen);
    app.click("diary.map.front");
    app.click("diary.map.front");
    CHECK(app.screen.item("diary.spot-pain.2")->chosen);
    app.click("diary.spot-pain.6");
    app.click("diary.quality.sharp");
    app.click("diary.spot.shin_bump");
    app.click("diary.spot.it_band");
    app.click("diary.spot-remove");
    app.click("diary.save");
    const auto spots = diary(app).entries.at(0).spots;
    REQUIRE(spots.size() == 2);
    CHECK(spots[0] == model::Spot{"kneecap", model::Side::Left, test::nrs(6), "sharp"});
    CHECK(spots[1] == model::Spot{"shin_bump", model::Side::Left, base::Silence::NoAnswer, {}});
  }

  TEST_CASE("spots are told by keys, and on the other knee too") {
    AppWorld app(tall);
    app.world.start_programme();
    app.reopen();
    app.click("nav.diary");
    app.click("diary.details");
    app.click("diary.map-knee.right");
    for (int presses = 0; presses < 200 && app.screen.focused() != "diary.spot.below_kneecap"; ++presses)
      app.screen.press(ui::Key::Tab);
    app.screen.press(ui::Key::Enter);
    app.screen.press(ui::Key::Enter);
    app.screen.settle();
    app.click("diary.save");
    const auto entry = diary(app).entries.at(0);
    CHECK(entry.side == model::Side::Left);
    CHECK(entry.spots.at(0) == model::Spot{"below_kneecap", model::Side::Right, test::nrs(1), {}});
  }

  TEST_CASE("a phone shows one view of the knee, the one that is chosen") {
    AppWorld app({390, 3000});
    app.world.start_programme();
    app.reopen();
    app.click("nav.diary");
    app.click("diary.details");
    CHECK(app.has("diary.map.front"));
    CHECK_FALSE(app.has("diary.map.back"));
    app.click("diary.view.back");
    CHECK(app.has("diary.map.back"));
    CHECK(app.has("diary.spot.back_of_knee"));
    CHECK_FALSE(app.has("diary.spot.shin_bump"));
  }

  TEST_CASE("an entry is about today, yesterday or a day that is typed, never a day to come") {
    AppWorld app(tall);
    app.world.start_programme();
    app.world.pass_days(5);
    app.reopen();
    app.click("nav.diary");
    const auto today = app.world.today().day;
    app.click("diary.pain.1");
    app.click("diary.day.yesterday");
    app.click("diary.save");
    CHECK(diary(app).entries.at(0).day == today - 1);
    app.click("diary.pain.2");
    app.click("diary.day.other");
    app.click("diary.day");
    app.screen.type(U"2026-03-1");
    app.screen.settle();
    CHECK_FALSE(app.screen.item("diary.save")->enabled);
    app.screen.type(U"0");
    app.screen.settle();
    CHECK_FALSE(app.screen.item("diary.save")->enabled);  // the 10th is to come
    app.click("diary.day.other");
    app.click("diary.day");
    app.screen.type(U"2026-03-04");
    app.screen.settle();
    app.click("diary.save");
    CHECK(diary(app).entries.at(1).day == today - 3);
    CHECK(diary(app).entries.at(1).pain_now->score() == 2);
  }

  TEST_CASE("same as last time fills in symptoms and no score") {
    AppWorld app(tall);
    app.world.start_programme();
    app.reopen();
    app.click("nav.diary");
    CHECK_FALSE(app.has("diary.same"));
    app.world.check_in(5, 3, 20);
    app.reopen();
    app.click("nav.today");
    app.click("nav.diary");
    app.click("diary.same");
    for (const auto* score : {"diary.pain", "diary.worst", "diary.morning"})
      for (int i = 0; i <= 10; ++i) CHECK_FALSE(app.screen.item(score + ("." + std::to_string(i)))->chosen);
    app.click("diary.save");
    const auto entry = diary(app).entries.at(0);
    CHECK(*entry.stiffness_min == 20);
    CHECK(*entry.swelling == 0);
    CHECK_FALSE(entry.worst_24h);
  }

  TEST_CASE("the list shows what is looked for, by words and by kind") {
    AppWorld app(tall);
    app.world.start_programme();
    app.world.check_in(5);
    app::LogCheckIn noted;
    noted.entry.pain_now = test::nrs(0);
    noted.entry.note = "Café stairs";
    app.world.done(noted);
    app.reopen();
    app.click("nav.diary");
    const auto with_note = "diary.edit." + diary(app).entries.at(0).id.text();
    const auto with_pain = "diary.edit." + diary(app).entries.at(1).id.text();
    app.click("diary.search");
    app.screen.type(U"STAIRS café");
    app.screen.settle();
    CHECK(app.has(with_note));
    CHECK_FALSE(app.has(with_pain));
    app.click("diary.only.pain");
    CHECK_FALSE(app.has(with_note));
    app.reopen();
    app.click("nav.diary");
    app.click("diary.only.pain");
    CHECK(app.has(with_pain));
    CHECK_FALSE(app.has(with_note));
    app.click("diary.only.spots");
    CHECK_FALSE(app.has(with_pain));
    app.click("diary.only.all");
    CHECK(app.has(with_note));
  }

  TEST_CASE("an unfinished entry is there after the end of the app, on its own day, and can be dropped") {
    AppWorld app(tall);
    app.world.start_programme();
    app.reopen();
    app.click("nav.diary");
    const auto begun = app.world.today().day;
    app.click("diary.pain.4");
    app.click("diary.note");
    app.screen.type(U"after the hill");
    app.screen.frames(40);
    app.world.pass_days(1);
    app.reopen();
    app.click("nav.diary");
    CHECK(app.has("diary.afresh"));
    CHECK(app.screen.item("diary.pain.4")->chosen);
    CHECK(app.screen.item("diary.day.yesterday")->chosen);
    app.click("diary.save");
    CHECK(diary(app).entries.at(0).note == "after the hill");
    CHECK(diary(app).entries.at(0).day == begun);
    app.screen.frames(40);
    CHECK(app.entry == screens::EntryUi{});
    app.click("diary.pain.7");
    app.screen.frames(40);
    app.reopen();
    app.click("nav.diary");
    app.click("diary.afresh");
    CHECK_FALSE(app.screen.item("diary.pain.7")->chosen);
    CHECK_FALSE(app.has("diary.afresh"));
  }

  TEST_CASE("an unfinished entry is read from its file as it was written; a broken file is none") {
    const auto file = std::filesystem::temp_directory_path() / "genu-unfinished-entry.json";
    screens::EntryUi entry;
    entry.day = base::Day{20'000};
    entry.pain_now = 3;
    entry.locked = false;
    entry.note = "a \"quoted\" line\nand Müsli \xF0\x9F\x98\x80";
    entry.spots.push_back({"kneecap", model::Side::Right, test::nrs(2), "dull"});
    desktop::write_entry(file, entry);
    CHECK(desktop::read_entry(file) == entry);
    std::ofstream(file) << R"({"pain_now": 99})";
    CHECK(desktop::read_entry(file) == screens::EntryUi{});
    std::filesystem::remove(file);
    CHECK(desktop::read_entry(file) == screens::EntryUi{});
  }

  TEST_CASE("changing an entry keeps what the form does not ask") {
    AppWorld app(tall);
    app.world.start_programme();
    app::LogCheckIn log;
    log.entry.catch_count = 2;
    log.entry.spots.push_back({"odd_place", model::Side::Left, test::nrs(3), "dull"});
    app.world.done(log);
    app.reopen();
    app.click("nav.diary");
    app.click("diary.edit." + diary(app).entries.at(0).id.text());
    app.click("diary.worst.3");
    app.click("diary.save");
    CHECK(*diary(app).entries.at(0).catch_count == 2);
    CHECK(diary(app).entries.at(0).spots == log.entry.spots);
  }

  TEST_CASE("a score pressed on Today leaves a draft in the diary alone") {
    AppWorld app(tall);
    app.world.start_programme();
    app.reopen();
    app.click("nav.diary");
    app.click("diary.pain.4");
    app.click("nav.today");
    app.click("today.pain.1");
    app.click("nav.diary");
    CHECK(app.screen.item("diary.pain.4")->chosen);
  }

  TEST_CASE("numbers are read as people type them") {
    using namespace screens;
    constexpr auto km = model::DistanceUnit::Kilometres;
    CHECK(metres_from("3.1", model::DistanceUnit::Miles) == 4989);
    CHECK(metres_from("5", km) == 5000);
    CHECK(metres_from("5.2", km) == 5200);
    CHECK(metres_from("5,25", km) == 5250);
    CHECK(metres_from("0.005", km) == 5);
    for (const auto* wrong : {"", ".", "5.", "five", "-1", "5.1234", "5.2km", "99999999999"}) {
      CAPTURE(wrong);
      CHECK_FALSE(metres_from(wrong, km));
    }
    CHECK(seconds_from("32") == 1920);
    CHECK(seconds_from("32:10") == 1930);
    CHECK(seconds_from("1:05:00") == 3900);
    for (const auto* wrong : {"", ":", "32:", "32:1", "32:60", "1:2:3:4", "a"}) {
      CAPTURE(wrong);
      CHECK_FALSE(seconds_from(wrong));
    }
  }

  TEST_CASE("a knee that locked leads to the safety questions at once, and the entry is kept") {
    AppWorld app({1280, 6000});
    app.world.start_programme();
    app.reopen();
    app.click("nav.diary");
    app.click("diary.details");
    app.click("diary.locked.no");
    app.click("diary.save");
    CHECK(app.has("diary.save"));
    app.click("diary.details");
    app.click("diary.locked.yes");
    app.click("diary.save");
    CHECK(app.has("safety.save"));
    CHECK_FALSE(app.has("diary.save"));
    CHECK(diary(app).entries.size() == 2);
  }
}
