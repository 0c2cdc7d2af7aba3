// What the diary comes to today: all that the rules of a phase, a session and a run look at, worked out once.
#pragma once
#include "app/lights.hpp"
#include "guidance/ladder.hpp"
#include "guidance/phase_change.hpp"
#include "progress/adherence.hpp"

namespace genu::app {

struct Assessment {
  std::vector<Answered> all;                    ///< sessions and runs, oldest first
  model::WeekGate gate = model::WeekGate::Ok;   ///< the weekly rule as it holds the plan, see gate_in_force()
  std::optional<guidance::LadderStand> ladder;  ///< nothing before the return-to-run ladder was begun
  guidance::CriteriaFacts facts;                ///< its sessions are those of `all`, in the same order
};

[[nodiscard]] Assessment assess(const Inside& inside, const History& history, const Standpoint& stand);

/// Whether to move on, stay or step back.
[[nodiscard]] guidance::PhaseAdvice phase_advice(const History& history, const Standpoint& stand,
                                                 guidance::CriteriaFacts facts);

/// Days with a session that counts, and the sessions of the history for adherence.
[[nodiscard]] std::vector<progress::SessionDone> sessions_done(const History& history);

}  // namespace genu::app
