#include "guidance/run_start.hpp"

#include <doctest/doctest.h>

#include "core/guidance/answers.hpp"
#include "core/guidance/plan.hpp"
#include "guidance/missed_time.hpp"

namespace genu::guidance {
namespace {

using model::Light;

TEST_SUITE("guidance") {
  // Clinical reference 6.2, start level.
  TEST_CASE("the ladder begins by time off and condition") {
    struct Row {
      const char* condition;
      int days_off;
      int level;
    };
    const Row rows[] = {
        {"pfp", 0, 5},
        {"pfp", 13, 5},
        {"pfp", 14, 3},
        {"pfp", 27, 3},
        {"pfp", 28, 1},
        {"itbs", 400, 1},
        {"knee-oa", 3, 1},
        {"knee-oa", 20, 1},
        {"meniscus", 3, 1},
        {"meniscus", 40, 1},
        {"post-injection", 3, 1},
        {"patellar-tendinopathy", 3, 3},
        {"patellar-tendinopathy", 20, 3},
        {"patellar-tendinopathy", 28, 1},
    };
    for (const auto& row : rows) {
      CAPTURE(row.condition);
      CAPTURE(row.days_off);
      CHECK(start_level(shipped_plan(), row.days_off, row.condition).level == row.level);
    }
  }

  TEST_CASE("unknown time off counts as the longest") {
    CHECK(start_level(shipped_plan(), std::nullopt, "pfp").level == 1);
  }

  // Clinical reference 6.2, missed time.
  TEST_CASE("missed time goes down the ladder, never below level 1") {
    struct Row {
      int level;
      int gap;
      int then;
      bool check_again;
    };
    const Row rows[] = {{6, 6, 6, false},  {6, 7, 5, false},  {6, 13, 5, false}, {6, 14, 4, false},
                        {6, 27, 4, false}, {6, 28, 1, true},  {6, 99, 1, true},  {1, 7, 1, false},
                        {2, 14, 1, false}, {1, 20, 1, false}, {1, 28, 1, true}};
    for (const auto& row : rows) {
      CAPTURE(row.level);
      CAPTURE(row.gap);
      const auto missed = missed_time(shipped_plan(), row.level, row.gap);
      CHECK(missed.level == row.then);
      CHECK(missed.check_again == row.check_again);
      CHECK(missed.reason.has_value() == (row.gap >= 7));
    }
  }

  TEST_CASE("a runner who runs green is placed at the level they manage") {
    const auto today = day("2026-03-29");
    const auto level = [&](std::int64_t minutes, bool walked = false, const char* condition = "pfp") {
      const std::vector<OwnRun> runs{{today - 3, Light::Green, minutes * 60, walked}};
      const auto start = managed_level(shipped_plan(), runs, condition, today);
      return start ? start->level : 0;
    };
    CHECK(level(5) == 0);
    CHECK(level(6) == 1);
    CHECK(level(12) == 2);
    CHECK(level(19) == 3);
    CHECK(level(20) == 8);
    CHECK(level(30) == 10);
    CHECK(level(90) == 12);
    CHECK(level(30, true) == 7);
    CHECK(level(30, false, "itbs") == 10);
    CHECK(level(30, false, "patellar-tendinopathy") == 10);
    for (const auto* condition : {"knee-oa", "meniscus", "post-injection", "healthy-knee"}) {
      CHECK(level(30, false, condition) == 0);
    }
  }

  TEST_CASE("only a newest run that was green, in the last fortnight, says so") {
    const auto today = day("2026-03-29");
    const auto placed = [&](Light newest, int days_ago) {
      const std::vector<OwnRun> runs{{today - 13, Light::Green, 1800, false}, {today - days_ago, newest, 1800, false}};
      return managed_level(shipped_plan(), runs, "pfp", today).has_value();
    };
    CHECK(placed(Light::Green, 2));
    CHECK_FALSE(placed(Light::Amber, 2));
    CHECK_FALSE(placed(Light::Red, 2));
    CHECK_FALSE(placed(Light::Pending, 2));
    CHECK_FALSE(managed_level(shipped_plan(), {{{today - 14, Light::Green, 1800, false}}}, "pfp", today));
    CHECK_FALSE(managed_level(shipped_plan(), {}, "pfp", today));
  }
}

}  // namespace
}  // namespace genu::guidance
