// What the session's clock says: getting ready, holding, resting. Everything follows from instants, so nothing is lost
// while nobody looks.
#pragma once

#include <genu/app/views.hpp>
#include <genu/player/countdown.hpp>

#include "screens/session.hpp"

namespace genu::screens {

enum class Doing { Rest, GetReady, Hold, Between, HoldToDo, RepsToDo, AllDone };

struct SessionClock {
  Doing doing = Doing::AllDone;
  bool paused = false;
  int total_s = 0;  ///< of what is going on
  int left_s = 0;
  float done = 0;  ///< share, 0 to 1
  int rep = 1;     ///< of the holds of this set
};

inline constexpr int kGetReady = 5;
inline constexpr int kBetweenHolds = 3;

/// A countdown over all that a set of holds takes: getting ready, each hold, the short rests in between.
[[nodiscard]] player::Countdown start_holds(const model::Dose& dose, base::Instant now);

[[nodiscard]] SessionClock clock_of(const app::SessionView& view, const SessionUi& ui, base::Instant now);

}  // namespace genu::screens
