// The parts of a review that take thought, a function each.
#pragma once
#include <genu/app/views/review.hpp>

#include "app/prescription.hpp"

namespace genu::app {

inline constexpr int review_row_days = 14;
inline constexpr int review_chart_days = 42;

[[nodiscard]] std::vector<ReviewRow> review_rows(const Inside& inside, const History& history, const Standpoint& stand);
[[nodiscard]] std::vector<ReviewDay> review_days(const History& history, const Standpoint& stand);
/// Whole sessions that the runner left out in the last 28 days, in the order of MissedReason; reasons not given are
/// left away, and so is a day on which a session was done all the same.
[[nodiscard]] std::vector<MissedCount> sessions_left_out(const History& history, const Standpoint& stand);
/// What has changed since the day of the last review, or in the last 28 days; oldest first.
[[nodiscard]] base::Result<std::vector<DatedLine>> review_changes(const Inside& inside, const History& history,
                                                                  const Standpoint& stand,
                                                                  const std::optional<Day>& reviewed);
/// The text for the clinical record: date, knee, plan; pain; sessions and those left out; red flags and light. Always
/// the same order.
[[nodiscard]] std::vector<model::Reason> record_text(const ReviewView& view);

}  // namespace genu::app
