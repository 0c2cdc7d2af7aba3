// Where a session stands when it is opened, from what is stored of it.
#include <algorithm>

#include "player/draft.hpp"

namespace genu::player {

namespace {

RecordSet record_from(const model::SetRecord& stored) {
  RecordSet set;
  set.position = stored.position();
  set.exercise = stored.exercise;
  set.skipped = stored.skipped;
  set.reps = stored.reps;
  set.hold = stored.hold;
  set.load = stored.load;
  set.confirmed = stored.confirmed;
  set.pain = stored.pain;
  set.at = {stored.at, stored.offset};
  return set;
}

// Which alternative the last set of an exercise was done as. That it was less of the same is not stored.
void remember_taken(Draft& draft, const RecordSet& set) {
  const auto item = static_cast<std::size_t>(set.position.item);
  const auto& alternatives = draft.plan.items[item].alternatives;
  const auto found = std::find_if(alternatives.begin(), alternatives.end(), [&](const Alternative& each) {
    return each.exercise == set.exercise && each.kind != AlternativeKind::Less;
  });
  auto& taken = draft.state.taken[item];
  taken.reset();
  if (found != alternatives.end()) taken = static_cast<std::size_t>(found - alternatives.begin());
}

void read(Draft& draft, std::span<const model::SetRecord> stored) {
  auto& state = draft.state;
  std::vector<model::SetRecord> ordered(stored.begin(), stored.end());
  std::stable_sort(ordered.begin(), ordered.end(),
                   [](const auto& one, const auto& other) { return one.at < other.at; });
  for (const auto& each : ordered) {
    const auto found = std::find(draft.plan.sets.begin(), draft.plan.sets.end(), each.position());
    if (found == draft.plan.sets.end()) continue;
    const auto index = static_cast<std::size_t>(found - draft.plan.sets.begin());
    if (auto* known = record_at(draft.plan, state, index)) {
      *known = record_from(each);
    } else {
      state.sets.push_back(record_from(each));
    }
    state.last = index;
    remember_taken(draft, record_from(each));
  }
}

// The body rests while the program is away: what the calendar says is left of the rest, is left.
void go_on_resting(Draft& draft) {
  auto& state = draft.state;
  if (!state.last) return;
  const auto* set = record_at(draft.plan, state, *state.last);
  if (set->skipped) return;
  const auto pause = pause_between(draft.plan, state, *state.last, state.at);
  const auto gone = draft.now.wall.at.ms - set->at.at.ms;
  if (gone < 0 || gone >= pause.length_ms) return;
  state.doing = pause.doing;
  state.run = Run{draft.now.steady + -gone, pause.length_ms, std::nullopt};
  state.cued_ms = gone;
}

}  // namespace

Step begin(const Plan& plan, std::span<const model::SetRecord> stored, Now now) {
  Draft draft{plan, {}, now, {}};
  auto& state = draft.state;
  state.now = now.steady;
  state.taken.resize(plan.items.size());
  read(draft, stored);
  const auto next = first_open(plan, state);
  if (next == plan.sets.size()) {
    ask_end(draft);
    return {std::move(state), std::move(draft.effects)};
  }
  wait_at(draft, next);
  if (!state.sets.empty()) {
    go_on_resting(draft);
    cue(draft, now.steady,
        Say{"player.welcome-back",
            {{"done", std::to_string(state.sets.size())}, {"all", std::to_string(plan.sets.size())}}});
  }
  return {std::move(state), std::move(draft.effects)};
}

}  // namespace genu::player
