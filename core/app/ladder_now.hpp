// The return-to-run ladder of the running programme, gathered from the diary.
#pragma once
#include <genu/model/programme.hpp>
#include <optional>

#include "app/facts.hpp"
#include "guidance/ladder.hpp"
#include "guidance/run_entry.hpp"
#include "guidance/run_spacing.hpp"
#include "guidance/run_start.hpp"

namespace genu::app {

/// The newest placement on the ladder: by its rules, or by a physiotherapist.
struct LadderStart {
  int level = 1;
  Day day;
  Instant at;
  const model::Override* set = nullptr;  ///< of the physiotherapist, lives as long as the standpoint
};
[[nodiscard]] std::optional<LadderStart> ladder_start(const History& history, const Standpoint& stand);

/// Where the ladder stands, or nothing before it was begun. `all` are the sessions and runs, oldest first; `gate` is
/// the weekly rule as it holds the plan.
[[nodiscard]] std::optional<guidance::LadderStand> ladder_of(const Inside& inside, const History& history,
                                                             const Standpoint& stand, const std::vector<Answered>& all,
                                                             model::WeekGate gate);

/// What running the present phase allows. A plan from before phases said so takes the word of its programme.
[[nodiscard]] model::RunningRule running_rule_of(const Inside& inside, const Standpoint& stand);

/// What the entry criteria look at.
[[nodiscard]] guidance::EntryFacts entry_facts(const History& history, const Standpoint& stand,
                                               const guidance::CriteriaFacts& criteria);

/// The runs for those who have not stopped.
[[nodiscard]] std::vector<guidance::OwnRun> own_runs(const History& history, const std::vector<Answered>& all);

/// Days with jumps in a session, oldest first.
[[nodiscard]] std::vector<Day> days_with_jumps(const Inside& inside, const History& history);

/// When the next run may be. Without a ladder the phase alone limits the number of runs.
[[nodiscard]] guidance::Spacing spacing_of(const Inside& inside, const History& history, const Standpoint& stand,
                                           const guidance::LadderStand* ladder);

}  // namespace genu::app
