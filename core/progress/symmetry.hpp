// Symmetry: what the affected leg can do in per cent of the other one (clinical reference 0.6).
#pragma once
#include <genu/base/time.hpp>
#include <genu/model/terms.hpp>
#include <span>
#include <vector>

namespace genu::progress {

/// One result of a test in which more is better: repetitions or seconds.
struct SideResult {
  base::Day day;
  model::Side side = model::Side::Left;  ///< Left or Right
  int value = 0;
};

struct SymmetryPoint {
  base::Day day;  ///< of the later of the two results
  int affected = 0;
  int other = 0;
  int percent = 0;  ///< affected of other, rounded

  bool operator==(const SymmetryPoint&) const = default;
};

/// How far apart the two sides may have been tested, days.
inline constexpr int same_testing_days = 14;
/// What is usually aimed at, per cent; a guide and no promise (davies2020).
inline constexpr int symmetry_aim = 90;

/// A point for each result that has one of the other leg from the same day or the days before it, oldest first, at most
/// one a day, which is its newest. `results` are oldest first. Nothing where the other leg scored 0.
[[nodiscard]] std::vector<SymmetryPoint> symmetry(std::span<const SideResult> results, model::Side affected);

}  // namespace genu::progress
