#include <doctest/doctest.h>

#include <genu/model/criterion.hpp>

#include "app/embedded_content.hpp"
#include "support/print.hpp"

using namespace genu::model;
using genu::base::ErrorCode;

TEST_SUITE_BEGIN("model");

TEST_CASE("each predicate is read into its own subject") {
  struct Case {
    const char* text;
    Criterion criterion;
  };
  const auto number = [](std::int64_t n) { return Bound{n}; };
  const Case cases[] = {
      {"days_in_phase >= 14", {DaysInPhase{}, Comparison::AtLeast, number(14)}},
      {"last_sessions(rehab,3).pain_during_max <= 2",
       {LastSessionsPain{SessionKind::Rehab, 3}, Comparison::AtMost, number(2)}},
      {"last_sessions(run,6).light == green",
       {LastSessionsLight{SessionKind::Run, 6}, Comparison::Equal, Light::Green}},
      {"last_sessions(cross,1).light != red",
       {LastSessionsLight{SessionKind::Cross, 1}, Comparison::NotEqual, Light::Red}},
      {"reds(14d) == 0", {Reds{14}, Comparison::Equal, number(0)}},
      {"adherence(14d) >= 75", {Adherence{14}, Comparison::AtLeast, number(75)}},
      {"test(hop-lsi) >= 90", {TestScore{"hop-lsi"}, Comparison::AtLeast, number(90)}},
      {"swelling_max(7d) < 1", {SwellingMax{7}, Comparison::Less, number(1)}},
      {"stiffness_median(365d) > 30", {StiffnessMedian{365}, Comparison::Greater, number(30)}},
      {"full_range == true", {FullRange{}, Comparison::Equal, true}},
      {"clinician_clearance == false", {ClinicianClearance{}, Comparison::Equal, false}},
      {"week_gate == ok", {WeekGateNow{}, Comparison::Equal, WeekGate::Ok}},
      {"week_gate != help", {WeekGateNow{}, Comparison::NotEqual, WeekGate::Help}},
      {"weeks_since_injection >= 6", {WeeksSinceInjection{}, Comparison::AtLeast, number(6)}},
      {"level(rtr) >= 10", {RunLevel{}, Comparison::AtLeast, number(10)}},
      {"manual: the knee bends, a <= b", {Manual{"the knee bends, a <= b"}, Comparison::Equal, true}},
  };
  for (const auto& each : cases) {
    CAPTURE(each.text);
    const auto criterion = criterion_from(each.text);
    REQUIRE(criterion);
    CHECK(*criterion == each.criterion);
    CHECK(to_text(*criterion) == each.text);
  }
}

TEST_CASE("spaces do not matter, and the text becomes canonical") {
  CHECK(to_text(*criterion_from("days_in_phase>=14")) == "days_in_phase >= 14");
  CHECK(to_text(*criterion_from("  last_sessions( rehab , 3 ).light  ==  green ")) ==
        "last_sessions(rehab,3).light == green");
  CHECK(to_text(*criterion_from("manual:   the knee bends ")) == "manual: the knee bends");
  CHECK(to_text(*criterion_from("reds(014d) == 00")) == "reds(14d) == 0");
}

TEST_CASE("texts outside the grammar are refused with what was expected") {
  for (const auto* text : {"",
                           "days_in_phase",
                           ">= 14",
                           "days_in_phase 14",
                           "days_in_phase = 14",
                           "days_in_phase => 14",
                           "days_in_phase >= ",
                           "days_in_phase >= x",
                           "days_in_phase >= -1",
                           "days_in_phase >= 1.5",
                           "days_in_phase >= 100001",
                           "days_in_phase >= 7 or more",
                           "days_in_phase() >= 7",
                           "days_in_phase(7d) >= 7",
                           "weeks >= 2",
                           "reds == 0",
                           "reds() == 0",
                           "reds(14) == 0",
                           "reds(0d) == 0",
                           "reds(366d) == 0",
                           "reds(14d,7d) == 0",
                           "reds(14d == 0",
                           "reds(14d). == 0",
                           "reds(14d).light == 0",
                           "reds(14d) == green",
                           "last_sessions(rehab,3) <= 2",
                           "last_sessions(rehab,3).pain <= 2",
                           "last_sessions(rehab).light == green",
                           "last_sessions(walk,3).light == green",
                           "last_sessions(rehab,0).light == green",
                           "last_sessions(rehab,3).light >= green",
                           "last_sessions(rehab,3).light == pending",
                           "last_sessions(rehab,3).light == blue",
                           "last_sessions(rehab,3).light == 1",
                           "last_sessions(rehab,3).pain_during_max == green",
                           "test() <= 2",
                           "test(a,b) <= 2",
                           "test(Stairs Pain) <= 2",
                           "test(stairs-pain). <= 2",
                           "test(stairs-pain).max <= 2",
                           "week_gate >= ok",
                           "week_gate == fine",
                           "full_range == yes",
                           "full_range != true",
                           "clinician_clearance >= true",
                           "level(run) >= 3",
                           "level >= 3",
                           "manual:",
                           "manual:   ",
                           "Manual: x"}) {
    CAPTURE(text);
    const auto criterion = criterion_from(text);
    REQUIRE_FALSE(criterion.has_value());
    CHECK(criterion.error().code == ErrorCode::BadFormat);
    CHECK_FALSE(criterion.error().expected.empty());
  }
}

TEST_CASE("in a file a criterion has a length, and its fault has a place") {
  const auto read = [](const std::string& text) {
    return genu::base::read<std::vector<Criterion>>(genu::base::Array{text});
  };
  CHECK(read("manual: " + std::string(392, 'x')).has_value());
  CHECK(read("manual: " + std::string(393, 'x')).error().front().code == ErrorCode::OutOfRange);
  CHECK(read(std::string("manual: a\0b", 11)).error().front().code == ErrorCode::BadFormat);
  CHECK(read("reds(14) == 0").error() ==
        genu::base::Faults{{ErrorCode::BadFormat, "[0]", "a number of days such as reds(14d)", "reds(14) == 0", {}}});
  CHECK(genu::base::read<Criterion>(3).error().front().code == ErrorCode::WrongType);
}

TEST_CASE("every criterion of our programmes comes back from its text") {
  const auto catalogue = genu::app::embedded_catalogue();
  REQUIRE(catalogue);
  std::size_t count = 0;
  const auto check = [&](const std::vector<Criterion>& criteria) {
    for (const auto& criterion : criteria) {
      ++count;
      CHECK(*criterion_from(to_text(criterion)) == criterion);
    }
  };
  for (const auto& programme : catalogue->programmes()) {
    for (const auto& phase : programme.phases) {
      check(phase.entry);
      check(phase.exit);
      for (const auto& item : phase.items) check(item.when);
    }
  }
  CHECK(count > 100);
}

TEST_SUITE_END();
