#include "guidance/improving.hpp"

#include <algorithm>
#include <map>
#include <numeric>

namespace genu::guidance {

namespace {

// Clinical reference 2.1, design choices.
constexpr std::size_t days_at_an_end = 3;
constexpr double fall_that_counts = 1.0;
constexpr double as_good_as_gone = 1.0;
constexpr double rounding = 1e-9;  // means of whole numbers are not exact
constexpr int week_days = 7;

std::vector<int> worst_by_day(std::span<const DayNote> notes) {
  std::map<base::Day, int> by_day;
  for (const auto& note : notes) {
    if (!note.worst) continue;
    const auto kept = by_day.emplace(note.day, note.worst->score()).first;
    kept->second = std::max(kept->second, note.worst->score());
  }
  std::vector<int> scores;
  for (const auto& [day, score] : by_day) scores.push_back(score);
  return scores;
}

double mean(std::span<const int> scores) {
  return std::accumulate(scores.begin(), scores.end(), 0.0) / static_cast<double>(scores.size());
}

}  // namespace

std::optional<bool> improving(std::span<const DayNote> notes) {
  const auto scores = worst_by_day(notes);
  if (scores.size() < 2 * days_at_an_end) return std::nullopt;
  const std::span all(scores);
  const double first = mean(all.first(days_at_an_end));
  const double last = mean(all.last(days_at_an_end));
  return first - last >= fall_that_counts - rounding || last < as_good_as_gone - rounding;
}

int weeks_worsening(std::span<const DayNote> notes, base::Day today, int most) {
  int weeks = 0;
  while (weeks < most && week_gate(notes, today - week_days * weeks).gate != model::WeekGate::Ok) ++weeks;
  return weeks;
}

}  // namespace genu::guidance
