// Do the criteria of a phase hold (clinical reference 0.5)? What is not known never counts as met.
#pragma once
#include <functional>
#include <genu/base/answer.hpp>
#include <genu/base/time.hpp>
#include <genu/base/units.hpp>
#include <genu/model/criterion.hpp>
#include <genu/model/reason.hpp>
#include <map>
#include <set>
#include <span>

namespace genu::guidance {

/// One session as criteria see it.
struct SessionFact {
  base::Day day;
  model::SessionKind kind = model::SessionKind::Rehab;
  base::Answer<base::Nrs> pain_during;
  model::Light light = model::Light::Pending;
  bool in_phase = true;  ///< done in the present phase; earlier ones count for `reds` only
};

/// One day of the diary as criteria see it.
struct DayFact {
  base::Day day;
  base::Answer<int> swelling;  ///< grade 0 to 3
  base::Answer<int> stiffness_min;
};

struct CriteriaFacts {
  base::Day today;
  base::Day phase_start;
  std::vector<SessionFact> sessions;  ///< oldest first
  /// Per cent of the planned sessions of the last so many days; nothing where none was planned.
  std::function<std::optional<int>(int days)> adherence_percent;
  std::map<std::string, int, std::less<>>
      tests;  ///< latest result of the worse side, by test id, not older than 14 days
  std::vector<DayFact> days;
  std::optional<bool> full_range;
  model::WeekGate week_gate = model::WeekGate::Ok;
  std::optional<base::Day> injection;
  bool cleared_for_running = false;
  std::optional<int> run_level;               ///< return-to-run level completed
  std::set<std::string, std::less<>> ticked;  ///< words of the manual criteria that were ticked
  std::set<std::string, std::less<>> waived;  ///< criteria that a physiotherapist has set aside, in canonical text
};

/// How long a test result may be used, days (clinical reference 0.5).
inline constexpr int test_valid_days = 14;
/// The self-test behind `full_range`: 1 where the knee straightens and bends like the other one.
inline constexpr std::string_view full_range_test = "full-range";

using model::CriterionState;

/// `reason` says what is asked for; its value `found` is what there is, and missing where that is not known.
struct CriterionResult {
  model::Criterion criterion;
  CriterionState state = CriterionState::Unknown;
  model::Reason reason;

  bool operator==(const CriterionResult&) const = default;
};

/// One result for each criterion, in the same order. Windows of n days end today and hold it.
/// A pending session is not green, and leaves open whether it is red. What was waived counts as met, with the rule
/// `criterion.waived`.
[[nodiscard]] std::vector<CriterionResult> check_criteria(std::span<const model::Criterion> criteria,
                                                          const CriteriaFacts& facts);
[[nodiscard]] CriterionResult check_criterion(const model::Criterion& criterion, const CriteriaFacts& facts);

/// True for no criteria at all.
[[nodiscard]] bool all_met(std::span<const CriterionResult> results);

}  // namespace genu::guidance
