#include "guidance/prevention.hpp"

#include <doctest/doctest.h>

#include "core/guidance/answers.hpp"

namespace genu::guidance {
namespace {

const auto today = day("2026-03-29");

using Rules = std::vector<std::string>;

RunHabit run_on(base::Day when, std::optional<bool> pavement = {}) {
  RunHabit run;
  run.day = when;
  run.distance_m = 5000;
  run.pavement = pavement;
  return run;
}

// A plan, a strength session yesterday, a run today.
PreventionFacts quiet() {
  PreventionFacts facts;
  facts.today = today;
  facts.plan_start = today - 60;
  facts.last_strength = today - 1;
  facts.runs = {run_on(today)};
  return facts;
}

Rules said(const PreventionFacts& facts) { return rules_of(prevention(facts)); }

TEST_SUITE("guidance") {
  TEST_CASE("silence triggers nothing") {
    CHECK(said(quiet()).empty());
    CHECK(said({}).empty());
  }

  TEST_CASE("PR1: a run without a warm-up") {
    auto facts = quiet();
    facts.runs.back().warm_up = true;
    CHECK(said(facts).empty());
    facts.runs.back().warm_up = false;
    CHECK(said(facts) == Rules{"PR1"});
  }

  TEST_CASE("PR2 and PR3: an amber or red check") {
    auto facts = quiet();
    facts.weekly = facts.single = LoadResult::Green;
    CHECK(said(facts).empty());
    facts.weekly = LoadResult::Amber;
    CHECK(said(facts) == Rules{"PR2"});
    facts.single = LoadResult::Red;
    CHECK(said(facts) == Rules{"PR2", "PR3"});
  }

  TEST_CASE("PR4: nine tenths on pavement, from three runs on") {
    auto facts = quiet();
    facts.runs = {run_on(today - 14, true), run_on(today - 13, true), run_on(today - 2, true)};
    CHECK(said(facts).empty());
    facts.runs.push_back(run_on(today, true));
    CHECK(said(facts) == Rules{"PR4"});
    facts.runs.push_back(run_on(today));
    CHECK(said(facts).empty());
  }

  TEST_CASE("PR5: 600 km in the shoes, or trouble with them") {
    auto facts = quiet();
    facts.shoes_m = 600'000;
    CHECK(said(facts).empty());
    facts.runs.back().shoes = "blue";
    CHECK(said(facts) == Rules{"PR5"});
    facts.shoes_m = 599'999;
    CHECK(said(facts).empty());
    facts.runs.back().shoe_trouble = true;
    CHECK(said(facts) == Rules{"PR5"});
  }

  TEST_CASE("PR6: a fortnight without strength, once the plan is that old") {
    auto facts = quiet();
    facts.last_strength = today - 14;
    CHECK(said(facts) == Rules{"PR6"});
    facts.last_strength.reset();
    CHECK(said(facts) == Rules{"PR6"});
    facts.plan_start = today - 13;
    CHECK(said(facts).empty());
  }

  TEST_CASE("PR7: four days in a row during a plan") {
    auto facts = quiet();
    facts.runs = {run_on(today - 3), run_on(today - 2), run_on(today - 1)};
    CHECK(said(facts).empty());
    facts.runs.push_back(run_on(today));
    CHECK(said(facts) == Rules{"PR7"});
    facts.plan_start.reset();
    CHECK(said(facts).empty());
  }

  TEST_CASE("PR8: three sore sessions in a week") {
    auto facts = quiet();
    facts.pains = {{today - 7, 5}, {today - 6, 3}, {today - 3, 3}, {today, 2}};
    CHECK(said(facts).empty());
    facts.pains.back().second = 3;
    CHECK(said(facts) == Rules{"PR8"});
  }

  TEST_CASE("PR9: rest, or the first three days of a flare") {
    auto facts = quiet();
    facts.action = model::Action::RestThenRegress;
    CHECK(said(facts) == Rules{"PR9"});
    facts.action = model::Action::Hold;
    facts.flare_hours = 71;
    CHECK(said(facts) == Rules{"PR9"});
    facts.flare_hours = 72;
    CHECK(said(facts).empty());
  }

  TEST_CASE("PR10: the third failed restart") {
    auto facts = quiet();
    facts.failed_restarts = 2;
    CHECK(said(facts).empty());
    facts.failed_restarts = 3;
    CHECK(said(facts) == Rules{"PR10"});
  }
}

}  // namespace
}  // namespace genu::guidance
