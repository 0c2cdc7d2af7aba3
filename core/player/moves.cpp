// From set to set: a set begins, ends, is recorded; a rest runs; the next one comes.
#include <algorithm>

#include "player/cue_list.hpp"
#include "player/draft.hpp"
#include "player/timeline.hpp"

namespace genu::player {

namespace {

// The praise comes after the record.
void praise(Draft& draft, Steady when, const model::SetPosition& position) {
  const auto sets = draft.plan.items[static_cast<std::size_t>(position.item)].prescribed.dose.sets;
  cue(draft, when, Tone{ToneKind::End});
  cue(draft, when, Vibrate{});
  cue(draft, when, Flash{});
  cue(draft, when, Say{"player.set-done", {{"n", std::to_string(position.set)}, {"all", std::to_string(sets)}}});
}

void record(Draft& draft, RecordSet set) {
  auto& state = draft.state;
  if (auto* known = record_at(draft.plan, state, state.at)) {
    *known = set;
  } else {
    state.sets.push_back(set);
  }
  state.last = state.at;
  state.pain_said.reset();
  draft.effects.push_back(std::move(set));
}

RecordSet set_at_hand(const Draft& draft, Steady when) {
  const auto in = in_force(draft.plan, draft.state, draft.state.at);
  RecordSet set;
  set.position = draft.plan.sets[draft.state.at];
  set.exercise = in.exercise;
  set.reps = draft.state.values.reps;
  set.hold = in.dose.hold;
  set.load = draft.state.values.load;
  set.pain = draft.state.values.pain;
  set.at = wall_at(draft, when);
  return set;
}

void start_run(Draft& draft, Doing doing, Steady when, std::int64_t length_ms) {
  draft.state.doing = doing;
  draft.state.run = Run{when, length_ms, std::nullopt};
  draft.state.cued_ms = -1;
}

void clear_run(State& state) {
  state.run.reset();
  state.cued_ms = -1;
  state.asked_too_much = false;
  state.paused_for_question = false;
}

}  // namespace

base::Moment wall_at(const Draft& draft, Steady then) {
  return {{draft.now.wall.at.ms - (draft.now.steady - then)}, draft.now.wall.offset};
}

void cue(Draft& draft, Steady when, const Effect& effect) {
  if (draft.now.steady - when > stale_cue_ms || !wanted(effect, draft.plan.cues)) return;
  draft.effects.push_back(effect);
}

void give_cues(Draft& draft) {
  auto& state = draft.state;
  if (!state.run || is_paused(*state.run)) return;
  const auto passed = passed_ms(*state.run, draft.now.steady);
  for (const auto& each : cues_of_run(draft.plan, state)) {
    if (each.after_ms <= state.cued_ms || each.after_ms > passed) continue;
    cue(draft, state.run->started + each.after_ms, each.effect);
  }
  state.cued_ms = std::max(state.cued_ms, passed);
}

model::Dose dose_at_hand(const Plan& plan, const State& state) {
  auto dose = in_force(plan, state, state.at).dose;
  dose.reps = std::max(1, state.values.reps);
  return dose;
}

void wait_at(Draft& draft, std::size_t index) {
  auto& state = draft.state;
  clear_run(state);
  state.doing = Doing::Waiting;
  state.at = index;
  state.values = values_for(draft.plan, state, index);
  state.pain_said.reset();
}

void wait_again(Draft& draft) {
  const auto values = draft.state.values;
  wait_at(draft, draft.state.at);
  draft.state.values = values;
}

void wait_before(Draft& draft) {
  const auto said = draft.state.values.pain;
  wait_at(draft, draft.state.at - 1);
  auto& pain = draft.state.values.pain;
  if (said && (!pain || *pain < *said)) pain = said;
}

void begin_work(Draft& draft, Steady when) {
  const auto dose = dose_at_hand(draft.plan, draft.state);
  if (!by_the_clock(dose, draft.plan.timing)) return;
  start_run(draft, Doing::Working, when, length_of(segments_of(dose, draft.plan.timing)));
}

void arrive(Draft& draft, Steady when) {
  auto& state = draft.state;
  const bool same = state.last && draft.plan.sets[*state.last].item == draft.plan.sets[state.at].item;
  const bool seen = draft.now.steady - when <= unseen_ms;
  wait_again(draft);
  if (same && seen && draft.plan.timing.goes_on_by_itself) begin_work(draft, when);
  if (state.doing == Doing::Working) return;
  cue(draft, when, Tone{ToneKind::Go});
  const auto& side = draft.plan.sets[state.at].side;
  cue(draft, when,
      Say{"player.next", {{"name", in_force(draft.plan, state, state.at).name}, {"leg", leg_words(side)}}});
}

void finish_set(Draft& draft, Steady when, By by) {
  auto set = set_at_hand(draft, when);
  set.confirmed = by == By::Person || draft.state.values.changed;
  const auto position = set.position;
  record(draft, std::move(set));
  praise(draft, when, position);
  move_on(draft, when, Rest::Due);
}

void skip_set(Draft& draft, model::SkipReason reason) {
  auto* known = record_at(draft.plan, draft.state, draft.state.at);
  if (known && !known->skipped) {
    if (known->pain != draft.state.values.pain) {
      known->pain = draft.state.values.pain;
      draft.effects.push_back(*known);
    }
  } else {
    auto set = set_at_hand(draft, draft.now.steady);
    set.skipped = reason;
    set.reps = 0;
    set.hold = {};
    set.load.reset();
    set.confirmed = true;
    record(draft, std::move(set));
  }
  move_on(draft, draft.now.steady, Rest::None);
}

void cut_set(Draft& draft) {
  auto& state = draft.state;
  const auto dose = dose_at_hand(draft.plan, state);
  const auto segments = segments_of(dose, draft.plan.timing);
  const auto passed = passed_ms(*state.run, draft.now.steady);
  if (segment_at(segments, passed).phase == Phase::GetReady) return wait_again(draft);
  auto set = set_at_hand(draft, draft.now.steady);
  set.reps = whole_reps(segments, passed);
  if (set.reps == 0 && dose.reps == 1 && !dose.tempo) {
    set.hold = held(segments, passed);
    set.reps = set.hold.count > 0 ? 1 : 0;
  }
  set.confirmed = true;
  record(draft, std::move(set));
  cue(draft, draft.now.steady, Tone{ToneKind::End});
  move_on(draft, draft.now.steady, Rest::Due);
}

void move_on(Draft& draft, Steady when, Rest rest) {
  auto& state = draft.state;
  const auto done = state.at;
  const auto next = first_open(draft.plan, state);
  clear_run(state);
  if (next == draft.plan.sets.size()) return ask_end(draft);
  wait_at(draft, next);
  if (rest == Rest::None) return;
  const auto pause = pause_between(draft.plan, state, done, next);
  start_run(draft, pause.doing, when, pause.length_ms);
}

void catch_up(Draft& draft) {
  while (draft.state.run) {
    give_cues(draft);
    if (!is_over(*draft.state.run, draft.now.steady)) return;
    const auto end = end_of(*draft.state.run);
    draft.state.turned = end;
    if (draft.state.doing == Doing::Working) {
      finish_set(draft, end, By::Clock);
    } else {
      arrive(draft, end);
    }
  }
}

}  // namespace genu::player
