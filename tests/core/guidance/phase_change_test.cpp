#include "guidance/phase_change.hpp"

#include <doctest/doctest.h>

#include "core/guidance/answers.hpp"

namespace genu::guidance {
namespace {

using model::Light;

const auto today = day("2026-03-15");

model::Phase phase(const char* id, std::optional<int> max_weeks) {
  model::Phase made;
  made.id = id;
  made.name = id;
  made.min_days = 7;
  made.typical_weeks = {1, max_weeks};
  made.exit = {model::criterion_from("test(sls-pain) <= 2").value()};
  return made;
}

model::Programme programme() {
  model::Programme made;
  made.phases = {phase("settle", 2), phase("build", 4), phase("run", std::nullopt)};
  made.phases[1].entry = {model::criterion_from("full_range == true").value()};
  return made;
}

// In the phase for so many days, ready to leave it.
PhaseFacts facts_after(int days) {
  PhaseFacts facts;
  facts.criteria.today = today;
  facts.criteria.phase_start = today - days;
  facts.criteria.tests["sls-pain"] = 1;
  facts.criteria.full_range = true;
  return facts;
}

void add_session(PhaseFacts& facts, Light light, bool in_phase = true) {
  facts.criteria.sessions.push_back({today, model::SessionKind::Rehab, {}, light, in_phase});
}

TEST_SUITE("guidance") {
  TEST_CASE("a phase ends when its days have passed and every criterion is met") {
    const auto advice = phase_change(programme(), "settle", facts_after(7));
    CHECK(advice.move == PhaseMove::Next);
    CHECK(advice.phase == "build");
    CHECK(advice.reasons[0].values.at("phase") == "build");
    CHECK(phase_change(programme(), "settle", facts_after(6)).move == PhaseMove::Stay);
    auto facts = facts_after(7);
    facts.criteria.tests.clear();
    CHECK(phase_change(programme(), "settle", facts).move == PhaseMove::Stay);
  }

  TEST_CASE("the entry of the next phase must be met as well") {
    auto facts = facts_after(7);
    facts.criteria.full_range = std::nullopt;
    const auto advice = phase_change(programme(), "settle", facts);
    CHECK(advice.move == PhaseMove::Stay);
    CHECK(messages_of(advice.reasons) == std::vector<std::string>{"phase.stay.open"});
    CHECK(advice.reasons[0].values.at("open") == "1");
  }

  TEST_CASE("after the last phase the programme is complete") {
    CHECK(phase_change(programme(), "run", facts_after(7)).move == PhaseMove::Finish);
  }

  TEST_CASE("two red sessions in a row step back, and pending ones are looked through") {
    auto facts = facts_after(7);
    add_session(facts, Light::Red);
    CHECK(phase_change(programme(), "build", facts).move == PhaseMove::Next);
    add_session(facts, Light::Pending);
    add_session(facts, Light::Red);
    const auto advice = phase_change(programme(), "build", facts);
    CHECK(advice.move == PhaseMove::Back);
    CHECK(advice.phase == "settle");
    add_session(facts, Light::Green);
    CHECK(phase_change(programme(), "build", facts).move == PhaseMove::Next);
  }

  TEST_CASE("reds of the phase before do not count again") {
    auto facts = facts_after(7);
    add_session(facts, Light::Red, false);
    add_session(facts, Light::Red);
    CHECK(phase_change(programme(), "build", facts).move == PhaseMove::Next);
  }

  TEST_CASE("a pain test that allowed entry and rose by two steps back") {
    auto facts = facts_after(7);
    facts.entry_tests = {{"stairs-pain", 2, 3}, {"heel-raise-count", 25, 20}};
    CHECK(phase_change(programme(), "build", facts).move == PhaseMove::Next);
    facts.entry_tests[0].latest = 4;
    CHECK(rules_of(phase_change(programme(), "build", facts).reasons) == std::vector<std::string>{"phase.back.test"});
  }

  TEST_CASE("from the first phase there is no way back, nor on") {
    auto facts = facts_after(7);
    add_session(facts, Light::Red);
    add_session(facts, Light::Red);
    const auto advice = phase_change(programme(), "settle", facts);
    CHECK(advice.move == PhaseMove::Stay);
    CHECK(messages_of(advice.reasons) == std::vector<std::string>{"phase.stay.first"});
  }

  TEST_CASE("a phase of more than twice its usual weeks suggests a review") {
    auto facts = facts_after(28);
    facts.criteria.tests.clear();
    CHECK_FALSE(phase_change(programme(), "settle", facts).review);
    facts.criteria.phase_start = today - 29;
    const auto advice = phase_change(programme(), "settle", facts);
    CHECK(advice.review);
    CHECK(rules_of(advice.reasons) == std::vector<std::string>{"phase.stay", "phase.review"});
    CHECK_FALSE(phase_change(programme(), "run", facts).review);
  }

  TEST_CASE("a phase without an end is looked at every twelve weeks") {
    auto ongoing = programme();
    ongoing.phases.back().exit.clear();
    for (const int days : {83, 91, 167, 175}) CHECK_FALSE(phase_change(ongoing, "run", facts_after(days)).review);
    for (const int days : {84, 90, 168}) {
      const auto advice = phase_change(ongoing, "run", facts_after(days));
      CHECK(advice.review);
      CHECK(messages_of(advice.reasons) == std::vector<std::string>{"phase.stay.ongoing", "phase.review.ongoing"});
      CHECK(advice.reasons.back().values.at("weeks") == std::to_string(days / 7));
    }
  }

  TEST_CASE("where somebody has to look first, all criteria met open nothing, and the review comes all the same") {
    auto facts = facts_after(7);
    facts.next_closed = true;
    const auto advice = phase_change(programme(), "settle", facts);
    CHECK(advice.move == PhaseMove::Stay);
    CHECK(messages_of(advice.reasons) == std::vector<std::string>{"phase.stay.closed"});
    facts.criteria.phase_start = today - 29;
    CHECK(phase_change(programme(), "settle", facts).review);
    CHECK(phase_change(programme(), "run", facts_after(7)).move == PhaseMove::Finish);
  }
}

}  // namespace
}  // namespace genu::guidance
