#include "app_world.hpp"
#include "screens/numbers.hpp"

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
}
