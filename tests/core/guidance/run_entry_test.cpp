#include "guidance/run_entry.hpp"

#include <doctest/doctest.h>

#include "core/guidance/answers.hpp"

namespace genu::guidance {
namespace {

constexpr auto Met = CriterionState::Met;
constexpr auto NotMet = CriterionState::NotMet;
constexpr auto Unknown = CriterionState::Unknown;
const auto today = day("2026-03-29");

// A runner who may begin.
EntryFacts ready(const char* condition = "pfp") {
  EntryFacts facts;
  facts.condition = condition;
  facts.triage = model::TriageTier::SelfManage;
  facts.walks = {{today - 9, 2, false}, {today - 5, 1, false}, {today - 2, 0, false}};
  facts.criteria.today = today;
  facts.criteria.phase_start = today - 30;
  facts.criteria.tests = {{"sls-pain", 2}, {"hop10-pain", 2}};
  for (int back = 0; back < 7; ++back) facts.criteria.days.push_back({today - back, 0, 10});
  facts.criteria.full_range = true;
  return facts;
}

CriterionState state(const EntryFacts& facts, const std::string& id) {
  for (const auto& each : entry_criteria(facts)) {
    if (each.id == id) return each.state;
  }
  FAIL("no criterion ", id);
  return Unknown;
}

TEST_SUITE("guidance") {
  TEST_CASE("all eight criteria can be met") {
    CHECK(all_met(entry_criteria(ready())));
    CHECK(entry_criteria(ready()).size() == 7);
    CHECK(entry_criteria(ready("post-injection")).size() == 8);
  }

  TEST_CASE("nothing known is nothing met") {
    EntryFacts nothing;
    nothing.condition = "post-injection";
    nothing.criteria.today = today;
    for (const auto& each : entry_criteria(nothing)) {
      CAPTURE(each.id);
      CHECK(each.state != Met);
      CHECK_FALSE(each.reasons.empty());
    }
  }

  TEST_CASE("E1: the safety questions, or a clinician") {
    auto facts = ready();
    facts.triage.reset();
    CHECK(state(facts, "E1") == Unknown);
    facts.triage = model::TriageTier::Soon;
    CHECK(state(facts, "E1") == NotMet);
    facts.criteria.cleared_for_running = true;
    CHECK(state(facts, "E1") == Met);
  }

  TEST_CASE("E2: walks on three days of ten, with quiet mornings") {
    auto facts = ready();
    facts.walks[0].day = today - 10;
    CHECK(state(facts, "E2") == NotMet);
    facts = ready();
    facts.walks[1].day = facts.walks[0].day;
    CHECK(state(facts, "E2") == NotMet);
    facts = ready();
    facts.walks[1].pain = 3;
    CHECK(state(facts, "E2") == NotMet);
    facts = ready();
    facts.walks[1].rise_next_morning = true;
    CHECK(state(facts, "E2") == NotMet);
    facts = ready();
    facts.walks[1].rise_next_morning.reset();
    CHECK(state(facts, "E2") == Unknown);
    facts = ready();
    facts.walks.push_back({today - 1, 3, false});
    CHECK(state(facts, "E2") == NotMet);
    facts.walks.clear();
    CHECK(state(facts, "E2") == Unknown);
  }

  TEST_CASE("E3 and E4: single-leg squats and hops") {
    auto facts = ready();
    facts.criteria.tests["sls-pain"] = 3;
    CHECK(state(facts, "E3") == NotMet);
    facts.condition = "patellar-tendinopathy";
    CHECK(state(facts, "E3") == Met);
    facts.criteria.tests["sls-pain"] = 4;
    CHECK(state(facts, "E3") == NotMet);
    facts.criteria.tests["hop10-pain"] = 3;
    CHECK(state(facts, "E4") == NotMet);
    facts.criteria.tests.clear();
    CHECK(state(facts, "E4") == Unknown);
  }

  TEST_CASE("E5: no swelling, or the usual slight one of osteoarthritis") {
    auto facts = ready();
    facts.criteria.days[3].swelling = 1;
    CHECK(state(facts, "E5") == NotMet);
    facts.condition = "knee-oa";
    CHECK(state(facts, "E5") == NotMet);
    facts.usual_swelling = 1;
    CHECK(state(facts, "E5") == Met);
    facts.criteria.days[3].swelling = 2;
    CHECK(state(facts, "E5") == NotMet);
  }

  TEST_CASE("the usual swelling is that of the weeks before") {
    std::vector<DayFact> days;
    for (int back = 7; back < 10; ++back) days.push_back({today - back, 1, {}});
    CHECK_FALSE(usual_swelling(days, today));
    days.push_back({today - 20, 0, {}});
    CHECK(usual_swelling(days, today) == 1);
    for (int back = 0; back < 7; ++back) days.push_back({today - back, 3, {}});
    CHECK(usual_swelling(days, today) == 1);
  }

  TEST_CASE("E6: short stiffness and no red in a week") {
    auto facts = ready();
    for (auto& each : facts.criteria.days) each.stiffness_min = 30;
    CHECK(state(facts, "E6") == NotMet);
    facts = ready();
    facts.criteria.sessions.push_back({today - 6, model::SessionKind::Rehab, nrs(7), model::Light::Red, true});
    CHECK(state(facts, "E6") == NotMet);
    facts.criteria.sessions.back().light = model::Light::Pending;
    CHECK(state(facts, "E6") == Unknown);
    facts.criteria.sessions.back() = {today - 7, model::SessionKind::Rehab, nrs(7), model::Light::Red, true};
    CHECK(state(facts, "E6") == Met);
  }

  TEST_CASE("E7: the knee moves like the other one") {
    auto facts = ready();
    facts.criteria.full_range = false;
    CHECK(state(facts, "E7") == NotMet);
    facts.criteria.full_range.reset();
    CHECK(state(facts, "E7") == Unknown);
  }

  TEST_CASE("E8: after an injection a clearance and twelve weeks, or the week the clinic has set") {
    auto facts = ready("post-injection");
    facts.criteria.cleared_for_running = true;
    CHECK(state(facts, "E8") == Unknown);
    facts.criteria.injection = today - 12 * 7;
    CHECK(state(facts, "E8") == Met);
    facts.criteria.injection = today - 12 * 7 + 1;
    CHECK(state(facts, "E8") == NotMet);
    facts.agreed_week = 10;
    CHECK(state(facts, "E8") == Met);
    facts.agreed_week = 20;
    CHECK(state(facts, "E8") == NotMet);
    facts.agreed_week = 10;
    facts.criteria.cleared_for_running = false;
    CHECK(state(facts, "E8") == NotMet);
  }
}

}  // namespace
}  // namespace genu::guidance
