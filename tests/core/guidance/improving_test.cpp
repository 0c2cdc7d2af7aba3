// Whether a knee is getting better, and for how many weeks worse (clinical reference 2.1).
#include "guidance/improving.hpp"

#include <doctest/doctest.h>

#include "core/guidance/answers.hpp"

namespace genu::guidance {
namespace {

std::vector<DayNote> notes_of(const std::vector<int>& worst) {
  std::vector<DayNote> notes;
  auto at = day("2026-03-01");
  for (const int score : worst) {
    notes.push_back({at, nrs(score), {}});
    at = at + 1;
  }
  return notes;
}

TEST_SUITE("guidance") {
  TEST_CASE("improving is a fall of one between the ends, or an end that is as good as gone") {
    struct Case {
      std::vector<int> worst;
      std::optional<bool> improving;
    };
    const Case cases[] = {
        {{}, std::nullopt},          {{5, 4, 3, 2, 1}, std::nullopt},
        {{4, 4, 4, 3, 3, 3}, true},  {{4, 4, 4, 4, 3, 3}, false},
        {{2, 2, 2, 2, 2, 2}, false}, {{1, 1, 1, 1, 1, 1}, false},
        {{1, 1, 0, 1, 1, 0}, true},  {{3, 3, 3, 9, 9, 9, 9, 2, 2, 2}, true},
        {{2, 2, 2, 4, 4, 4}, false},
    };
    for (const auto& each : cases) {
      CAPTURE(each.worst.size());
      CHECK(improving(notes_of(each.worst)) == each.improving);
    }
  }

  TEST_CASE("a day with several notes counts once, at its worst, and silence does not count") {
    auto notes = notes_of({4, 4, 4, 3, 3, 3});
    notes.push_back({notes.back().day, nrs(9), {}});
    CHECK(improving(notes) == false);
    notes = notes_of({4, 4, 4, 3, 3});
    notes.push_back({notes.back().day, nrs(1), {}});
    notes.push_back({notes.back().day + 1, nrs(missing), 10});
    CHECK(improving(notes) == std::nullopt);
  }

  TEST_CASE("weeks that climb are counted back from this one") {
    std::vector<int> worst;
    for (const int week : {2, 3, 4, 5}) worst.insert(worst.end(), 7, week);
    const auto notes = notes_of(worst);
    CHECK(weeks_worsening(notes, notes.back().day) == 3);
    CHECK(weeks_worsening(notes, notes.back().day, 2) == 2);
    CHECK(weeks_worsening(notes_of({2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2}), day("2026-03-14")) == 0);
    CHECK(weeks_worsening({}, day("2026-03-14")) == 0);
  }
}

}  // namespace
}  // namespace genu::guidance
