// The questions at the end: after the last set, or because the person stops.
#include "player/draft.hpp"

namespace genu::player {

void ask_end(Draft& draft) {
  auto& state = draft.state;
  state.asked_too_much = false;
  state.paused_for_question = false;
  if (all_done(draft.plan, state)) {
    state.run.reset();
    state.cued_ms = -1;
    state.stopped_from.reset();
    state.at = draft.plan.sets.size();
    state.values = {};
    cue(draft, draft.now.steady, Say{"player.all-done", {}});
  } else {
    state.stopped_from = state.doing;
    if (state.run) state.run = paused(*state.run, draft.now.steady);
  }
  state.doing = Doing::Asking;
  draft.effects.push_back(AskEnd{});
}

void back_from_end(Draft& draft) {
  auto& state = draft.state;
  if (state.stopped_from) {
    state.doing = *state.stopped_from;
    state.stopped_from.reset();
  } else if (!draft.plan.sets.empty()) {
    wait_at(draft, draft.plan.sets.size() - 1);
  }
}

void end(Draft& draft, EndAnswers answers) {
  auto& state = draft.state;
  const auto worst = worst_pain_said(state);
  if (worst && (!answers.pain_during || *answers.pain_during < *worst)) answers.pain_during = worst;
  const auto how = all_done(draft.plan, state) ? model::SessionState::Finished : model::SessionState::Abandoned;
  state.run.reset();
  state.cued_ms = -1;
  state.asked_too_much = false;
  state.paused_for_question = false;
  state.stopped_from.reset();
  state.doing = Doing::Over;
  draft.effects.push_back(EndSession{how, std::move(answers)});
}

}  // namespace genu::player
