// Where a runner stands on the return-to-run ladder (clinical reference 3.3 and 6.2), read from their runs.
#pragma once
#include <functional>
#include <genu/model/running.hpp>
#include <optional>
#include <span>
#include <vector>

#include "guidance/next_action.hpp"

namespace genu::guidance {

/// A session or run as the ladder sees it. Runs of the ladder have a level above 0.
struct LadderOutcome {
  Outcome outcome;
  base::Day day;
  base::Answer<base::Nrs> worst_pain;
};

/// A level above which a physiotherapist keeps somebody, and the days on which that holds.
struct LadderTop {
  int level = 12;
  base::Day from;
  std::optional<base::Day> to;  ///< the first day on which it no longer holds
  std::string author;
};

struct LadderFacts {
  int placed_level = 1;
  base::Day placed_day;
  base::Instant placed_at;
  std::vector<LadderOutcome> history;     ///< all kinds, oldest first, earlier ones too
  std::vector<base::Instant> clearances;  ///< for exercise, oldest first: what came before no longer raises an alarm
  model::TriageTier triage = model::TriageTier::SelfManage;
  model::WeekGate gate = model::WeekGate::Ok;
  base::Day today;
  base::Instant now;
  std::vector<LadderTop> tops;  ///< oldest first; of those that hold on a day the newest counts
};

struct LadderStand {
  int level = 1;       ///< of the next run
  int last_level = 1;  ///< of the last run as it counts, or where the ladder began
  int completed = 0;   ///< the highest level below which nothing is open
  model::ActionAdvice advice;
  std::optional<base::Instant> rest_until;  ///< no running before; after a red
  std::optional<base::Day> last_run;
  int runs_at_level = 0;               ///< since the ladder stands at `last_level`
  bool check_again = false;            ///< after a long gap the entry criteria come first
  bool handed_over = false;            ///< level 10 is complete: the rules for distance take over
  bool review = false;                 ///< four weeks at one level: a look at the plan is suggested
  std::vector<model::Reason> reasons;  ///< beyond those of the advice

  bool operator==(const LadderStand&) const = default;
};

/// The limits and streaks that held on a day, so that what a physiotherapist changes does not change the past.
using ProfileOn = std::function<LightProfile(base::Day)>;

/// The level at which the plan is complete and the rules for distance take over.
inline constexpr int hand_over_level = 10;

/// A run above the level that was due counts for its light, yet earns nothing: the ladder stays where it was. One below
/// it is where the runner chose to be. A gap counts from the last run of any kind, or from the day of the placement;
/// time missed counts down from the level of the last run, and never together with a step up.
/// Rules: those of `next_action` and `missed_time`, and `ladder.begin`, `ladder.review`, `ladder.hand-over`,
/// `ladder.after-clearance`, `ladder.top`.
[[nodiscard]] LadderStand ladder_stand(const model::RunningPlan& plan, const LadderFacts& facts,
                                       const ProfileOn& profile_on);

}  // namespace genu::guidance
