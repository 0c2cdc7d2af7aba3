// Whether the return-to-run ladder may be begun, and how high.
#pragma once
#include <genu/app/commands/running.hpp>

#include "app/ladder_now.hpp"
#include "app/running_gate.hpp"

namespace genu::app {

struct Placing {
  RunningGate gate;
  bool in_phase = false;  ///< the phase holds the ladder, and long enough
  bool managed = false;   ///< a runner who runs green: the criteria need not be met
  std::vector<guidance::EntryCriterion> entry;
  guidance::StartLevel start;  ///< the highest level to begin at

  /// The first criterion that is in the way, or nothing.
  [[nodiscard]] const guidance::EntryCriterion* open_criterion() const;
  [[nodiscard]] bool allowed() const { return !gate.locked() && in_phase && open_criterion() == nullptr; }
};

/// What holds today, with what the person says besides.
[[nodiscard]] Placing placing_of(const Inside& inside, const History& history, const Standpoint& stand,
                                 const Assessment& now, const PlaceOnLadder& said = {});

}  // namespace genu::app
