#include "guidance/usual_morning.hpp"

#include <algorithm>
#include <array>

namespace genu::guidance {

namespace {

constexpr std::size_t fewest_days = 3;  // clinical reference 0.4

int median_rounded_down(std::span<int> numbers) {
  std::sort(numbers.begin(), numbers.end());
  const auto middle = numbers.size() / 2;
  if (numbers.size() % 2 == 1) return numbers[middle];
  return (numbers[middle - 1] + numbers[middle]) / 2;
}

}  // namespace

std::optional<int> usual_morning(std::span<const MorningPain> mornings, base::Day session_day,
                                 const base::Answer<base::Nrs>& baseline) {
  std::array<std::optional<int>, usual_morning_days> by_day;
  for (const auto& morning : mornings) {
    const int days_before = session_day - morning.day;
    if (!morning.pain || days_before < 1 || days_before > usual_morning_days) continue;
    by_day[static_cast<std::size_t>(days_before - 1)] = morning.pain->score();
  }
  std::array<int, usual_morning_days> scores{};
  std::size_t told = 0;
  for (const auto& score : by_day) {
    if (score) scores[told++] = *score;
  }
  if (told < fewest_days) return baseline ? std::optional(baseline->score()) : std::nullopt;
  return median_rounded_down(std::span(scores).first(told));
}

}  // namespace genu::guidance
