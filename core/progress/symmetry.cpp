#include "progress/symmetry.hpp"

#include <optional>

namespace genu::progress {

namespace {

struct Latest {
  base::Day day;
  int value = 0;
};

}  // namespace

std::vector<SymmetryPoint> symmetry(std::span<const SideResult> results, model::Side affected) {
  std::vector<SymmetryPoint> points;
  std::optional<Latest> mine, others;
  for (const auto& result : results) {
    if (result.side == model::Side::Both) continue;
    (result.side == affected ? mine : others) = Latest{result.day, result.value};
    if (!mine || !others || others->value <= 0) continue;
    const int apart = mine->day - others->day;
    if (apart > same_testing_days || -apart > same_testing_days) continue;
    if (!points.empty() && points.back().day == result.day) points.pop_back();
    const int percent = (200 * mine->value + others->value) / (2 * others->value);
    points.push_back({result.day, mine->value, others->value, percent});
  }
  return points;
}

}  // namespace genu::progress
