#include "cohort/knee.hpp"

#include <algorithm>

namespace genu::cohort {

namespace {

constexpr double highest_capacity = 1.6;
constexpr double points_a_load = 10;       // NRS points for a whole programme's load beyond capacity
constexpr double share_that_stays = 0.35;  // of that, as irritation
constexpr double left_after_a_night = 0.55;
constexpr double background_left_healing = 0.94;
constexpr double background_left_slowly = 0.99;
constexpr double flare_points = 4;
constexpr double noise = 0.25;

int score(double points) { return std::clamp(static_cast<int>(points + 0.5), 0, 10); }

}  // namespace

Knee::Knee(const Traits& traits) : traits_(traits), capacity_(traits.capacity), background_(traits.background_pain) {}

int Knee::feel(double load, Dice& dice) const {
  const double beyond = std::max(0.0, load - capacity_) * points_a_load * traits_.irritability;
  return score(background_ * 0.6 + irritation_ * 0.7 + beyond + dice.bell(0, noise));
}

int Knee::take(double load, Dice& dice) {
  const int pain = feel(load, dice);
  irritation_ += std::max(0.0, load - capacity_) * points_a_load * traits_.irritability * share_that_stays;
  worst_today_ = std::max(worst_today_, pain);
  return pain;
}

void Knee::sleep(Dice& dice) {
  irritation_ *= left_after_a_night;
  if (dice.chance(traits_.flares_a_week / 7)) irritation_ += dice.within(1, flare_points);
  // An irritated knee does not heal that night.
  if (irritation_ < 1) capacity_ = std::min(highest_capacity, capacity_ + traits_.healing_a_day);
  if (traits_.course == Course::Heals) background_ *= background_left_healing;
  if (traits_.course == Course::HealsSlowly) background_ *= background_left_slowly;
  if (traits_.course == Course::DoesNotRespond) background_ = std::min(8.0, background_ + dice.within(-0.05, 0.08));
  worst_today_ = morning_pain();
}

int Knee::morning_pain() const { return score(background_ * 0.4 + irritation_); }
int Knee::stiffness_min() const { return std::min(180, static_cast<int>(background_ * 3 + irritation_ * 8)); }
int Knee::swelling() const { return std::min(3, static_cast<int>(irritation_ / 2)); }

}  // namespace genu::cohort
