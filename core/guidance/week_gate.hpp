// The weekly rule (clinical reference 3.4): is the knee, week on week, getting worse?
#pragma once
#include <array>
#include <genu/base/answer.hpp>
#include <genu/base/time.hpp>
#include <genu/base/units.hpp>
#include <genu/model/reason.hpp>
#include <optional>
#include <span>
#include <vector>

namespace genu::guidance {

/// What the diary says about one day.
struct DayNote {
  base::Day day;
  base::Answer<base::Nrs> worst;    ///< worst pain of the last 24 hours
  base::Answer<int> stiffness_min;  ///< morning stiffness, minutes
};

/// The means of one week; nothing where it has too few entries.
struct WeekMeans {
  std::optional<double> pain;
  std::optional<double> stiffness_min;
};

/// The weeks that are compared, oldest first.
using ThreeWeeks = std::array<WeekMeans, 3>;

/// The days that the rule looks at: entries before them change nothing.
inline constexpr int gate_days = 7 * static_cast<int>(std::tuple_size_v<ThreeWeeks>);

struct WeekGateAdvice {
  model::WeekGate gate = model::WeekGate::Ok;
  std::vector<model::Reason> reasons;

  bool operator==(const WeekGateAdvice&) const = default;
};

/// Looks at the 7-day windows that end on `today`. A window with fewer than 4 entries has no mean, and a rise is seen
/// only between weeks that both have one; the reason `week-gate.few-entries` then says so. A day with several notes
/// counts once, at its worst. Other rules: `week-gate.help`, `week-gate.regress`, `week-gate.hold`, `week-gate.ok`.
[[nodiscard]] WeekGateAdvice week_gate(std::span<const DayNote> notes, base::Day today);

/// The same over means, oldest first; only the last three are looked at.
[[nodiscard]] WeekGateAdvice week_gate_of_means(std::span<const WeekMeans> weeks);

/// The means of the 7-day windows that end on `today`, and the answer to them without its reasons.
[[nodiscard]] ThreeWeeks week_means(std::span<const DayNote> notes, base::Day today);
[[nodiscard]] model::WeekGate gate_of_means(std::span<const WeekMeans> weeks);

}  // namespace genu::guidance
