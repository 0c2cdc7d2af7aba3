#include "guidance/run_spacing.hpp"

#include <doctest/doctest.h>

#include "core/guidance/answers.hpp"

namespace genu::guidance {
namespace {

const auto monday = day("2026-03-02");

// So many days after Monday, at a full hour, UTC.
base::Instant at(int days, int hour) { return {base::start_of(monday + days, {}, {0}).ms + hour * hour_ms}; }

SpacingFacts facts_of(const std::vector<base::Instant>& runs, base::Instant now) {
  SpacingFacts facts;
  facts.now = {now, {}};
  for (const auto run : runs) facts.runs.push_back({base::day_of(run, {}), run});
  return facts;
}

TEST_SUITE("guidance") {
  TEST_CASE("without a run before it the next may be now") {
    const auto spacing = next_run(facts_of({}, at(0, 9)));
    CHECK(spacing.today);
    CHECK(spacing.reasons.empty());
  }

  TEST_CASE("40 hours lie between two starts") {
    CHECK_FALSE(next_run(facts_of({at(0, 20)}, at(2, 11))).today);
    CHECK(next_run(facts_of({at(0, 20)}, at(2, 12))).today);
    CHECK(next_run(facts_of({at(0, 20)}, at(1, 12))).from == at(2, 12));
  }

  TEST_CASE("two days in a row are too many, even 40 hours apart") {
    // 04:00 on Monday to 20:00 on Tuesday.
    const auto spacing = next_run(facts_of({at(0, 4)}, at(1, 20)));
    CHECK_FALSE(spacing.today);
    CHECK(spacing.day == monday + 2);
    CHECK(rules_of(spacing.reasons) == std::vector<std::string>{"run-spacing.consecutive"});
  }

  TEST_CASE("three runs in seven days up to level 10, four after it") {
    const std::vector<base::Instant> runs{at(0, 9), at(2, 9), at(4, 9)};
    auto facts = facts_of(runs, at(6, 9));
    facts.runs_a_week = runs_a_week(false, 3);
    const auto spacing = next_run(facts);
    CHECK_FALSE(spacing.today);
    CHECK(spacing.day == monday + 7);
    CHECK(rules_of(spacing.reasons) == std::vector<std::string>{"run-spacing.week"});
    facts.runs_a_week = runs_a_week(true, 0);
    CHECK(next_run(facts).today);
  }

  TEST_CASE("the phase may plan fewer runs than the ladder allows, never more") {
    CHECK(runs_a_week(false, 0) == 3);
    CHECK(runs_a_week(false, 2) == 2);
    CHECK(runs_a_week(false, 5) == 3);
    CHECK(runs_a_week(true, 0) == 4);
    CHECK(runs_a_week(true, 3) == 3);
  }

  TEST_CASE("the rest after a red comes first") {
    auto facts = facts_of({at(0, 9)}, at(2, 9));
    facts.rest_until = at(3, 9);
    const auto spacing = next_run(facts);
    CHECK_FALSE(spacing.today);
    CHECK(spacing.day == monday + 3);
  }

  TEST_CASE("a tendon has a day between jumps and a run, or both on one day") {
    auto facts = facts_of({}, at(1, 9));
    facts.jumped = monday;
    const auto spacing = next_run(facts);
    CHECK_FALSE(spacing.today);
    CHECK(spacing.day == monday + 2);
    CHECK(rules_of(spacing.reasons) == std::vector<std::string>{"run-spacing.jumps"});
    facts.jumped = monday + 1;
    CHECK(next_run(facts).today);
    facts.jumped = monday - 1;
    CHECK(next_run(facts).today);
  }

  TEST_CASE("own running is only counted") {
    auto facts = facts_of({at(0, 9)}, at(1, 9));
    facts.spread = false;
    CHECK(next_run(facts).today);
  }
}

}  // namespace
}  // namespace genu::guidance
