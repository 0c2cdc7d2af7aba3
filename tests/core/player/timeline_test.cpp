#include "player/timeline.hpp"

#include <doctest/doctest.h>

namespace genu::player {
namespace {

model::Dose dose(int reps, int hold, const char* tempo = nullptr) {
  model::Dose made;
  made.reps = reps;
  made.hold = {hold};
  if (tempo) made.tempo = model::tempo_from(tempo).value();
  return made;
}

// `get-ready 5, hold 30`: the phases with their seconds.
std::string row(const model::Dose& made, const Timing& timing = {}) {
  std::string text;
  for (const auto& segment : segments_of(made, timing)) {
    text += (text.empty() ? "" : ", ") + std::string(base::name_of(segment.phase)) + " " +
            std::to_string(segment.length_ms / 1000);
  }
  return text;
}

TEST_SUITE("player") {
  TEST_CASE("a set by the clock is a row of phases") {
    struct Row {
      const char* what;
      model::Dose dose;
      const char* phases;
    };
    const Row rows[] = {
        {"one hold", dose(1, 30), "get-ready 5, hold 30"},
        {"three holds", dose(3, 10), "get-ready 5, hold 10, between 3, hold 10, between 3, hold 10"},
        {"tempo", dose(2, 0, "3-0-2-1"), "get-ready 5, lower 3, lift 2, high-pause 1, lower 3, lift 2, high-pause 1"},
        {"tempo that says the hold again", dose(1, 2, "2-0-2-2"), "get-ready 5, lower 2, lift 2, hold 2"},
        {"a hold longer than its pause", dose(1, 5, "2-0-2-1"), "get-ready 5, lower 2, lift 2, hold 5"},
        {"held at the bottom", dose(1, 3, "2-3-1-0"), "get-ready 5, lower 2, hold 3, lift 1"},
        {"no clock", dose(1, 0), "get-ready 5"},
    };
    for (const auto& each : rows) {
      CAPTURE(each.what);
      CHECK(row(each.dose) == each.phases);
    }
  }

  TEST_CASE("a tempo can be left to the person") {
    Timing alone;
    alone.guide_tempo = false;
    CHECK_FALSE(by_the_clock(dose(10, 0, "3-0-2-1"), alone));
    CHECK(by_the_clock(dose(10, 0, "3-0-2-1"), {}));
    CHECK(by_the_clock(dose(1, 30), alone));
    CHECK_FALSE(by_the_clock(dose(10, 0), {}));
    CHECK(row(dose(2, 2, "2-0-2-2"), alone) == "get-ready 5, hold 2, between 3, hold 2");
  }

  TEST_CASE("the work of a set is as long as the dose says") {
    const Timing at_once{{0}, {0}, {0}, true, true};
    for (const auto& each : {dose(1, 30), dose(8, 10), dose(10, 0, "3-0-2-1"), dose(12, 2, "2-0-2-2"),
                             dose(12, 1, "2-0-1-1"), dose(5, 6, "2-0-2-2")}) {
      CHECK(length_of(segments_of(each, at_once)) == model::set_seconds(each) * 1000LL);
    }
  }

  TEST_CASE("a set that is cut short has its whole repetitions, or the seconds held") {
    const auto holds = segments_of(dose(3, 10), {});
    CHECK(whole_reps(holds, 4'000) == 0);
    CHECK(whole_reps(holds, 14'999) == 0);
    CHECK(whole_reps(holds, 15'000) == 1);
    CHECK(whole_reps(holds, 28'000) == 2);
    CHECK(held(segments_of(dose(1, 30), {}), 25'500).count == 20);
    CHECK(held(segments_of(dose(1, 30), {}), 2'000).count == 0);
    CHECK(whole_reps(segments_of(dose(2, 0, "3-0-2-1"), {}), 11'000) == 1);
  }

  TEST_CASE("phases meet at their ends") {
    const auto segments = segments_of(dose(3, 10), {});
    CHECK(segment_at(segments, 4'999).phase == Phase::GetReady);
    CHECK(segment_at(segments, 5'000).phase == Phase::Hold);
    CHECK(segment_at(segments, 15'000).phase == Phase::Between);
    CHECK(segment_at(segments, 15'000).rep == 2);
    CHECK(segment_at(segments, 99'000).rep == 3);
  }
}

}  // namespace
}  // namespace genu::player
