// A set that runs by the clock, as a row of phases with their lengths.
#pragma once
#include <genu/player/face.hpp>
#include <genu/player/plan.hpp>
#include <vector>

namespace genu::player {

struct Segment {
  Phase phase = Phase::Hold;
  int rep = 1;  ///< from 1
  std::int64_t start_ms = 0;
  std::int64_t length_ms = 0;

  [[nodiscard]] std::int64_t end_ms() const { return start_ms + length_ms; }
  bool operator==(const Segment&) const = default;
};

/// Whether a set of this dose runs by the clock: holds do, and repetitions with a tempo where that is wanted.
[[nodiscard]] bool by_the_clock(const model::Dose& dose, const Timing& timing);

/// Getting ready, then each repetition: its hold, or the parts of its tempo. The tempo of a held exercise says the
/// hold again as its longer pause, which becomes the hold. Between holds without a tempo lies a short pause.
/// Never empty for a dose by the clock, and no segment has a length of 0.
[[nodiscard]] std::vector<Segment> segments_of(const model::Dose& dose, const Timing& timing);

[[nodiscard]] std::int64_t length_of(const std::vector<Segment>& segments);

/// The segment in which `passed_ms` lies; the last one at and after the end.
[[nodiscard]] const Segment& segment_at(const std::vector<Segment>& segments, std::int64_t passed_ms);

/// Repetitions that are whole after so much time.
[[nodiscard]] int whole_reps(const std::vector<Segment>& segments, std::int64_t passed_ms);

/// Seconds held of the repetition under way after so much time; 0 before its hold.
[[nodiscard]] base::Seconds held(const std::vector<Segment>& segments, std::int64_t passed_ms);

}  // namespace genu::player
