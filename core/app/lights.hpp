// The lights of the sessions and runs in a history, and what they come to in a row.
#pragma once
#include <genu/model/reason.hpp>
#include <span>
#include <vector>

#include "app/history.hpp"
#include "guidance/next_action.hpp"
#include "guidance/week_gate.hpp"

namespace genu::app {

/// One session or run with its light, without the words of it.
struct Answered {
  model::FollowUpAbout about = model::FollowUpAbout::Session;
  std::size_t index = 0;  ///< in the sessions or the runs of the history
  Day day;
  guidance::Outcome outcome;
};

/// All sessions and runs, oldest first. The level of a session counts the versions of the plan it was done under; that
/// of a run is its own.
[[nodiscard]] std::vector<Answered> answered(const History& history, const Standpoint& stand);

/// Those of the runs alone.
[[nodiscard]] std::vector<Answered> runs_answered(const History& history, const Standpoint& stand);

/// The light of one with the reasons for it.
[[nodiscard]] model::LightAdvice light_of(const Answered& each, const History& history, const Standpoint& stand);

/// The same for one of the exercises of a session, whose own pain was `own_pain`, without words.
[[nodiscard]] guidance::LightSeen light_seen_of(const model::Session& session, const History& history,
                                                const Standpoint& stand, const Answer<Nrs>& own_pain);

/// Those of `all` (oldest first) after the newest clearance for exercise: what a professional has looked at no longer
/// raises an alarm.
[[nodiscard]] std::span<const Answered> since_clearance(std::span<const Answered> all, const History& history);

[[nodiscard]] std::vector<guidance::Outcome> outcomes_of(std::span<const Answered> all);

/// The weekly rule today.
[[nodiscard]] model::WeekGate week_gate_of(const History& history, const Standpoint& stand);

/// The same as it holds the plan: an alarm that a professional has looked at in these seven days holds, but no longer
/// stops it.
[[nodiscard]] model::WeekGate gate_in_force(model::WeekGate gate, const History& history, const Standpoint& stand);

/// When a session or run was over.
[[nodiscard]] Instant end_of(const model::Session& session);
[[nodiscard]] Instant end_of(const model::Run& run);

/// Seconds of it that were run: breaks for walking are no part; 0 where nobody said how long they were.
[[nodiscard]] std::int64_t seconds_run(const model::Run& run);

}  // namespace genu::app
