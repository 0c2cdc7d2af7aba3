// What the criteria of a phase look at, gathered from the history.
#pragma once
#include "app/lights.hpp"
#include "guidance/phase_change.hpp"
#include "progress/adherence.hpp"

namespace genu::app {

[[nodiscard]] guidance::CriteriaFacts criteria_facts(const Inside& inside, const History& history,
                                                     const Standpoint& stand, const std::vector<Answered>& all);

/// Whether to move on, stay or step back.
[[nodiscard]] guidance::PhaseAdvice phase_advice(const History& history, const Standpoint& stand,
                                                 guidance::CriteriaFacts facts);

/// Days with a session that counts, and the sessions of the history for adherence.
[[nodiscard]] std::vector<progress::SessionDone> sessions_done(const History& history);

}  // namespace genu::app
