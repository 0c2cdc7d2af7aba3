#include "guidance/self_tests.hpp"

#include <doctest/doctest.h>

#include "core/guidance/answers.hpp"
#include "guidance/review.hpp"

namespace genu::guidance {
namespace {

using model::TriageTier;

const auto today = day("2026-03-15");

const model::SelfTest& test_called(const char* id) {
  const auto* test = model::self_test(id);
  REQUIRE(test != nullptr);
  return *test;
}

// A knee for which every test is fine.
TestSafetyFacts quiet() {
  TestSafetyFacts facts;
  facts.swelling = 0;
  return facts;
}

TEST_SUITE("guidance") {
  TEST_CASE("hops, decline squats and tests of greatest strength wait; the others never do") {
    TestSafetyFacts worst;
    worst.triage = TriageTier::Urgent;
    worst.swelling = 3;
    worst.after_injection = true;
    int demanding = 0;
    for (const auto& test : model::self_tests) {
      CAPTURE(test.id);
      CHECK(test_safety(test, worst).allowed == !test.demanding);
      CHECK(test_safety(test, quiet()).allowed);
      demanding += test.demanding ? 1 : 0;
    }
    CHECK(demanding == 4);
    for (const char* id : {"hop10-pain", "hop-lsi", "decline-squat-pain", "leg-press-single-8rm"}) {
      CHECK(test_called(id).demanding);
    }
  }

  TEST_CASE("each condition stands in the way by itself, and unknown swelling counts as swelling") {
    const auto reason = [](auto change) {
      auto facts = quiet();
      change(facts);
      const auto safety = test_safety(test_called("hop10-pain"), facts);
      REQUIRE(safety.reasons.size() == 1);
      CHECK_FALSE(safety.allowed);
      return safety.reasons.front().rule;
    };
    CHECK(reason([](auto& facts) { facts.triage = TriageTier::Urgent; }) == "self-test.unsafe.triage");
    CHECK(reason([](auto& facts) { facts.triage = TriageTier::Soon; }) == "self-test.unsafe.triage");
    CHECK(reason([](auto& facts) { facts.help_sought = true; }) == "self-test.unsafe.help");
    CHECK(reason([](auto& facts) { facts.swelling = 1; }) == "self-test.unsafe.swelling");
    CHECK(reason([](auto& facts) { facts.swelling = {}; }) == "self-test.unsafe.swelling-unknown");
    CHECK(reason([](auto& facts) { facts.swelling = base::Silence::Declined; }) == "self-test.unsafe.swelling-unknown");
    CHECK(reason([](auto& facts) { facts.after_injection = true; }) == "self-test.unsafe.injection");
    CHECK(reason([](auto& facts) { facts.loads_held = true; }) == "self-test.unsafe.held");
    auto cleared = quiet();
    cleared.after_injection = cleared.cleared_for_running = true;
    CHECK(test_safety(test_called("hop10-pain"), cleared).allowed);
  }

  TEST_CASE("the tests of the way on are those of its criteria, and due in the last week of the shortest phase") {
    const std::vector<model::Criterion> exit{model::criterion_from("test(sls-pain) <= 2").value(),
                                             model::criterion_from("days_in_phase >= 21").value(),
                                             model::criterion_from("full_range == true").value()};
    const std::vector<model::Criterion> entry{model::criterion_from("test(sls-pain) <= 1").value(),
                                              model::criterion_from("test(hop10-pain) <= 2").value()};
    const TestDays done{{"sls-pain", today - 14}, {"hop10-pain", today - 15}};
    const auto needs = tests_needed(exit, entry, done, today, 14, 21);
    REQUIRE(needs.size() == 3);
    CHECK(needs[0] == TestNeed{"sls-pain", today - 14, true, false});
    CHECK(needs[1] == TestNeed{"full-range", std::nullopt, false, true});
    CHECK(needs[2] == TestNeed{"hop10-pain", today - 15, false, true});
    CHECK_FALSE(tests_needed(exit, entry, done, today, 13, 21)[2].due);
  }

  TEST_CASE("help sought and half a plan undone ask for a review") {
    CHECK(review_reasons({}).empty());
    ReviewFacts facts;
    facts.action = model::Action::SeekHelp;
    facts.adherence_percent = 49;
    facts.days_of_plan = 14;
    CHECK(rules_of(review_reasons(facts)) == std::vector<std::string>{"review.seek-help", "review.adherence"});
    facts.action = model::Action::Hold;
    facts.adherence_percent = 50;
    CHECK(review_reasons(facts).empty());
    facts.adherence_percent = 10;
    facts.days_of_plan = 13;
    CHECK(review_reasons(facts).empty());
    facts.days_of_plan = 20;
    facts.adherence_percent = std::nullopt;
    CHECK(review_reasons(facts).empty());
  }

  TEST_CASE("a plan that was followed without a change asks for a review, and what was not told does not") {
    struct Row {
      int days;
      std::optional<int> adherence, first, now;
      bool asks;
    };
    const std::vector<Row> rows{
        {42, 75, 40, 40, true},             // six weeks, followed, as it was
        {41, 75, 40, 40, false},            // a day too early
        {42, 74, 40, 40, false},            // not followed
        {42, 75, 40, 31, true},             // 0.9 less is no change
        {42, 75, 40, 30, false},            // 1.0 less is
        {42, 75, 40, 60, true},             // worse is no change for the better
        {42, 75, 10, 9, false},             // as good as gone
        {42, std::nullopt, 40, 40, false},  // nothing was planned
        {42, 75, std::nullopt, 40, false},  // not told how it was
        {42, 75, 40, std::nullopt, false},  // not told how it is
    };
    for (const auto& row : rows) {
      CAPTURE(row.days);
      CAPTURE(row.first.value_or(-1));
      CAPTURE(row.now.value_or(-1));
      ReviewFacts facts;
      facts.days_of_plan = row.days;
      facts.course = CourseFacts{6, row.adherence, row.first, row.now};
      const auto rules = rules_of(review_reasons(facts));
      CHECK(rules == (row.asks ? std::vector<std::string>{"review.no-change"} : std::vector<std::string>{}));
    }
  }
}

}  // namespace
}  // namespace genu::guidance
