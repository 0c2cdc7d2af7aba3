#include <genu/app/views/diary_query.hpp>

#include "support/world.hpp"

using namespace genu;
using test::nrs;
using test::World;

TEST_CASE("an entry keeps every kind of silence apart from a score") {
  World world;
  world.start_programme(model::Side::Right);
  app::LogCheckIn log;
  log.entry.pain_now = nrs(0);
  log.entry.worst_24h = base::Silence::Declined;
  log.entry.stairs = base::Silence::NoAnswer;
  log.entry.spots = {{"below-kneecap", model::Side::Right, nrs(4), "dull"}};
  world.done(log);
  const auto diary = test::must(app::diary_view(*world.core));
  REQUIRE(diary.entries.size() == 1);
  const auto& entry = diary.entries.front();
  CHECK(entry.pain_now == nrs(0));
  CHECK(entry.worst_24h == base::Answer<base::Nrs>(base::Silence::Declined));
  CHECK(entry.stairs == base::Answer<base::Nrs>(base::Silence::NoAnswer));
  CHECK(entry.sitting == base::Answer<base::Nrs>(base::Silence::NotAsked));
  CHECK(entry.side == model::Side::Right);
  CHECK(entry.spots == log.entry.spots);
  CHECK(world.today().pain_today == nrs(0));
}

TEST_CASE("an entry without a programme needs to know which knee it is about") {
  World world;
  app::LogCheckIn log;
  log.entry.pain_now = nrs(3);
  CHECK(world.refusal(log) == "may.which-knee");
  log.side = model::Side::Left;
  CHECK(world.refusal(log).empty());
}

TEST_CASE("an entry that says nothing is refused") {
  World world;
  world.start_programme();
  CHECK(world.refusal(app::LogCheckIn{}) == "may.empty-entry");
}

TEST_CASE("an entry can be back-dated, but neither ahead nor more than a year") {
  World world;
  world.start_programme();
  app::LogCheckIn log;
  log.entry.pain_now = nrs(2);
  log.day = world.today().day - 3;
  world.done(log);
  CHECK(test::must(app::diary_view(*world.core)).entries.front().day == world.today().day - 3);
  log.day = world.today().day + 1;
  CHECK(world.refusal(log) == "may.day-ahead");
  log.day = world.today().day - 400;
  CHECK(world.refusal(log) == "may.day-too-old");
}

TEST_CASE("an entry is changed in place and keeps its day and time") {
  World world;
  world.start_programme();
  app::LogCheckIn log;
  log.entry.pain_now = nrs(2);
  const auto first = world.done(log).id;
  const auto written = test::must(app::diary_view(*world.core)).entries.front();
  world.pass_days(2);
  log.id = first;
  log.entry.pain_now = nrs(5);
  CHECK(world.done(log).id == first);
  const auto diary = test::must(app::diary_view(*world.core));
  REQUIRE(diary.entries.size() == 1);
  CHECK(diary.entries.front().pain_now == nrs(5));
  CHECK(diary.entries.front().day == written.day);
  CHECK(diary.entries.front().at == written.at);
}

TEST_CASE("a removed entry is gone, and undo brings it back") {
  World world;
  world.start_programme();
  app::LogCheckIn log;
  log.entry.note = "stairs were fine \U0001F642";
  const auto id = world.done(log).id;
  world.done(app::RemoveCheckIn{id});
  CHECK(test::must(app::diary_view(*world.core)).entries.empty());
  CHECK(world.refusal(app::RemoveCheckIn{id}) == "may.no-such-entry");
  world.done(app::Undo{});
  REQUIRE(test::must(app::diary_view(*world.core)).entries.size() == 1);
  CHECK(test::must(app::diary_view(*world.core)).entries.front().note == log.entry.note);
}

TEST_CASE("an entry shortly after midnight belongs to the day before") {
  World world({}, "2026-03-03T01:30+00:00");
  world.start_programme();
  world.check_in(3);
  CHECK(base::to_text(test::must(app::diary_view(*world.core)).entries.front().day) == "2026-03-02");
}

