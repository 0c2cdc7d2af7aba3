// Pain at any moment, and what becomes of the session when it is too much (S7 of the player: stop, reduce, continue).
#include <algorithm>

#include "player/draft.hpp"

namespace genu::player {

namespace {

bool pausing(const State& state) { return state.doing == Doing::Resting || state.doing == Doing::Switching; }

// The worst of a set counts, except that a score may be corrected.
void raise(Draft& draft, base::Answer<base::Nrs>& pain, base::Nrs score) {
  auto& state = draft.state;
  const auto now = draft.now.steady;
  const bool corrects = state.pain_said && (state.asked_too_much || now - state.pain_said->at <= correcting_ms);
  const auto before = corrects ? state.pain_said->before : pain;
  state.pain_said = PainSaid{now, before};
  pain = before && *before > score ? before : base::Answer<base::Nrs>(score);
}

void note(Draft& draft, base::Nrs score) {
  auto& state = draft.state;
  auto* done = pausing(state) && state.last ? record_at(draft.plan, state, *state.last) : nullptr;
  if (!done) return raise(draft, state.values.pain, score);
  const auto known = done->pain;
  raise(draft, done->pain, score);
  if (done->pain != known) draft.effects.push_back(*done);
}

void close_question(Draft& draft) {
  auto& state = draft.state;
  state.asked_too_much = false;
  if (state.paused_for_question && state.run) state.run = resumed(*state.run, draft.now.steady);
  state.paused_for_question = false;
}

void open_question(Draft& draft) {
  auto& state = draft.state;
  if (state.run && !is_paused(*state.run)) {
    state.run = paused(*state.run, draft.now.steady);
    state.paused_for_question = true;
  }
  state.asked_too_much = true;
  draft.effects.push_back(AskTooMuch{draft.plan.pain_advice});
}

std::optional<std::size_t> lighter(const PlanItem& item) {
  for (const auto kind : {AlternativeKind::Easier, AlternativeKind::Less}) {
    const auto found = std::find_if(item.alternatives.begin(), item.alternatives.end(),
                                    [&](const Alternative& each) { return each.kind == kind; });
    if (found != item.alternatives.end()) return static_cast<std::size_t>(found - item.alternatives.begin());
  }
  return std::nullopt;
}

// The easier exercise, else less of it; where neither is left, this set is left out.
void reduce(Draft& draft) {
  const auto& state = draft.state;
  const auto item = static_cast<std::size_t>(draft.plan.sets[state.at].item);
  const auto alternative = lighter(draft.plan.items[item]);
  if (alternative && !state.taken[item]) {
    close_question(draft);
    return take(draft, alternative);
  }
  skip_set(draft, model::SkipReason::Hurts);
}

}  // namespace

void say_pain(Draft& draft, base::Nrs score) {
  note(draft, score);
  const bool too_much = draft.plan.too_much && score >= *draft.plan.too_much;
  if (too_much) return open_question(draft);
  if (draft.state.asked_too_much) close_question(draft);
}

void choose(Draft& draft, Choice choice) {
  if (!draft.state.asked_too_much) return;
  switch (choice) {
    case Choice::Stop:
      return ask_end(draft);
    case Choice::Reduce:
      return reduce(draft);
    case Choice::Continue:
      return close_question(draft);
  }
}

}  // namespace genu::player
