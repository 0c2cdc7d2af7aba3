// Pain over days: means that say how many days they rest on, and change against noise (clinical reference 7.3).
#pragma once
#include <genu/base/time.hpp>
#include <genu/model/reason.hpp>
#include <genu/progress/terms.hpp>
#include <map>
#include <optional>
#include <span>
#include <string>

namespace genu::progress {

/// One answer, NRS 0 to 10.
struct PainAnswer {
  base::Day day;
  int score = 0;
};

/// One score a day, of the days that have one.
using DayScores = std::map<base::Day, int>;

/// A day with several answers counts once, at its highest.
[[nodiscard]] DayScores highest_by_day(std::span<const PainAnswer> answers);

/// The mean of the answered days of a window, both ends included; nothing where no day was answered.
struct PainMean {
  std::optional<double> mean;
  int answered = 0;
  int days = 0;

  bool operator==(const PainMean&) const = default;
};
[[nodiscard]] PainMean mean_of(const DayScores& scores, base::Day first, base::Day last);

/// Days of a week that must be answered for its mean to be compared (clinical reference 3.4).
inline constexpr int answered_days_needed = 4;

/// How much change counts, in points, and who found it.
struct ChangeThatCounts {
  double points = 2;
  std::string source;
};

struct PainChange {
  PainTrend trend = PainTrend::TooFew;
  PainMean baseline;             ///< of the first week with enough answers
  PainMean recent;               ///< of the last seven days
  std::optional<double> change;  ///< recent minus baseline; below 0 is better
  double needed = 0;
  model::Reason reason;
};

/// The last seven days up to `last` against the first seven days from `first` on that have enough answers. A change
/// is called one where it reaches `counts` and the seven days before point the same way; seen once, it may be one.
/// Rule `progress-pain`; its values are `change`, `recent`, `n`, `base`, `base_n`, `needed`, and `days` between them.
[[nodiscard]] PainChange pain_change(const DayScores& scores, base::Day first, base::Day last,
                                     const ChangeThatCounts& counts);

}  // namespace genu::progress
