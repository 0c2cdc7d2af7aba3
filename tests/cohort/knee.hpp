// The knee of a runner: what it feels under load and in the morning, and how it heals. A model to live by, not a claim
// about knees: it only has to bring about all that the rules must cope with.
#pragma once
#include "cohort/traits.hpp"

namespace genu::cohort {

class Knee {
 public:
  explicit Knee(const Traits& traits);

  /// Takes a load; answers with the worst pain felt, NRS.
  int take(double load, Dice& dice);
  /// The pain of a short try at `load`, NRS. It leaves nothing behind.
  [[nodiscard]] int feel(double load, Dice& dice) const;
  /// One night; sometimes a flare.
  void sleep(Dice& dice);

  [[nodiscard]] int morning_pain() const;
  [[nodiscard]] int worst_of_day() const { return worst_today_; }
  [[nodiscard]] int stiffness_min() const;
  [[nodiscard]] int swelling() const;  ///< grade 0 to 3
  [[nodiscard]] double capacity() const { return capacity_; }

 private:
  const Traits& traits_;
  double capacity_;
  double background_;
  double irritation_ = 0;  // NRS points that fade over days
  int worst_today_ = 0;
};

}  // namespace genu::cohort
