// A planned session that is not done on its day: left out for a reason, or put on another day.
#include <algorithm>
#include <genu/app/views/day.hpp>
#include <genu/app/views/progress.hpp>

#include "support/world.hpp"

using namespace genu;
using app::DayMark;
using app::MoveSession;
using app::SkipSession;
using model::MissedReason;
using test::must;
using test::World;

namespace {

const app::WeekDayView& strip_day(const app::TodayView& today, base::Day day) {
  const auto found =
      std::find_if(today.week.begin(), today.week.end(), [&](const auto& each) { return each.day == day; });
  REQUIRE(found != today.week.end());
  return *found;
}

DayMark mark_on(World& world, base::Day day) { return strip_day(world.today(), day).mark; }

SkipSession skip(base::Day day, MissedReason reason) { return {day, reason}; }

app::DayView day_of(World& world, base::Day day) { return must(app::day_view(*world.core, day)); }

// Of the last four weeks.
app::AdherenceProgress adherence(World& world) {
  const auto view = must(app::progress_view(*world.core, app::ProgressRange::SixWeeks));
  REQUIRE(view.adherence.size() > 1);
  return view.adherence[1];
}

}  // namespace

TEST_SUITE("app") {
  TEST_CASE("today's session can be left out or moved, and undo brings it back") {
    World world;
    world.start_programme();
    const auto monday = world.today().day;
    REQUIRE(world.today().session->not_today);
    CHECK(world.today().session->not_today->now);
    CHECK_FALSE(world.today().session->missed);
    world.done(SkipSession{std::nullopt, MissedReason::NoTime});
    const auto today = world.today();
    CHECK(strip_day(today, monday).mark == DayMark::LeftOut);
    CHECK(strip_day(today, monday).left_out == MissedReason::NoTime);
    CHECK(today.session->offer == app::SessionOffer::Optional);
    CHECK_FALSE(today.session->not_today);
    CHECK(today.week_planned == 2);
    world.done(app::Undo{});
    CHECK(mark_on(world, monday) == DayMark::Planned);
    CHECK(world.today().session->not_today);
  }

  TEST_CASE("illness, travel and rest for the knee are excused; other reasons are not") {
    for (const auto& reason : names_of(base::Type<MissedReason>{})) {
      CAPTURE(reason.text);
      World world;
      world.start_programme();
      const auto monday = world.today().day;
      world.done(skip(monday, reason.value));
      const bool excused = model::is_excused(reason.value);
      CHECK((mark_on(world, monday) == DayMark::Held) == excused);
      CHECK((mark_on(world, monday) == DayMark::LeftOut) == !excused);
      world.pass_days(7);
      const auto told = adherence(world);
      CHECK(told.excused == (excused ? 1 : 0));
      CHECK(told.done == 0);
      CHECK(told.planned == (excused ? 2 : 3));
    }
  }

  TEST_CASE("a session moves to the days that the view names, and to no others") {
    World world;
    world.start_programme();
    const auto monday = world.today().day;
    const auto days = world.today().session->not_today->move_to;
    REQUIRE_FALSE(days.empty());
    for (int later = 0; later < 10; ++later) {
      CAPTURE(later);
      const auto day = monday + later;
      const bool named = std::find(days.begin(), days.end(), day) != days.end();
      CHECK(world.refusal(MoveSession{monday, day}) == (named ? "" : "may.not-that-day"));
      if (!named) continue;
      CHECK(mark_on(world, day) == DayMark::Planned);
      CHECK(mark_on(world, monday) == DayMark::Moved);
      CHECK(day_of(world, monday).moved_to == day);
    }
  }

  TEST_CASE("a change of mind replaces what was said, and a session that is done replaces both") {
    World world;
    world.start_programme();
    const auto monday = world.today().day;
    const auto first = world.done(skip(monday, MissedReason::NoTime));
    const auto second = world.done(MoveSession{monday, monday + 1});
    CHECK(first.id == second.id);
    CHECK_FALSE(day_of(world, monday).left_out);
    CHECK(mark_on(world, monday) == DayMark::Moved);
    world.log_session(2);
    CHECK(mark_on(world, monday) == DayMark::Done);
    CHECK(world.refusal(skip(monday, MissedReason::Illness)) == "may.session-there");
  }

  TEST_CASE("a session that was not done is asked about until it is spoken of or done") {
    World world;
    world.start_programme();
    const auto monday = world.today().day;
    world.pass_days(1);
    REQUIRE(world.today().session->missed);
    CHECK(world.today().session->missed->day == monday);
    CHECK(world.today().session->missed->now);
    world.done(skip(monday, MissedReason::Travel));
    CHECK_FALSE(world.today().session->missed);
    world.done(app::Undo{});
    CHECK(world.today().session->missed);
    world.log_session(2);
    CHECK_FALSE(world.today().session->missed);
  }

  TEST_CASE("only planned sessions of this week and the last one can be spoken of") {
    World world;
    CHECK(world.refusal(SkipSession{}) == "may.no-programme");
    world.start_programme();
    const auto monday = world.today().day;
    CHECK(world.refusal(skip(monday + 1, MissedReason::Illness)) == "may.nothing-planned");
    CHECK(world.refusal(skip(monday + 2, MissedReason::Travel)).empty());
    CHECK(world.refusal(skip(monday + 7, MissedReason::Illness)) == "may.other-week");
    CHECK(world.refusal(skip(monday - 1, MissedReason::Illness)) == "may.other-week");
    world.pass_days(7);
    CHECK(world.refusal(skip(monday, MissedReason::Illness)).empty());
    CHECK(world.refusal(MoveSession{monday, monday + 8}) == "may.not-that-day");
    world.pass_days(7);
    CHECK(world.refusal(skip(monday, MissedReason::Illness)) == "may.other-week");
  }

  TEST_CASE("a day tells what was said about its session, also long after") {
    World world;
    world.start_programme();
    const auto monday = world.today().day;
    CHECK(day_of(world, monday).change);
    CHECK_FALSE(day_of(world, monday + 1).change);
    world.done(skip(monday, MissedReason::NoTime));
    world.pass_days(30);
    const auto view = day_of(world, monday);
    CHECK(view.mark == DayMark::LeftOut);
    CHECK(view.left_out == MissedReason::NoTime);
    CHECK_FALSE(view.change);
  }
}
