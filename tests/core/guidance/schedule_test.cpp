#include "guidance/schedule.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "core/guidance/answers.hpp"

namespace genu::guidance {
namespace {

using base::Weekday;

const auto monday = day("2026-03-09");

WeekRequest request_on(int weekday, int sessions = 3) {
  WeekRequest request;
  request.today = monday + weekday;
  request.plan_start = monday - 28;
  request.sessions_per_week = sessions;
  return request;
}

// One letter a day, Monday first: Done, Planned, Missed, moVed, Excused, Before, - for rest.
std::string week(const WeekRequest& request) {
  std::string letters;
  for (const auto& planned : plan_week(request)) {
    constexpr std::string_view all = "DPMV-EB";
    letters += all[static_cast<std::size_t>(planned.state)];
  }
  return letters;
}

TEST_SUITE("guidance") {
  TEST_CASE("a week has its sessions on alternate days") {
    CHECK(week(request_on(0)) == "P-P-P--");
    CHECK(week(request_on(0, 2)) == "P--P---");
    CHECK(week(request_on(0, 1)) == "P------");
    CHECK(week(request_on(0, 0)) == "-------");
    CHECK(plan_week(request_on(3))[0].day == monday);
  }

  TEST_CASE("more sessions than alternate days stand as far apart as the week allows") {
    CHECK(week(request_on(0, 4)) == "P-P-P-P");
    CHECK(week(request_on(0, 5)) == "PPPPP--");
    CHECK(week(request_on(0, 7)) == "PPPPPPP");
    CHECK(week(request_on(0, 14)) == "PPPPPPP");
  }

  TEST_CASE("preferred days are used first, but rest days are kept") {
    auto request = request_on(0);
    request.preferred = {Weekday::Tuesday, Weekday::Thursday, Weekday::Saturday};
    CHECK(week(request) == "-P-P-P-");
    request.preferred = {Weekday::Monday, Weekday::Tuesday, Weekday::Wednesday};
    CHECK(week(request) == "P-P-P--");
    request.preferred = {Weekday::Sunday};
    CHECK(week(request) == "-P-P--P");
  }

  TEST_CASE("a missed session moves to a later day") {
    auto request = request_on(1);
    CHECK(week(request) == "VP-P-P-");
    request.preferred = {Weekday::Monday, Weekday::Wednesday, Weekday::Friday};
    CHECK(week(request) == "V-P-P-P");
  }

  TEST_CASE("what no longer fits is dropped and never piles up") {
    CHECK(week(request_on(4)) == "V-M-P-P");
    CHECK(week(request_on(6)) == "V-M-M-P");
    CHECK(week(request_on(5, 5)) == "VVMMMPP");
  }

  TEST_CASE("what is done counts, also on another day than planned") {
    auto request = request_on(3);
    request.done = {monday + 1};
    CHECK(week(request) == "VDVP-P-");
    request.done = {monday, monday + 1, monday + 2};
    CHECK(week(request) == "DDD----");
    request.done = {monday, monday + 3};
    CHECK(week(request) == "D-VD-P-");
  }

  TEST_CASE("rest days reach over from the week before") {
    auto request = request_on(0);
    request.done = {monday - 1};
    CHECK(week(request) == "-P-P-P-");
  }

  TEST_CASE("after a red session there is rest, and while held nothing") {
    auto request = request_on(1);
    request.done = {monday};
    request.not_before = monday + 3;
    CHECK(week(request) == "D--P-P-");
    CHECK(plan_week(request)[2].reason.message == "schedule.rest.not-yet");
    request.held = true;
    CHECK(week(request) == "D------");
    CHECK(plan_week(request)[5].reason.message == "schedule.rest.held");
  }

  TEST_CASE("days off are left out and their share with them") {
    auto request = request_on(0);
    request.excused = {monday, monday + 1, monday + 2};
    CHECK(week(request) == "EEEP--P");
    request.excused = {monday, monday + 1, monday + 2, monday + 3, monday + 4, monday + 5, monday + 6};
    CHECK(week(request) == "EEEEEEE");
  }

  TEST_CASE("the first week asks for its share") {
    auto request = request_on(3);
    request.plan_start = monday + 3;
    CHECK(week(request) == "BBBP--P");
    request = request_on(6);
    request.plan_start = monday + 6;
    CHECK(week(request) == "BBBBBBP");
    request.plan_start = monday + 8;
    CHECK(week(request) == "BBBBBBB");
  }
}

}  // namespace
}  // namespace genu::guidance
