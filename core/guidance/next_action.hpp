// What to do next after the sessions so far (clinical reference 3.3): progress, hold, step back, rest, seek help, wait.
#pragma once
#include <genu/base/time.hpp>
#include <genu/model/reason.hpp>
#include <span>
#include <vector>

#include "guidance/session_light.hpp"

namespace genu::guidance {

/// One session and its light. `level` is the return-to-run level of a run, or the load step of the exercise asked
/// about.
struct Outcome {
  base::Instant at;
  model::SessionKind kind = model::SessionKind::Rehab;
  int level = 0;
  LightSeen light;
};

/// A level that was too much: an amber that led to a step back, or a red.
struct FailedLevel {
  int level = 0;
  base::Instant at;

  bool operator==(const FailedLevel&) const = default;
};

struct ActionFacts {
  std::span<const Outcome> history;  ///< all kinds, oldest first; what a clearance has settled is left out
  model::SessionKind kind = model::SessionKind::Rehab;
  int level = 0;  ///< where the person is now
  model::TriageTier triage = model::TriageTier::SelfManage;
  model::WeekGate gate = model::WeekGate::Ok;
  std::vector<FailedLevel> failed;  ///< those that `history` no longer shows; the rest is found there
  base::Instant now;
};

/// The first rule of 3.3 that holds, with the values that made it hold.
///
/// The newest session counts whatever its kind: a sore knee after a run also holds the exercises. Pending sessions
/// are looked through except as the newest. Greens less than 20 hours apart count once. With an empty history the
/// triage and the week gate still speak; otherwise the answer is hold.
/// Rules: `next-action.` and wait, seek-help, rest-then-regress, regress, hold, progress.
[[nodiscard]] model::ActionAdvice next_action(const ActionFacts& facts, const LightProfile& profile);

/// The levels of `kind` that failed in `history` (oldest first), each time they did.
[[nodiscard]] std::vector<FailedLevel> failed_levels(std::span<const Outcome> history, model::SessionKind kind);

/// Green sessions in a row, newest first, of this kind at this level.
[[nodiscard]] int green_streak(std::span<const Outcome> history, model::SessionKind kind, int level);

}  // namespace genu::guidance
