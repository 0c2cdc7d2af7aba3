// Quantities whose unit is in the type, so that metres never meet seconds by accident.
#pragma once
#include <compare>
#include <cstdint>
#include <genu/base/error.hpp>

namespace genu::base {

/// A whole number of one unit.
template <class Unit>
struct Quantity {
  std::int64_t count = 0;

  auto operator<=>(const Quantity&) const = default;
  [[nodiscard]] constexpr Quantity operator+(Quantity other) const { return {count + other.count}; }
  [[nodiscard]] constexpr Quantity operator-(Quantity other) const { return {count - other.count}; }
};

using Seconds = Quantity<struct SecondUnit>;
using Minutes = Quantity<struct MinuteUnit>;
using Metres = Quantity<struct MetreUnit>;
using Grams = Quantity<struct GramUnit>;

/// Pain on the numeric rating scale: a whole number from 0 (none) to 10 (worst imaginable).
class Nrs {
 public:
  static constexpr int lowest = 0;
  static constexpr int highest = 10;

  Nrs() = default;
  [[nodiscard]] static Result<Nrs> from(std::int64_t score) {
    if (score < lowest || score > highest) {
      return fail(ErrorCode::OutOfRange, {}, "0..10", std::to_string(score));
    }
    return Nrs(static_cast<int>(score));
  }
  [[nodiscard]] constexpr int score() const { return score_; }
  auto operator<=>(const Nrs&) const = default;

 private:
  explicit Nrs(int score) : score_(score) {}
  int score_ = 0;
};

}  // namespace genu::base
