// Values said otherwise: of the set at hand, or, while resting, of the one just done; and another exercise instead.
#include <algorithm>

#include "player/draft.hpp"
#include "player/timeline.hpp"

namespace genu::player {

namespace {

// The record that a correction while resting means, where it is one of a set that was done.
RecordSet* just_done(Draft& draft) {
  auto& state = draft.state;
  const bool pausing = state.doing == Doing::Resting || state.doing == Doing::Switching;
  auto* set = pausing && state.last ? record_at(draft.plan, state, *state.last) : nullptr;
  return set && !set->skipped ? set : nullptr;
}

// A set that runs gets longer or shorter with its repetitions.
void fit_run(Draft& draft) {
  auto& state = draft.state;
  if (state.doing != Doing::Working) return;
  const auto length = length_of(segments_of(dose_at_hand(draft.plan, state), draft.plan.timing));
  state.run = extended(*state.run, length - state.run->length_ms, draft.now.steady);
}

}  // namespace

void set_reps(Draft& draft, int reps) {
  constexpr int most_reps = 1000;
  reps = std::clamp(reps, 0, most_reps);
  if (auto* set = just_done(draft)) {
    set->reps = reps;
    set->confirmed = true;
    draft.effects.push_back(*set);
    return;
  }
  draft.state.values.reps = reps;
  draft.state.values.changed = true;
  fit_run(draft);
}

void set_load(Draft& draft, base::Grams load) {
  if (auto* set = just_done(draft)) {
    set->load = load;
    set->confirmed = true;
    draft.effects.push_back(*set);
    draft.state.values.load = values_for(draft.plan, draft.state, draft.state.at).load;
    return;
  }
  draft.state.values.load = load;
  draft.state.values.changed = true;
}

void confirm(Draft& draft) {
  auto* set = just_done(draft);
  if (!set || set->confirmed) return;
  set->confirmed = true;
  draft.effects.push_back(*set);
}

void take(Draft& draft, std::optional<std::size_t> alternative) {
  auto& state = draft.state;
  const auto item = static_cast<std::size_t>(draft.plan.sets[state.at].item);
  if (alternative && *alternative >= draft.plan.items[item].alternatives.size()) return;
  if (state.taken[item] == alternative) return;
  state.taken[item] = alternative;
  const auto pain = state.values.pain;
  if (state.doing == Doing::Working) wait_at(draft, state.at);
  state.values = values_for(draft.plan, state, state.at);
  state.values.pain = pain;
  cue(draft, draft.now.steady, Say{"player.instead", {{"name", in_force(draft.plan, state, state.at).name}}});
}

}  // namespace genu::player
