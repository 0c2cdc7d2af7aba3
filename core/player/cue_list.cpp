#include "player/cue_list.hpp"

#include <algorithm>

#include "player/draft.hpp"
#include "player/timeline.hpp"

namespace genu::player {

namespace {

constexpr std::int64_t counted_seconds = 3;

struct List {
  std::vector<TimedCue> cues;
  void add(std::int64_t after_ms, Effect effect) { cues.push_back({after_ms, std::move(effect)}); }
};

// Three, two, one, where the stretch is long enough for it.
void add_count(List& list, std::int64_t start_ms, std::int64_t end_ms) {
  if (end_ms - start_ms < counted_seconds * ms_per_second) return;
  for (auto left = counted_seconds; left > 0; --left) {
    list.add(end_ms - left * ms_per_second, Tone{ToneKind::Count});
  }
}

void add_ready(List& list, const Segment& segment, const InForce& in, model::Side side) {
  list.add(segment.start_ms, Say{"player.get-ready", {{"name", in.name}, {"leg", leg_words(side)}}});
  add_count(list, segment.start_ms, segment.end_ms());
}

void add_hold(List& list, const Segment& segment) {
  const auto seconds = std::to_string(segment.length_ms / ms_per_second);
  list.add(segment.start_ms, Tone{ToneKind::Go});
  list.add(segment.start_ms, Vibrate{});
  list.add(segment.start_ms, Say{"player.hold", {{"seconds", seconds}}});
  add_count(list, segment.start_ms, segment.end_ms());
}

void add_segment(List& list, const Segment& segment, const InForce& in, model::Side side) {
  switch (segment.phase) {
    case Phase::GetReady:
      return add_ready(list, segment, in, side);
    case Phase::Hold:
      return add_hold(list, segment);
    case Phase::Between:
      list.add(segment.start_ms, Tone{ToneKind::End});
      return list.add(segment.start_ms, Say{"player.let-go", {}});
    case Phase::Lower:
      return list.add(segment.start_ms, Tone{ToneKind::Lower});
    case Phase::Lift:
      return list.add(segment.start_ms, Tone{ToneKind::Lift});
    default:
      return;
  }
}

// Repetitions with a tempo are counted aloud, each as it begins.
void add_rep(List& list, const std::vector<Segment>& segments, std::size_t i) {
  const bool moves = segments[i].phase != Phase::GetReady && segments[i].phase != Phase::Between;
  const bool first = i == 0 || segments[i - 1].rep != segments[i].rep || segments[i - 1].phase == Phase::GetReady;
  if (moves && first) list.add(segments[i].start_ms, Say{"player.rep", {{"n", std::to_string(segments[i].rep)}}});
}

std::vector<TimedCue> cues_of_set(const Plan& plan, const State& state) {
  const auto in = in_force(plan, state, state.at);
  const auto side = plan.sets[state.at].side;
  const auto segments = segments_of(dose_at_hand(plan, state), plan.timing);
  const bool tempo = in.dose.tempo && plan.timing.guide_tempo;
  List list;
  for (std::size_t i = 0; i < segments.size(); ++i) {
    if (tempo) add_rep(list, segments, i);
    add_segment(list, segments[i], in, side);
  }
  return list.cues;
}

std::vector<TimedCue> cues_of_pause(const Plan& plan, const State& state) {
  List list;
  const auto seconds = std::to_string(state.run->length_ms / ms_per_second);
  if (state.doing == Doing::Switching) {
    list.add(0, Tone{ToneKind::Switch});
    list.add(0, Say{"player.switch-sides", {{"leg", leg_words(plan.sets[state.at].side)}}});
  } else {
    list.add(0, Say{"player.rest", {{"seconds", seconds}, {"next", in_force(plan, state, state.at).name}}});
  }
  add_count(list, 0, state.run->length_ms);
  return list.cues;
}

}  // namespace

std::vector<TimedCue> cues_of_run(const Plan& plan, const State& state) {
  if (!state.run || state.run->length_ms == 0) return {};
  return state.doing == Doing::Working ? cues_of_set(plan, state) : cues_of_pause(plan, state);
}

bool wanted(const Effect& effect, const CueChoice& choice) {
  if (std::holds_alternative<Tone>(effect)) return choice.tones;
  if (std::holds_alternative<Say>(effect)) return choice.speech;
  if (std::holds_alternative<Vibrate>(effect)) return choice.haptic;
  if (std::holds_alternative<Flash>(effect)) return choice.flash;
  return true;
}

std::string leg_words(model::Side side) { return "@player.leg." + std::string(base::name_of(side)); }

}  // namespace genu::player
