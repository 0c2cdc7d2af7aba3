#include <genu/player/step.hpp>

#include <algorithm>

#include "player/draft.hpp"

namespace genu::player {

namespace {

// What each event does where it makes sense; all but Back and End are about a set.
class Happen {
 public:
  explicit Happen(Draft& draft) : draft_(draft), state_(draft.state) {}

  void operator()(const Tick&) const {}
  void operator()(const Press&) const {
    if (state_.turned && now() - *state_.turned < settling_ms) return;
    switch (state_.doing) {
      case Doing::Waiting:
        begin_work(draft_, now());
        if (state_.doing == Doing::Waiting) finish_set(draft_, now(), By::Person);
        return;
      case Doing::Working:
        return is_paused(*state_.run) ? run_on() : hold();
      case Doing::Switching:
      case Doing::Resting:
        return is_paused(*state_.run) ? run_on() : arrive(draft_, now());
      case Doing::Asking:
      case Doing::Over:
        return;
    }
  }
  void operator()(const Start&) const {
    if (state_.doing == Doing::Working) return;
    wait_again(draft_);
    begin_work(draft_, now());
  }
  void operator()(const Done&) const {
    if (!pausing()) finish_set(draft_, now(), By::Person);
  }
  void operator()(const Cut&) const {
    if (state_.doing == Doing::Working) cut_set(draft_);
  }
  void operator()(const Pause&) const { hold(); }
  void operator()(const Resume&) const { run_on(); }
  void operator()(const Back&) const {
    if (state_.doing == Doing::Working || state_.at == 0) return wait_again(draft_);
    wait_before(draft_);
  }
  void operator()(const Confirm&) const { confirm(draft_); }
  void operator()(const Stop&) const { ask_end(draft_); }
  void operator()(const Skip& skip) const { skip_set(draft_, skip.reason); }
  void operator()(const Extend& extend) const {
    if (pausing()) state_.run = extended(*state_.run, extend.by.count * ms_per_second, now());
  }
  void operator()(const SetReps& said) const { set_reps(draft_, said.reps); }
  void operator()(const SetLoad& said) const { set_load(draft_, said.load); }
  void operator()(const SayPain& said) const { say_pain(draft_, said.score); }
  void operator()(const Choose& said) const { choose(draft_, said.choice); }
  void operator()(const Take& said) const { take(draft_, said.alternative); }
  void operator()(const End& said) const { end(draft_, said.answers); }

 private:
  [[nodiscard]] Steady now() const { return draft_.now.steady; }
  [[nodiscard]] bool pausing() const { return state_.doing == Doing::Switching || state_.doing == Doing::Resting; }
  void hold() const {
    if (state_.run) state_.run = paused(*state_.run, now());
  }
  void run_on() const {
    if (state_.run) state_.run = resumed(*state_.run, now());
  }

  Draft& draft_;
  State& state_;
};

template <class... Kinds>
bool is_any(const What& what) {
  return (std::holds_alternative<Kinds>(what) || ...);
}

// While the question about the pain is open, nothing goes on by accident.
bool makes_sense(const State& state, const What& what) {
  if (state.doing == Doing::Over) return false;
  if (state.doing == Doing::Asking) return is_any<Back, End>(what);
  if (state.asked_too_much) return is_any<SayPain, Choose, Stop, Skip, SetReps, SetLoad, Confirm, End>(what);
  return true;
}

}  // namespace

Step step(const Plan& plan, const State& state, const Event& event) {
  // A clock that goes back is taken as one that stands.
  Draft draft{plan, state, event.now, {}};
  draft.now.steady = std::max(event.now.steady, state.now);
  draft.state.now = draft.now.steady;
  catch_up(draft);
  if (makes_sense(draft.state, event.what)) {
    if (draft.state.doing == Doing::Asking && std::holds_alternative<Back>(event.what)) {
      back_from_end(draft);
    } else {
      std::visit(Happen(draft), event.what);
    }
  }
  catch_up(draft);
  return {std::move(draft.state), std::move(draft.effects)};
}

}  // namespace genu::player
