// The days, weeks and events of progress, out of the records.
#pragma once
#include <genu/app/views/progress.hpp>

#include "app/progress_records.hpp"
#include "progress/pain.hpp"

namespace genu::app {

/// The highest score of each day: the worst of 24 hours where it was asked, else how the knee was then.
[[nodiscard]] progress::DayScores worst_scores(const ProgressRecords& records);
/// The highest score of each morning, from the diary and the answers to sessions and runs.
[[nodiscard]] progress::DayScores morning_scores(const ProgressRecords& records);

/// Each day from `first` to `last`.
[[nodiscard]] std::vector<DayProgress> days_of(const ProgressRecords& records, const ProgressOf& of, Day first,
                                               Day last, Day today);
/// `days` are whole weeks.
[[nodiscard]] std::vector<WeekProgress> weeks_of(const std::vector<DayProgress>& days);

/// Sessions of the last `window` days up to `last`.
[[nodiscard]] AdherenceProgress adherence_of(const std::vector<DayProgress>& days, Day last, int window);

}  // namespace genu::app
