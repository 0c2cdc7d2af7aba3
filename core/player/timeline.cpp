#include "player/timeline.hpp"

#include <algorithm>
#include <cassert>

namespace genu::player {

namespace {

struct Row {
  std::vector<Segment> segments;

  void add(Phase phase, int rep, std::int64_t seconds) {
    if (seconds <= 0) return;
    segments.push_back({phase, rep, length_of(segments), seconds * ms_per_second});
  }
};

void add_tempo_rep(Row& row, const model::Dose& dose, int rep) {
  const auto& tempo = *dose.tempo;
  const auto hold = static_cast<int>(dose.hold.count);
  const bool held_low = hold > 0 && tempo.low_pause_s > tempo.high_pause_s;
  const bool held_high = hold > 0 && !held_low;
  row.add(Phase::Lower, rep, tempo.lower_s);
  row.add(held_low ? Phase::Hold : Phase::LowPause, rep,
          held_low ? std::max(hold, tempo.low_pause_s) : tempo.low_pause_s);
  row.add(Phase::Lift, rep, tempo.lift_s);
  row.add(held_high ? Phase::Hold : Phase::HighPause, rep,
          held_high ? std::max(hold, tempo.high_pause_s) : tempo.high_pause_s);
}

}  // namespace

bool by_the_clock(const model::Dose& dose, const Timing& timing) {
  return dose.hold.count > 0 || (dose.tempo && timing.guide_tempo);
}

std::vector<Segment> segments_of(const model::Dose& dose, const Timing& timing) {
  Row row;
  row.add(Phase::GetReady, 1, timing.get_ready.count);
  for (int rep = 1; rep <= dose.reps; ++rep) {
    if (dose.tempo && timing.guide_tempo) {
      add_tempo_rep(row, dose, rep);
    } else {
      if (rep > 1) row.add(Phase::Between, rep, timing.between_holds.count);
      row.add(Phase::Hold, rep, dose.hold.count);
    }
  }
  return row.segments;
}

std::int64_t length_of(const std::vector<Segment>& segments) { return segments.empty() ? 0 : segments.back().end_ms(); }

const Segment& segment_at(const std::vector<Segment>& segments, std::int64_t passed_ms) {
  assert(!segments.empty());
  const auto found = std::find_if(segments.begin(), segments.end(),
                                  [&](const Segment& segment) { return passed_ms < segment.end_ms(); });
  return found == segments.end() ? segments.back() : *found;
}

int whole_reps(const std::vector<Segment>& segments, std::int64_t passed_ms) {
  int reps = 0;
  for (std::size_t i = 0; i < segments.size(); ++i) {
    const bool last_of_rep = i + 1 == segments.size() || segments[i + 1].rep != segments[i].rep;
    const bool moves = segments[i].phase != Phase::GetReady && segments[i].phase != Phase::Between;
    if (last_of_rep && moves && segments[i].end_ms() <= passed_ms) reps = segments[i].rep;
  }
  return reps;
}

base::Seconds held(const std::vector<Segment>& segments, std::int64_t passed_ms) {
  const auto& segment = segment_at(segments, passed_ms);
  if (segment.phase != Phase::Hold) return {};
  return {std::clamp<std::int64_t>(passed_ms - segment.start_ms, 0, segment.length_ms) / ms_per_second};
}

}  // namespace genu::player
