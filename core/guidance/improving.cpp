#include "guidance/improving.hpp"

#include <algorithm>
#include <numeric>
#include <vector>

namespace genu::guidance {

namespace {

// Clinical reference 2.1, design choices.
constexpr std::size_t days_at_an_end = 3;
constexpr double fall_that_counts = 1.0;
constexpr double as_good_as_gone = 1.0;
constexpr double rounding = 1e-9;  // means of whole numbers are not exact
constexpr int week_days = 7;

struct DayScore {
  base::Day day;
  int score = 0;
};

std::vector<DayScore> worst_by_day(std::span<const DayNote> notes) {
  std::vector<DayScore> scores;
  scores.reserve(notes.size());
  for (const auto& note : notes) {
    if (note.worst) scores.push_back({note.day, note.worst->score()});
  }
  // The worst of a day comes first of it, and stays.
  const auto before = [](const DayScore& a, const DayScore& b) {
    return a.day < b.day || (a.day == b.day && a.score > b.score);
  };
  std::sort(scores.begin(), scores.end(), before);
  const auto same_day = [](const DayScore& a, const DayScore& b) { return a.day == b.day; };
  scores.erase(std::unique(scores.begin(), scores.end(), same_day), scores.end());
  return scores;
}

double mean(std::span<const DayScore> scores) {
  const int sum = std::accumulate(scores.begin(), scores.end(), 0,
                                  [](int so_far, const DayScore& each) { return so_far + each.score; });
  return static_cast<double>(sum) / static_cast<double>(scores.size());
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
  while (weeks < most && gate_of_means(week_means(notes, today - week_days * weeks)) != model::WeekGate::Ok) ++weeks;
  return weeks;
}

}  // namespace genu::guidance
