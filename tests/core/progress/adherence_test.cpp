#include "progress/adherence.hpp"

#include <doctest/doctest.h>

#include <vector>

namespace genu::progress {
namespace {

const auto today = base::day_from("2026-03-15").value();

Adherence adherence_of(const std::vector<SessionDone>& done, int plan_age, const std::vector<base::Day>& excused = {}) {
  AdherenceRequest request;
  request.today = today;
  request.start = today - plan_age;
  request.done = done;
  request.excused = excused;
  return adherence(request);
}

// Whole sessions so many days ago.
std::vector<SessionDone> sessions(const std::vector<int>& days_ago, int percent = 100) {
  std::vector<SessionDone> done;
  for (const int ago : days_ago) done.push_back({today - ago, percent});
  return done;
}

TEST_SUITE("progress") {
  TEST_CASE("three a week are six in two weeks") {
    CHECK(adherence_of(sessions({0, 2, 5, 7, 9}), 60) == Adherence{5, 6, 0, 83});
    CHECK(adherence_of({}, 60) == Adherence{0, 6, 0, 0});
  }

  TEST_CASE("a session counts from 70 per cent, and a day once") {
    CHECK(adherence_of(sessions({2, 4}, 70), 60).done == 2);
    CHECK(adherence_of(sessions({2, 4}, 69), 60).done == 0);
    CHECK(adherence_of(sessions({2, 2, 2}), 60).done == 1);
  }

  TEST_CASE("more than planned is still a hundred") {
    CHECK(adherence_of(sessions({0, 1, 2, 3, 4, 5, 6, 7}), 60).percent == 100);
  }

  TEST_CASE("a young plan is measured on its own days") {
    CHECK(adherence_of(sessions({1, 3, 5}), 7) == Adherence{3, 3, 0, 100});
    CHECK(adherence_of({}, 1) == Adherence{0, 0, 0, std::nullopt});
    CHECK(adherence_of({}, 0) == Adherence{});
    CHECK(adherence_of({}, -5) == Adherence{});
  }

  TEST_CASE("a session still to come today is not held against anyone") {
    CHECK(adherence_of(sessions({1, 3, 5, 8, 10, 12}), 60).percent == 100);
    CHECK(adherence_of(sessions({14}), 60).done == 1);
    CHECK(adherence_of(sessions({0, 14}), 60).done == 1);
  }

  TEST_CASE("excused days are left out") {
    std::vector<base::Day> excused;
    for (int ago = 1; ago <= 7; ++ago) excused.push_back(today - ago);
    excused.push_back(today - 100);
    CHECK(adherence_of(sessions({8, 10, 12}), 60, excused) == Adherence{3, 3, 7, 100});
  }

  TEST_CASE("a session that was excused by itself is one less that was planned") {
    const auto done = sessions({1, 3, 5, 8, 10});
    AdherenceRequest request;
    request.today = today;
    request.start = today - 60;
    request.done = done;
    const std::vector<base::Day> single{today - 12, today - 40};
    request.excused_sessions = single;
    CHECK(adherence(request) == Adherence{5, 5, 1, 100});
    const std::vector<base::Day> week{today - 14, today - 13, today - 12, today - 11, today - 10, today - 9, today - 8};
    request.excused = week;
    CHECK(adherence(request).planned == 3);
    CHECK(adherence(request).excused == 7);
  }
}

}  // namespace
}  // namespace genu::progress
