#include "guidance/usual_morning.hpp"

#include <algorithm>
#include <map>
#include <vector>

namespace genu::guidance {

namespace {

constexpr std::size_t fewest_days = 3;  // clinical reference 0.4

int median_rounded_down(std::vector<int> numbers) {
  std::sort(numbers.begin(), numbers.end());
  const auto middle = numbers.size() / 2;
  if (numbers.size() % 2 == 1) return numbers[middle];
  return (numbers[middle - 1] + numbers[middle]) / 2;
}

}  // namespace

std::optional<int> usual_morning(std::span<const MorningPain> mornings, base::Day session_day,
                                 const base::Answer<base::Nrs>& baseline) {
  std::map<base::Day, int> by_day;
  for (const auto& morning : mornings) {
    const int days_before = session_day - morning.day;
    if (morning.pain && days_before >= 1 && days_before <= usual_morning_days)
      by_day[morning.day] = morning.pain->score();
  }
  if (by_day.size() < fewest_days) return baseline ? std::optional(baseline->score()) : std::nullopt;
  std::vector<int> scores;
  for (const auto& entry : by_day) scores.push_back(entry.second);
  return median_rounded_down(std::move(scores));
}

}  // namespace genu::guidance
