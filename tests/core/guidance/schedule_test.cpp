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

// One letter a day, Monday first: Done, Planned, Missed, moVed, Excused, Before, Left out, - for rest.
std::string week(const WeekRequest& request) {
  std::string letters;
  for (const auto& planned : plan_week(request)) {
    constexpr std::string_view all = "DPMV-EBL";
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

  TEST_CASE("a session that was left out is not made up for, and the rest of the week stays") {
    auto request = request_on(0);
    request.left_out = {monday};
    CHECK(week(request) == "L-P-P--");
    request.excused = {monday};
    CHECK(week(request) == "E-P-P--");
    request = request_on(2);
    request.done = {monday};
    request.left_out = {monday + 2};
    CHECK(week(request) == "D-L-P--");
    request.done = {monday, monday + 2};
    CHECK(week(request) == "D-D-P--");
  }

  TEST_CASE("where every day has a session, leaving one out takes away that one alone") {
    auto request = request_on(0, 7);
    request.left_out = {monday};
    CHECK(week(request) == "LPPPPPP");
    request.excused = {monday};
    CHECK(week(request) == "EPPPPPP");
    request = request_on(0, 1);
    request.left_out = {monday};
    CHECK(week(request) == "L------");
  }

  TEST_CASE("a session that was moved keeps its day, and the others move only where rest asks for it") {
    auto request = request_on(0);
    request.moved_from = {monday};
    request.moved_to = {monday + 6};
    CHECK(week(request) == "V-P-P-P");
    request.moved_to = {monday + 1};
    CHECK(week(request) == "VP--P-P");
    request.today = monday + 3;
    CHECK(week(request) == "VM--P-P");
  }

  TEST_CASE("a session can be moved to where it stays first in line") {
    using Days = std::vector<base::Day>;
    CHECK(days_to_move_to(request_on(0), monday) == Days{monday + 1, monday + 6});
    CHECK(days_to_move_to(request_on(0, 7), monday) == Days{});
    auto request = request_on(2);
    request.done = {monday};
    CHECK(days_to_move_to(request, monday + 2) == Days{monday + 3, monday + 6});
    request.held = true;
    CHECK(days_to_move_to(request, monday + 2) == Days{});
  }

  TEST_CASE("a day stays unsettled until its session is done or spoken of") {
    auto request = request_on(1);
    CHECK(plan_week(request)[0].unsettled);
    request.left_out = {monday};
    CHECK_FALSE(plan_week(request)[0].unsettled);
    request.left_out = {};
    request.today = monday + 2;
    request.done = {monday + 1};
    CHECK(week(request) == "VD-P-P-");
    CHECK_FALSE(plan_week(request)[0].unsettled);
    CHECK_FALSE(plan_week(request)[2].unsettled);
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
