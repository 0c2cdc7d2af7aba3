#include <genu/player/cues.hpp>

#include <algorithm>

#include "player/cue_list.hpp"

namespace genu::player {

namespace {

bool is_cue(const Effect& effect) {
  return std::holds_alternative<Say>(effect) || std::holds_alternative<Tone>(effect) ||
         std::holds_alternative<Vibrate>(effect) || std::holds_alternative<Flash>(effect);
}

/// The next moment after `now` at which something is heard or changes by itself.
std::optional<Steady> next_moment(const Plan& plan, const State& state, Steady now) {
  if (!state.run || is_paused(*state.run)) return std::nullopt;
  auto next = end_of(*state.run);
  for (const auto& each : cues_of_run(plan, state)) {
    const auto at = state.run->started + each.after_ms;
    if (at > now) next = std::min(next, at);
  }
  return next > now ? std::optional(next) : std::nullopt;
}

}  // namespace

std::vector<FutureCue> cues_ahead(const Plan& plan, const State& state, Now now, std::int64_t horizon_ms) {
  // The session itself is played ahead, so that what is scheduled is what will be.
  std::vector<FutureCue> cues;
  auto ahead = state;
  auto moment = now;
  while (const auto next = next_moment(plan, ahead, moment.steady)) {
    if (*next - now.steady > horizon_ms) break;
    moment = {*next, {{now.wall.at.ms + (*next - now.steady)}, now.wall.offset}};
    auto played = step(plan, ahead, {moment, Tick{}});
    for (auto& effect : played.effects) {
      if (is_cue(effect)) cues.push_back({*next, std::move(effect)});
    }
    ahead = std::move(played.state);
  }
  return cues;
}

}  // namespace genu::player
