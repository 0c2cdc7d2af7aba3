// The lights of the sessions and runs in a history, and what they come to in a row.
#pragma once
#include <genu/model/reason.hpp>
#include <span>
#include <vector>

#include "app/history.hpp"
#include "guidance/next_action.hpp"
#include "guidance/week_gate.hpp"

namespace genu::app {

/// The light of a session. `own_pain` replaces the pain during the session, for one of its exercises.
[[nodiscard]] model::LightAdvice light_of(const model::Session& session, const History& history,
                                          const Standpoint& stand, const Answer<Nrs>& own_pain = {});
[[nodiscard]] model::LightAdvice light_of(const model::Run& run, const History& history, const Standpoint& stand);

/// One session or run with its light.
struct Answered {
  model::FollowUpAbout about = model::FollowUpAbout::Session;
  std::size_t index = 0;  ///< in the sessions or the runs of the history
  Day day;
  guidance::Outcome outcome;
};

/// All sessions and runs, oldest first. The level of a session counts the versions of the plan it was done under; that
/// of a run is its own.
[[nodiscard]] std::vector<Answered> answered(const History& history, const Standpoint& stand);

/// Those of `all` (oldest first) after the newest clearance for exercise: what a professional has looked at no longer
/// raises an alarm.
[[nodiscard]] std::span<const Answered> since_clearance(std::span<const Answered> all, const History& history);

[[nodiscard]] std::vector<guidance::Outcome> outcomes_of(std::span<const Answered> all);

/// The weekly rule today.
[[nodiscard]] guidance::WeekGateAdvice week_gate_of(const History& history, const Standpoint& stand);

/// The same as it holds the plan: an alarm that a professional has looked at in these seven days holds, but no longer
/// stops it.
[[nodiscard]] model::WeekGate gate_in_force(const History& history, const Standpoint& stand);

/// When a session or run was over.
[[nodiscard]] Instant end_of(const model::Session& session);
[[nodiscard]] Instant end_of(const model::Run& run);

}  // namespace genu::app