TEST_CASE("the diary lists the newest first and says when there are more") {
  World world;
  world.start_programme();
  for (int i = 0; i < 5; ++i) {
    world.check_in(i);
    world.pass_minutes(10);
  }
  const auto diary = test::must(app::diary_view(*world.core, 3));
  REQUIRE(diary.entries.size() == 3);
  CHECK(diary.more);
  CHECK(diary.entries.front().worst_24h == nrs(4));
  CHECK_FALSE(test::must(app::diary_view(*world.core, 5)).more);
}

TEST_CASE("the diary is searched by all the words typed, in note, medicine and spots, whatever the capitals") {
  World world;
  world.start_programme();
  app::LogCheckIn log;
  log.entry.pain_now = nrs(0);
  log.entry.note = "Après-ski, then Stairs";
  log.entry.medicine = "ibuprofen 400";
  log.entry.spots.push_back({"below_kneecap", model::Side::Left, base::Silence::NoAnswer, "dull"});
  world.done(log);
  world.check_in(4);
  const auto found = [&](const char* search) {
    return test::must(app::diary_view(*world.core, app::DiaryQuery{50, search, app::DiaryOnly::All})).entries.size();
  };
  CHECK(found("") == 2);
  CHECK(found("  ") == 2);
  CHECK(found("stairs APRÈS") == 1);
  CHECK(found("Ibuprofen stairs") == 1);
  CHECK(found("below kneecap") == 1);
  CHECK(found("stairs paracetamol") == 0);
  CHECK(found("stairsibuprofen") == 0);
}

TEST_CASE("the diary is narrowed to pain above nothing, notes or spots, and says whether older ones fit too") {
  World world;
  world.start_programme();
  app::LogCheckIn painless;
  painless.entry.pain_now = nrs(0);
  painless.entry.note = "fine";
  world.done(painless);
  app::LogCheckIn spot;
  spot.entry.spots.push_back({"kneecap", model::Side::Left, nrs(2), ""});
  world.done(spot);
  world.check_in(4, 0);
  world.check_in(0, 0);
  const auto view = [&](app::DiaryOnly only, int most = 50) {
    return test::must(app::diary_view(*world.core, app::DiaryQuery{most, {}, only}));
  };
  CHECK(view(app::DiaryOnly::WithPain).entries.size() == 2);
  CHECK(view(app::DiaryOnly::WithNote).entries.size() == 1);
  CHECK(view(app::DiaryOnly::WithSpots).entries.size() == 1);
  CHECK_FALSE(view(app::DiaryOnly::WithPain, 2).more);
  CHECK(view(app::DiaryOnly::WithPain, 1).more);
  CHECK(view(app::DiaryOnly::All, 3).more);
  CHECK(view(app::DiaryOnly::All, 3).entries.size() == 3);
}

TEST_CASE("same as last time is the symptoms of the newest entry and never a score") {
  World world;
  world.start_programme();
  CHECK_FALSE(test::must(app::same_again(*world.core)));
  app::LogCheckIn log;
  log.entry.pain_now = nrs(4);
  log.entry.stairs = nrs(5);
  log.entry.swelling = 1;
  log.entry.medicine = "ibuprofen";
  log.entry.note = "hills";
  log.entry.spots.push_back({"kneecap", model::Side::Left, nrs(4), "sharp"});
  world.done(log);
  const auto same = test::must(app::same_again(*world.core));
  REQUIRE(same);
  const auto last = test::must(app::diary_view(*world.core, 1)).entries.front();
  model::CheckIn wanted;
  wanted.id = last.id;
  wanted.person = last.person;
  wanted.day = last.day;
  wanted.at = last.at;
  wanted.offset = last.offset;
  wanted.side = model::Side::Left;
  wanted.swelling = 1;
  wanted.spots.push_back({"kneecap", model::Side::Left, base::Silence::NoAnswer, "sharp"});
  CHECK(*same == wanted);
  world.pass_minutes(1);
  app::LogCheckIn score;
  score.entry.pain_now = nrs(1);
  world.done(score);
  CHECK_FALSE(test::must(app::same_again(*world.core)));
}
