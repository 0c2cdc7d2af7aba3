#include "cohort/traits.hpp"

namespace genu::cohort {

namespace {

// A third are steady: a cohort of mishaps alone would not show whether anybody ever finishes.
constexpr double share_steady = 0.33;
constexpr double share_silent = 0.04;
constexpr double share_set_by_set = 0.15;

void draw_knee(Traits& traits, Dice& dice) {
  switch (traits.course) {
    case Course::Heals:
      traits.capacity = dice.within(0.45, 0.7);
      traits.healing_a_day = dice.within(0.012, 0.025);
      traits.background_pain = dice.within(0.5, 2.5);
      break;
    case Course::HealsSlowly:
      traits.capacity = dice.within(0.3, 0.6);
      traits.healing_a_day = dice.within(0.003, 0.01);
      traits.background_pain = dice.within(1, 4);
      break;
    case Course::DoesNotRespond:
      traits.capacity = dice.within(0.1, 0.4);
      traits.healing_a_day = 0;
      traits.background_pain = dice.within(2.5, 6);
      break;
  }
}

// Habits that spoil a plan or a diary, each for some runners only.
void draw_habits(Traits& traits, Dice& dice) {
  traits.irritability = dice.within(0.5, 2.5);
  if (dice.chance(0.3)) traits.kept_back = dice.between(1, 3);
  if (dice.chance(0.5)) traits.skips_diary = dice.within(0.05, 0.7);
  if (dice.chance(0.5)) traits.skips_morning = dice.within(0.05, 0.6);
  if (dice.chance(0.4)) traits.leaves_blank = dice.within(0.05, 0.5);
  if (dice.chance(0.5)) traits.misses_session = dice.within(0.05, 0.6);
  if (dice.chance(0.3)) traits.over_eager = dice.within(0.05, 0.5);
  if (dice.chance(0.5)) traits.flares_a_week = dice.within(0.02, 0.3);
  if (dice.chance(0.3)) traits.alarms_a_week = dice.within(0.01, 0.08);
  if (dice.chance(0.4)) traits.gives_up_a_week = dice.within(0.01, 0.06);
  if (dice.chance(0.5)) traits.skips_check = dice.within(0.1, 1);
  if (dice.chance(0.2)) traits.red_flags_a_week = dice.within(0.01, 0.05);
  if (dice.chance(0.5)) traits.holds_a_week = dice.within(0.02, 0.15);
  if (dice.chance(0.6)) traits.declares_flares = dice.within(0.1, 0.9);
  traits.tells_of_injection = !dice.chance(0.1);
  if (dice.chance(share_silent))
    traits.skips_check = traits.skips_diary = traits.skips_morning = traits.leaves_blank = 1;
}

}  // namespace

bool Traits::steady() const {
  return course == Course::Heals && kept_back == 0 && skips_diary == 0 && skips_morning == 0 && leaves_blank == 0 &&
         misses_session == 0 && over_eager == 0 && flares_a_week == 0 && alarms_a_week == 0 && gives_up_a_week == 0 &&
         skips_check == 0 && red_flags_a_week == 0 && holds_a_week == 0 && tells_of_injection;
}

Traits draw_traits(const std::vector<std::string>& programmes, Dice& dice) {
  Traits traits;
  traits.programme = programmes[static_cast<std::size_t>(dice.between(0, static_cast<int>(programmes.size()) - 1))];
  traits.side = dice.chance(0.5) ? model::Side::Left : model::Side::Right;
  traits.set_by_set = dice.chance(share_set_by_set);
  traits.runs = dice.chance(0.4);
  traits.days_since_injection = dice.between(0, 6);
  const bool steady = dice.chance(share_steady);
  const double course = dice.unit();
  traits.course = steady || course < 0.4 ? Course::Heals : course < 0.75 ? Course::HealsSlowly : Course::DoesNotRespond;
  draw_knee(traits, dice);
  if (!steady) draw_habits(traits, dice);
  return traits;
}

}  // namespace genu::cohort
