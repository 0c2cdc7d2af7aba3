#include "cohort/dice.hpp"

namespace genu::cohort {

namespace {

// Spreads neighbouring numbers over the whole range (the finalizer of SplitMix64).
std::uint64_t mixed(std::uint64_t number) {
  number += 0x9E3779B97F4A7C15ULL;
  number = (number ^ (number >> 30)) * 0xBF58476D1CE4E5B9ULL;
  number = (number ^ (number >> 27)) * 0x94D049BB133111EBULL;
  return number ^ (number >> 31);
}

}  // namespace

Dice::Dice(std::uint64_t seed, std::uint64_t stream) : engine_(mixed(mixed(seed) ^ stream)) {}

double Dice::unit() {
  constexpr double one_of_2_to_53 = 1.0 / 9007199254740992.0;
  return static_cast<double>(engine_() >> 11) * one_of_2_to_53;
}

int Dice::between(int low, int high) { return low + static_cast<int>(unit() * (high - low + 1)); }

double Dice::bell(double mean, double spread) {
  constexpr int throws = 12;
  double sum = 0;
  for (int i = 0; i < throws; ++i) sum += unit();
  return mean + (sum - throws / 2.0) * spread;
}

}  // namespace genu::cohort
