// The cues of one run, by the milliseconds after its beginning.
#pragma once
#include "player/at_hand.hpp"

namespace genu::player {

struct TimedCue {
  std::int64_t after_ms = 0;
  Effect effect;
};

/// In the order in which they are given. Those of the end are not among them: they depend on what comes then.
[[nodiscard]] std::vector<TimedCue> cues_of_run(const Plan& plan, const State& state);

/// Whether the person wants this kind of effect; what is no cue is always wanted.
[[nodiscard]] bool wanted(const Effect& effect, const CueChoice& choice);

/// Words for a leg, as an argument of a message.
[[nodiscard]] std::string leg_words(model::Side side);

}  // namespace genu::player
