// What forbids running whatever the ladder says. Everything that may lock running is gathered here, and only here.
#pragma once
#include "app/history.hpp"

namespace genu::app {

struct RunningGate {
  std::optional<model::TriageTier> triage;  ///< nothing before the safety questions were answered
  std::vector<model::Reason> locks;         ///< one for each thing that forbids running now

  [[nodiscard]] bool locked() const { return !locks.empty(); }
};

/// Locks: those of the triage and of an injection that nobody has cleared (locks.hpp), holds and flares that forbid
/// impact (holds.hpp), and a knee that was swollen in its newest entry of the last seven days, for knee osteoarthritis
/// more than is usual for the person (`run-lock.swelling`), unless a physiotherapist has lifted that, and the lock that
/// a physiotherapist has set (`run-lock.physio`).
[[nodiscard]] RunningGate running_gate(const History& history, const Standpoint& stand);

}  // namespace genu::app
