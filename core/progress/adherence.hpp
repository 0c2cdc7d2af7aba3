// How much of what was planned was done (clinical reference 0.5).
#pragma once
#include <genu/base/time.hpp>
#include <optional>
#include <span>

namespace genu::progress {

struct SessionDone {
  base::Day day;
  int completed_percent = 0;  ///< of the prescribed sets
};

struct AdherenceRequest {
  base::Day today;
  base::Day start;  ///< of the plan, or of the phase where sessions a week changed with it
  int days = 14;    ///< length of the window, see below
  int sessions_per_week = 3;
  std::span<const SessionDone> done;            ///< any order
  std::span<const base::Day> excused;           ///< days off by agreement; any order
  std::span<const base::Day> excused_sessions;  ///< other days, on which one planned session was excused by itself
};

struct Adherence {
  int done = 0;                ///< days with a session that counts
  int planned = 0;             ///< sessions the window asked for
  int excused = 0;             ///< excused days in the window
  std::optional<int> percent;  ///< at most 100; nothing where nothing was planned

  bool operator==(const Adherence&) const = default;
};

/// A session counts when at least 70 % of its sets were done, and a day counts once. The window has `days` days and
/// ends today if today's session is done, else yesterday, so that a session still to come is not held against anyone.
/// It is cut at `start`; what it plans is the weekly number (at most one a day) scaled to its days without the excused
/// ones, to the nearest whole session; a session that was excused by itself is one less.
[[nodiscard]] Adherence adherence(const AdherenceRequest& request);

}  // namespace genu::progress
