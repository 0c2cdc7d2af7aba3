// The cues to come, so that a device that sleeps can schedule them.
#pragma once
#include <genu/player/step.hpp>

namespace genu::player {

struct FutureCue {
  Steady at;
  Effect effect;  ///< Say, Tone, Vibrate or Flash

  bool operator==(const FutureCue&) const = default;
};

/// All cues after `now`, up to `horizon_ms` later, in order, as long as nobody does anything: the set under way, the
/// rest after it and the sets that begin by themselves. `state` has caught up with `now`.
[[nodiscard]] std::vector<FutureCue> cues_ahead(const Plan& plan, const State& state, Now now, std::int64_t horizon_ms);

}  // namespace genu::player
