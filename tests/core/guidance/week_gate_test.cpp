#include "guidance/week_gate.hpp"

#include <doctest/doctest.h>

#include "core/guidance/answers.hpp"

namespace genu::guidance {
namespace {

using model::WeekGate;

const auto today = day("2026-03-15");

// A table row of clinical reference 3.4: weekly means, oldest first.
struct Vector {
  const char* name;
  std::vector<double> pain;
  std::vector<double> stiffness;
  WeekGate gate;
};

const std::vector<Vector> vectors{
    {"W1", {3.0, 2.5}, {10, 8}, WeekGate::Ok},     {"W2", {2.0, 3.1}, {5, 5}, WeekGate::Hold},
    {"W3", {2.0, 4.2}, {5, 5}, WeekGate::Regress}, {"W4", {2.0, 3.0, 4.0}, {5, 5, 5}, WeekGate::Help},
    {"W5", {2.0, 2.0}, {5, 16}, WeekGate::Hold},   {"W6", {2.0}, {5}, WeekGate::Ok},
};

// A note with this worst pain on each of the `count` days that end on `last`.
void add_days(std::vector<DayNote>& notes, base::Day last, int count, int pain, int stiffness) {
  for (int back = 0; back < count; ++back) notes.push_back({last - back, nrs(pain), stiffness});
}

TEST_SUITE("guidance") {
  TEST_CASE("the gates are those of the reference, W1 to W6") {
    for (const auto& vector : vectors) {
      CAPTURE(vector.name);
      std::vector<WeekMeans> weeks;
      for (std::size_t i = 0; i < vector.pain.size(); ++i) weeks.push_back({vector.pain[i], vector.stiffness[i]});
      const auto advice = week_gate_of_means(weeks);
      CHECK(base::name_of(advice.gate) == base::name_of(vector.gate));
      CHECK(advice.reasons.size() == 1);
    }
  }

  TEST_CASE("windows of seven days end on the day of the check") {
    std::vector<DayNote> notes;
    add_days(notes, today, 7, 4, 5);
    add_days(notes, today - 7, 7, 3, 5);
    CHECK(week_gate(notes, today).gate == WeekGate::Hold);
    CHECK(week_gate(notes, today).reasons[0].message == "week-gate.hold.pain");
    CHECK(week_gate(notes, today).reasons[0].values.at("pain_rise") == "1");
    CHECK(week_gate(notes, today - 7).gate == WeekGate::Ok);
    add_days(notes, today - 14, 7, 2, 5);
    CHECK(week_gate(notes, today).gate == WeekGate::Help);
  }

  TEST_CASE("a week with fewer than four entries is not compared") {
    std::vector<DayNote> notes;
    add_days(notes, today, 3, 9, 60);
    add_days(notes, today - 7, 7, 1, 0);
    CHECK(week_gate(notes, today).gate == WeekGate::Ok);
    CHECK(week_gate(notes, today).reasons[0].rule == "week-gate.few-entries");
    notes.push_back({today - 3, nrs(9), {}});
    CHECK(week_gate(notes, today).gate == WeekGate::Regress);
  }

  TEST_CASE("a day with several notes counts once, at its worst") {
    std::vector<DayNote> notes;
    add_days(notes, today, 2, 2, 5);
    add_days(notes, today, 2, 3, 5);
    add_days(notes, today - 7, 7, 1, 5);
    CHECK(week_gate(notes, today).gate == WeekGate::Ok);
    add_days(notes, today, 4, 2, 5);
    CHECK(week_gate(notes, today).gate == WeekGate::Hold);
    CHECK(week_gate(notes, today).reasons[0].values.at("pain_rise") == "1.5");
  }

  TEST_CASE("no diary is no alarm") { CHECK(week_gate({}, today).gate == WeekGate::Ok); }
}

}  // namespace
}  // namespace genu::guidance
