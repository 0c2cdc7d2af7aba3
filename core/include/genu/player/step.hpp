// The guided session: state and event become the next state and ordered effects. Pure; every door tells the time.
#pragma once
#include <genu/player/event.hpp>
#include <genu/player/plan.hpp>
#include <genu/player/state.hpp>
#include <span>

namespace genu::player {

struct Step {
  State state;
  std::vector<Effect> effects;

  bool operator==(const Step&) const = default;
};

/// Where a session stands when it is opened: at its beginning, or after the program was gone, from what is stored.
///
/// The first set without a record is at hand. A set under way is not stored and begins anew; a rest goes on if the
/// calendar says that it is not over. Records of sets that the plan does not have are left aside.
[[nodiscard]] Step begin(const Plan& plan, std::span<const model::SetRecord> stored, Now now);

/// What happens next. Events that make no sense now change nothing. Time that ran before the event is caught up first:
/// a set ends at the moment it ended, however late that is noticed. But no set begins unseen: where nobody looked for
/// `unseen_ms` after a rest, the next one waits for the person.
[[nodiscard]] Step step(const Plan& plan, const State& state, const Event& event);

/// Longer than this after the end of a rest, the device slept or the app lay in the background (design choice).
inline constexpr std::int64_t unseen_ms = 2000;

/// A press this soon after something ended by itself was meant for what was there before, and does nothing (design
/// choice).
inline constexpr std::int64_t settling_ms = 700;

/// A score of pain said this soon after another corrects it; later the worse one of a set counts (design choice).
inline constexpr std::int64_t correcting_ms = 10'000;

/// A cue noticed later than this is not given any more (design choice).
inline constexpr std::int64_t stale_cue_ms = 1000;

}  // namespace genu::player
