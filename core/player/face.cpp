#include <genu/player/face.hpp>

#include <algorithm>

#include "player/draft.hpp"
#include "player/timeline.hpp"

namespace genu::player {

namespace {

void measure(Face& face, std::int64_t total_ms, std::int64_t left) {
  face.total_s = whole_seconds(total_ms);
  face.left_s = whole_seconds(left);
  face.share = total_ms > 0 ? 1 - static_cast<double>(left) / static_cast<double>(total_ms) : 1;
}

Primary primary_of(const State& state, const Face& face) {
  if (state.asked_too_much) return Primary::Nothing;
  switch (state.doing) {
    case Doing::Waiting:
      return face.by_the_clock ? Primary::Start : Primary::Done;
    case Doing::Working:
      return face.paused ? Primary::Resume : Primary::Pause;
    case Doing::Switching:
    case Doing::Resting:
      return face.paused ? Primary::Resume : Primary::EndRest;
    case Doing::Asking:
    case Doing::Over:
      break;
  }
  return Primary::Nothing;
}

Part part_of(const Segment& segment) { return {segment.phase, whole_seconds(segment.length_ms)}; }

bool moves(const Segment& segment) { return segment.phase != Phase::GetReady && segment.phase != Phase::Between; }

// The repetition around `current`, or what lies before it and between, by itself.
void show_parts(Face& face, const std::vector<Segment>& segments, const Segment& current) {
  for (const auto& each : segments) {
    const bool same = moves(current) ? moves(each) && each.rep == current.rep : each == current;
    if (!same) continue;
    if (each == current) face.part = face.parts.size();
    face.parts.push_back(part_of(each));
  }
}

void show_then(Face& face, const std::vector<Segment>& segments, const Segment& current) {
  const auto found = std::find(segments.begin(), segments.end(), current);
  if (found != segments.end() && found + 1 != segments.end()) face.then = part_of(*(found + 1));
}

// What is being done, before anything of the set or the pause is known.
Phase phase_of(Doing doing) {
  switch (doing) {
    case Doing::Waiting:
    case Doing::Working:
      return Phase::ToDo;
    case Doing::Switching:
      return Phase::SwitchSides;
    case Doing::Resting:
      return Phase::Rest;
    case Doing::Asking:
      return Phase::Questions;
    case Doing::Over:
      break;
  }
  return Phase::Over;
}

void show_working(Face& face, const Plan& plan, const State& state, Steady now) {
  const auto segments = segments_of(dose_at_hand(plan, state), plan.timing);
  const auto passed = passed_ms(*state.run, now);
  const auto& segment = segment_at(segments, passed);
  face.phase = segment.phase;
  face.rep = segment.rep;
  show_parts(face, segments, segment);
  show_then(face, segments, segment);
  measure(face, segment.length_ms, std::clamp<std::int64_t>(segment.end_ms() - passed, 0, segment.length_ms));
}

void show_clock(Face& face, const Plan& plan, const State& state, Steady now) {
  if (!state.run || state.at >= plan.sets.size()) return;
  face.paused = is_paused(*state.run);
  if (state.doing == Doing::Working) return show_working(face, plan, state, now);
  if (state.doing == Doing::Resting || state.doing == Doing::Switching) {
    measure(face, state.run->length_ms, left_ms(*state.run, now));
    face.parts = {{face.phase, face.total_s}};
  }
}

// A set that waits shows the repetition to come.
void show_waiting(Face& face, const Plan& plan, const State& state) {
  if (state.doing != Doing::Waiting || !face.by_the_clock) return;
  const auto segments = segments_of(dose_at_hand(plan, state), plan.timing);
  const auto first = std::find_if(segments.begin(), segments.end(), moves);
  if (first != segments.end()) show_parts(face, segments, *first);
}

// The set at hand; at the end the last one, so that a screen always has a name to show.
void show_set(Face& face, const Plan& plan, const State& state) {
  if (plan.sets.empty()) return;
  const auto at = std::min(state.at, plan.sets.size() - 1);
  const auto& position = plan.sets[at];
  const auto in = in_force(plan, state, at);
  face.exercise = in.exercise;
  face.name = in.name;
  face.dose = in.dose;
  face.item = position.item;
  face.set = position.set;
  face.sets = in.dose.sets;
  face.side = position.side;
  face.by_the_clock = by_the_clock(in.dose, plan.timing);
  face.reps = state.at < plan.sets.size() ? state.values.reps : in.dose.reps;
  face.changed = state.values.changed;
  face.load = state.values.load;
  face.total_s = face.left_s = static_cast<int>(in.dose.hold.count);
  face.taken = state.taken[static_cast<std::size_t>(position.item)];
  for (std::size_t i = 0; i < plan.sets.size(); ++i) {
    if (plan.sets[i].item != position.item) continue;
    ++face.item_sets;
    if (record_at(plan, state, i)) ++face.item_sets_done;
  }
  const auto next = static_cast<std::size_t>(position.item) + 1;
  if (next < plan.items.size()) face.next_name = plan.items[next].name;
}

void show_last(Face& face, const Plan& plan, const State& state) {
  face.worst_pain = worst_pain_said(state);
  face.pain = state.values.pain;
  if ((state.doing != Doing::Resting && state.doing != Doing::Switching) || !state.last) return;
  const auto* set = record_at(plan, state, *state.last);
  face.just_done = *set;
  face.pain = set->pain;
}

std::int64_t work_ms(const Plan& plan, const State& state, std::size_t index) {
  const auto dose = in_force(plan, state, index).dose;
  if (by_the_clock(dose, plan.timing)) return length_of(segments_of(dose, plan.timing));
  return model::set_seconds(dose) * ms_per_second;
}

// All open sets with the pauses between them, less what is behind of the one that runs.
int minutes_left(const Plan& plan, const State& state, Steady now) {
  std::int64_t sum = state.run && state.doing != Doing::Working ? left_ms(*state.run, now) : 0;
  std::optional<std::size_t> before;
  for (std::size_t i = 0; i < plan.sets.size(); ++i) {
    const bool running = i == state.at && state.doing == Doing::Working;
    if (record_at(plan, state, i) && !running) continue;
    if (before) sum += pause_between(plan, state, *before, i).length_ms;
    sum += running ? left_ms(*state.run, now) : work_ms(plan, state, i);
    before = i;
  }
  constexpr std::int64_t ms_per_minute = 60'000;
  return static_cast<int>((sum + ms_per_minute - 1) / ms_per_minute);
}

}  // namespace

Face face(const Plan& plan, const State& state, Steady now) {
  now = std::max(now, state.now);
  Face face;
  face.phase = phase_of(state.doing);
  show_set(face, plan, state);
  show_clock(face, plan, state, now);
  show_waiting(face, plan, state);
  show_last(face, plan, state);
  face.primary = primary_of(state, face);
  face.items = static_cast<int>(plan.items.size());
  face.asked_too_much = state.asked_too_much;
  face.all_done = all_done(plan, state);
  face.may_go_back =
      state.doing == Doing::Working || state.doing == Doing::Asking || (state.doing != Doing::Over && state.at > 0);
  face.sets_done = static_cast<int>(state.sets.size());
  face.sets_planned = static_cast<int>(plan.sets.size());
  face.minutes_left = state.doing == Doing::Over ? 0 : minutes_left(plan, state, now);
  return face;
}

}  // namespace genu::player
