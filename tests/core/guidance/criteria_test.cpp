#include "guidance/criteria.hpp"

#include <doctest/doctest.h>

#include "core/guidance/answers.hpp"

namespace genu::guidance {
namespace {

using model::Light;
using model::SessionKind;

const auto today = day("2026-03-15");

CriteriaFacts facts_today() {
  CriteriaFacts facts;
  facts.today = today;
  facts.phase_start = today - 10;
  return facts;
}

CriterionResult check(const char* text, const CriteriaFacts& facts) {
  return check_criterion(model::criterion_from(text).value(), facts);
}

std::string state(const char* text, const CriteriaFacts& facts) {
  return std::string(base::name_of(check(text, facts).state));
}

SessionFact session(int days_ago, int pain, Light light, SessionKind kind = SessionKind::Rehab) {
  return {today - days_ago, kind, nrs(pain), light, true};
}

TEST_SUITE("guidance") {
  TEST_CASE("days in a phase are counted from its first day") {
    CHECK(state("days_in_phase >= 10", facts_today()) == "met");
    CHECK(state("days_in_phase >= 11", facts_today()) == "not-met");
    CHECK(check("days_in_phase >= 11", facts_today()).reason.values.at("found") == "10");
  }

  TEST_CASE("pain must stay within the bound in each of the last sessions") {
    auto facts = facts_today();
    facts.sessions = {session(6, 9, Light::Red), session(4, 2, Light::Green),
                      session(3, 8, Light::Red, SessionKind::Run), session(2, 1, Light::Green)};
    CHECK(state("last_sessions(rehab,2).pain_during_max <= 2", facts) == "met");
    CHECK(state("last_sessions(rehab,3).pain_during_max <= 2", facts) == "not-met");
    CHECK(state("last_sessions(rehab,4).pain_during_max <= 9", facts) == "not-met");
    facts.sessions[1].pain_during = base::Silence::Declined;
    CHECK(state("last_sessions(rehab,2).pain_during_max <= 2", facts) == "unknown");
    CHECK(state("last_sessions(rehab,3).pain_during_max <= 2", facts) == "not-met");
  }

  TEST_CASE("sessions of the phase before count for reds only") {
    auto facts = facts_today();
    facts.sessions = {session(12, 1, Light::Red), session(11, 1, Light::Green), session(2, 1, Light::Green)};
    facts.sessions[0].in_phase = facts.sessions[1].in_phase = false;
    CHECK(state("last_sessions(rehab,2).light == green", facts) == "not-met");
    CHECK(state("reds(14d) == 0", facts) == "not-met");
    CHECK(state("reds(12d) == 0", facts) == "met");
  }

  TEST_CASE("a pending session is not green and may yet be red") {
    auto facts = facts_today();
    facts.sessions = {session(2, 1, Light::Green), session(0, 1, Light::Pending)};
    CHECK(state("last_sessions(rehab,2).light == green", facts) == "not-met");
    CHECK(state("last_sessions(rehab,2).light != red", facts) == "unknown");
    CHECK(state("reds(14d) == 0", facts) == "unknown");
    facts.sessions[1].light = Light::Amber;
    CHECK(state("last_sessions(rehab,2).light != red", facts) == "met");
    CHECK(state("reds(14d) == 0", facts) == "met");
    facts.sessions[0].light = Light::Red;
    CHECK(state("last_sessions(rehab,2).light != red", facts) == "not-met");
  }

  TEST_CASE("adherence is asked for the window of the criterion") {
    auto facts = facts_today();
    CHECK(state("adherence(14d) >= 75", facts) == "unknown");
    facts.adherence_percent = [](int days) { return days == 14 ? std::optional(75) : std::nullopt; };
    CHECK(state("adherence(14d) >= 75", facts) == "met");
    CHECK(state("adherence(14d) >= 76", facts) == "not-met");
    CHECK(state("adherence(28d) >= 1", facts) == "unknown");
  }

  TEST_CASE("a test without a result is unknown") {
    auto facts = facts_today();
    CHECK(state("test(sls-pain) <= 2", facts) == "unknown");
    facts.tests["sls-pain"] = 2;
    CHECK(state("test(sls-pain) <= 2", facts) == "met");
    facts.tests["sls-pain"] = 3;
    CHECK(state("test(sls-pain) <= 2", facts) == "not-met");
  }

  TEST_CASE("the diary needs entries on half the days of a window") {
    auto facts = facts_today();
    for (const int ago : {0, 2, 4}) facts.days.push_back({today - ago, 0, 20});
    CHECK(state("swelling_max(7d) == 0", facts) == "unknown");
    CHECK(state("stiffness_median(7d) < 30", facts) == "unknown");
    facts.days.push_back({today - 6, 1, 45});
    CHECK(state("swelling_max(7d) == 0", facts) == "not-met");
    CHECK(state("swelling_max(7d) <= 1", facts) == "met");
    CHECK(state("stiffness_median(7d) < 30", facts) == "met");
    facts.days[0].stiffness_min = 25;
    CHECK(check("stiffness_median(7d) < 30", facts).reason.values.at("found") == "22.5");
    facts.days.push_back({today - 7, 3, 90});
    CHECK(state("swelling_max(7d) <= 1", facts) == "met");
  }

  TEST_CASE("the other subjects are what the facts say") {
    auto facts = facts_today();
    CHECK(state("full_range == true", facts) == "unknown");
    CHECK(state("week_gate == ok", facts) == "met");
    CHECK(state("weeks_since_injection >= 2", facts) == "unknown");
    CHECK(state("clinician_clearance == true", facts) == "not-met");
    CHECK(state("level(rtr) >= 6", facts) == "unknown");
    CHECK(state("manual: the knee bends to 105 degrees", facts) == "not-met");
    facts.full_range = false;
    facts.week_gate = model::WeekGate::Hold;
    facts.injection = today - 14;
    facts.cleared_for_running = true;
    facts.run_level = 6;
    facts.ticked.insert("the knee bends to 105 degrees");
    CHECK(state("full_range == true", facts) == "not-met");
    CHECK(state("week_gate == ok", facts) == "not-met");
    CHECK(state("weeks_since_injection >= 2", facts) == "met");
    CHECK(state("weeks_since_injection >= 3", facts) == "not-met");
    CHECK(state("clinician_clearance == true", facts) == "met");
    CHECK(state("level(rtr) >= 6", facts) == "met");
    CHECK(state("manual: the knee bends to 105 degrees", facts) == "met");
  }

  TEST_CASE("all are met only when none is open") {
    auto facts = facts_today();
    const std::vector<model::Criterion> criteria{model::criterion_from("days_in_phase >= 7").value(),
                                                 model::criterion_from("test(sls-pain) <= 2").value()};
    CHECK(all_met({}));
    CHECK_FALSE(all_met(check_criteria(criteria, facts)));
    facts.tests["sls-pain"] = 0;
    CHECK(all_met(check_criteria(criteria, facts)));
  }
}

}  // namespace
}  // namespace genu::guidance
