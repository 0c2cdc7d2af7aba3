// Chance that falls alike on every platform: the engine is the standard's, the distributions are our own.
#pragma once
#include <cstdint>
#include <random>

namespace genu::cohort {

class Dice {
 public:
  /// Each stream of a seed is a sequence of its own.
  Dice(std::uint64_t seed, std::uint64_t stream);

  /// At least 0, below 1.
  double unit();
  /// At least `low`, below `high`.
  double within(double low, double high) { return low + (high - low) * unit(); }
  bool chance(double probability) { return unit() < probability; }
  /// A whole number, both ends included.
  int between(int low, int high);
  /// Around `mean`, within six times `spread` of it: the sum of twelve throws.
  double bell(double mean, double spread);

 private:
  std::mt19937_64 engine_;
};

}  // namespace genu::cohort
