#include "progress/pain.hpp"

#include <algorithm>
#include <cmath>

#include "progress/tenths.hpp"

namespace genu::progress {

namespace {

using base::Day;

constexpr int window_days = 7;
constexpr double rounding = 1e-9;  // means of whole numbers are not exact

// The first day of the first week with enough answers that is over before `before`.
std::optional<Day> first_told_week(const DayScores& scores, Day first, Day before) {
  for (auto it = scores.lower_bound(first); it != scores.end(); ++it) {
    const auto week_end = it->first + (window_days - 1);
    if (week_end >= before) return std::nullopt;
    if (mean_of(scores, it->first, week_end).answered >= answered_days_needed) return it->first;
  }
  return std::nullopt;
}

// Whether the week before the last points the same way; it must not be part of the baseline.
bool seen_before(const DayScores& scores, Day base_end, Day recent_start, double baseline, double change) {
  const auto start = recent_start - window_days;
  if (start <= base_end) return false;
  const auto week = mean_of(scores, start, recent_start - 1);
  return week.answered >= answered_days_needed && (*week.mean - baseline) * change > 0;
}

PainTrend trend_of(double change, double needed, bool twice) {
  if (std::fabs(change) + rounding < needed) return PainTrend::Same;
  if (change < 0) return twice ? PainTrend::Better : PainTrend::MaybeBetter;
  return twice ? PainTrend::Worse : PainTrend::MaybeWorse;
}

model::Reason reason_of(const PainChange& change, const ChangeThatCounts& counts, int days) {
  model::Reason reason;
  reason.rule = "progress-pain";
  reason.message = "progress-pain." + std::string(base::name_of(change.trend));
  reason.source = counts.source;
  reason.values["n"] = std::to_string(change.recent.answered);
  reason.values["needed"] = tenths(counts.points);
  if (change.recent.mean) reason.values["recent"] = tenths(*change.recent.mean);
  if (!change.change) return reason;
  reason.values["change"] = tenths(std::fabs(*change.change));
  reason.values["base"] = tenths(*change.baseline.mean);
  reason.values["base_n"] = std::to_string(change.baseline.answered);
  reason.values["days"] = std::to_string(days);
  return reason;
}

}  // namespace

DayScores highest_by_day(std::span<const PainAnswer> answers) {
  DayScores scores;
  for (const auto& answer : answers) {
    const auto kept = scores.emplace(answer.day, answer.score).first;
    kept->second = std::max(kept->second, answer.score);
  }
  return scores;
}

PainMean mean_of(const DayScores& scores, Day first, Day last) {
  PainMean result;
  result.days = std::max(0, last - first + 1);
  int sum = 0;
  for (auto it = scores.lower_bound(first); it != scores.end() && it->first <= last; ++it) {
    ++result.answered;
    sum += it->second;
  }
  if (result.answered > 0) result.mean = static_cast<double>(sum) / result.answered;
  return result;
}

PainChange pain_change(const DayScores& scores, Day first, Day last, const ChangeThatCounts& counts) {
  PainChange result;
  result.needed = counts.points;
  const auto recent_start = last - (window_days - 1);
  result.recent = mean_of(scores, recent_start, last);
  const auto base_start = first_told_week(scores, first, recent_start);
  if (base_start && result.recent.answered >= answered_days_needed) {
    const auto base_end = *base_start + (window_days - 1);
    result.baseline = mean_of(scores, *base_start, base_end);
    result.change = *result.recent.mean - *result.baseline.mean;
    const bool twice = seen_before(scores, base_end, recent_start, *result.baseline.mean, *result.change);
    result.trend = trend_of(*result.change, counts.points, twice);
  }
  result.reason = reason_of(result, counts, base_start ? recent_start - *base_start : 0);
  return result;
}

}  // namespace genu::progress
