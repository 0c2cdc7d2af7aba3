// Why somebody in care should be looked at (clinical reference 5.10): facts become findings with the days on which they
// hold.
#pragma once
#include <genu/model/care_summary.hpp>
#include <optional>
#include <span>
#include <vector>

#include "guidance/review.hpp"

namespace genu::guidance {

/// Counts up whenever these rules change, so that older summaries are gathered anew.
inline constexpr int care_rules_version = 3;

/// How many days without a word are silence. Design choice; a fortnight is lost where nobody asks after a week.
inline constexpr int silent_days = 7;
/// How far the mean worst pain of 7 days must be above the baseline, in tenths: the smallest change that matters on the
/// NRS is about 2 points.
inline constexpr int pain_up_tenths = 20;
/// A mean of fewer days says nothing about a week.
inline constexpr int least_pain_days = 2;
inline constexpr int pain_days = 7;
/// The baseline: the first fortnight of the plan, with at least so many days told.
inline constexpr int baseline_days = 14;
inline constexpr int least_baseline_days = 3;
/// Two ambers are forgotten after so many days without another session.
inline constexpr int ambers_last_days = 14;

struct LightOnDay {
  base::Day day;
  model::Light light = model::Light::Pending;
};

/// A rule that wants the knee seen, and the newest evidence for it.
struct RedFlag {
  std::string rule;
  base::Day day;
  base::Instant at;
};

struct CareFacts {
  base::Day today;
  base::Day in_care_since;
  std::vector<RedFlag> red_flags;         ///< most urgent first
  std::span<const model::DayPain> pains;  ///< oldest first, one a day
  std::optional<int> baseline_tenths;
  std::optional<base::Day> heard;
  std::optional<int> usual_gap;
  std::vector<LightOnDay> lights;           ///< of sessions and runs, oldest first
  std::optional<std::string> next_phase;    ///< open now, by its name
  std::optional<base::Day> plan_end;        ///< its last day
  std::optional<std::string> test_due;      ///< id of the self-test that waits
  std::optional<base::Day> test_due_from;   ///< when waiting becomes a reason; today where left out
  std::optional<int> adherence_percent;     ///< of the last 14 days
  int plan_days = 0;                        ///< days since the plan began
  std::string phase;                        ///< its name
  std::optional<base::Day> phase_too_long;  ///< the first day beyond twice its usual time
  std::optional<base::Day> next_review;
};

/// Mean of the worst pains told in the 7 days up to `day`, in tenths, rounded; nothing where fewer than two were told.
struct PainMean {
  int tenths = 0;
  int n = 0;  ///< days
};
[[nodiscard]] std::optional<PainMean> pain_mean(std::span<const model::DayPain> pains, base::Day day);

/// The mean of the first fortnight of a plan; nothing with fewer than three days told.
[[nodiscard]] std::optional<PainMean> pain_baseline(std::span<const model::DayPain> pains, base::Day plan_start);

/// The findings of today and those that are to come by themselves, in the order of CareReason, each reason at most
/// once. One whose beginning only shows by being seen keeps the first day it had in `before`. Marks are oldest first;
/// one that was made before the finding began, or before the newest evidence for a red flag, is about an earlier one.
[[nodiscard]] std::vector<model::CareFinding> care_findings(const CareFacts& facts,
                                                            std::span<const model::CareFinding> before,
                                                            std::span<const model::CareMark> marks);

/// Days between entries, usually: the median gap; nothing with fewer than three days heard. Days in any order.
[[nodiscard]] std::optional<int> usual_gap(std::vector<base::Day> heard);

}  // namespace genu::guidance
