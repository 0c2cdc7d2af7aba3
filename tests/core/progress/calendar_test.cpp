#include "progress/calendar.hpp"

#include <doctest/doctest.h>

namespace genu::progress {
namespace {

const auto monday = base::day_from("2026-03-02").value();

CalendarRequest two_weeks() {
  CalendarRequest request;
  request.first = monday;
  request.last = monday + 13;
  request.today = monday + 9;
  request.plan_start = monday;
  request.planned = {monday, monday + 2, monday + 4, monday + 7, monday + 9, monday + 11};
  return request;
}

DayOutcome on(const CalendarRequest& request, int day) {
  return calendar(request)[static_cast<std::size_t>(day)].outcome;
}

TEST_SUITE("progress") {
  TEST_CASE("what was planned and not done is missed where the week was told about, and not known where it was not") {
    auto request = two_weeks();
    request.told = {monday + 6};
    CHECK(on(request, 0) == DayOutcome::Missed);
    CHECK(on(request, 1) == DayOutcome::Rest);
    CHECK(on(request, 7) == DayOutcome::NotTold);
    request.told.insert(monday + 8);
    CHECK(on(request, 7) == DayOutcome::Missed);
  }

  TEST_CASE("today and later days are to come, and never missed") {
    const auto request = two_weeks();
    CHECK(on(request, 9) == DayOutcome::ToCome);
    CHECK(on(request, 11) == DayOutcome::ToCome);
    CHECK(on(request, 12) == DayOutcome::Rest);
  }

  TEST_CASE("a session counts on whatever day it was done; days off and days before the plan are neither") {
    auto request = two_weeks();
    request.plan_start = monday + 2;
    request.done = {monday + 1, monday + 5};
    request.partial = {monday + 2, monday + 5};
    request.excused = {monday + 4};
    CHECK(on(request, 0) == DayOutcome::Before);
    CHECK(on(request, 1) == DayOutcome::Done);
    CHECK(on(request, 2) == DayOutcome::Partial);
    CHECK(on(request, 4) == DayOutcome::Excused);
    CHECK(on(request, 5) == DayOutcome::Done);
  }

  TEST_CASE("done of planned leaves out what is excused or to come, and counts what nobody told") {
    auto request = two_weeks();
    request.done = {monday};
    request.partial = {monday + 2};
    request.excused = {monday + 4};
    request.told = {monday, monday + 2};
    const auto days = calendar(request);
    CHECK(tally(days, monday, monday + 13) == Tally{1, 3, 1, 0, 1, 1});
    CHECK(tally(days, monday + 7, monday + 13) == Tally{0, 1, 0, 0, 1, 0});
  }
}

}  // namespace
}  // namespace genu::progress
