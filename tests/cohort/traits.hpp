// Who a runner of the cohort is: how the knee heals, how it takes load, and how the runner keeps to plan and diary.
#pragma once
#include <genu/model/terms.hpp>
#include <string>
#include <vector>

#include "cohort/dice.hpp"

namespace genu::cohort {

enum class Course { Heals, HealsSlowly, DoesNotRespond };
constexpr auto names_of(base::Type<Course>) {
  return base::names<Course>(
      {{Course::Heals, "heals"}, {Course::HealsSlowly, "heals slowly"}, {Course::DoesNotRespond, "does not respond"}});
}

/// Probabilities are per occasion unless said otherwise; loads and capacity count a programme's hardest week as 1.
struct Traits {
  std::string programme;
  model::Side side = model::Side::Left;
  Course course = Course::Heals;
  double capacity = 0.5;        ///< load that the knee takes without complaint, at the start
  double healing_a_day = 0.01;  ///< growth of that capacity
  double background_pain = 2;   ///< NRS without any load, at the start
  double irritability = 1;      ///< how strongly the knee answers to what is beyond its capacity
  int kept_back = 0;            ///< NRS points by which pain is told too low
  double skips_diary = 0;       ///< a day without an entry
  double skips_morning = 0;     ///< a session or run whose morning is never told
  double leaves_blank = 0;      ///< a question left unanswered
  double misses_session = 0;    ///< a planned session that is not done
  double over_eager = 0;        ///< a session or a long run on a day that asked for rest
  double flares_a_week = 0;
  double alarms_a_week = 0;  ///< the knee gives way or locks
  double gives_up_a_week = 0;
  double skips_check = 0;          ///< a week without the safety questions
  double red_flags_a_week = 0;     ///< the safety questions find the knee locked
  double holds_a_week = 0;         ///< ill, away or hurt
  double declares_flares = 0;      ///< a suggested flare that is declared
  int days_since_injection = 0;    ///< at the start, in the programme after one
  bool tells_of_injection = true;  ///< and when it was
  bool runs = false;               ///< beside the programme
  bool set_by_set = false;         ///< goes through sessions with the player, instead of noting them whole

  /// Heals, keeps to the plan and tells how it is: whoever is like this must reach the end of the programme.
  [[nodiscard]] bool steady() const;
};

/// Runner number `dice` draws, of one of `programmes`.
[[nodiscard]] Traits draw_traits(const std::vector<std::string>& programmes, Dice& dice);

}  // namespace genu::cohort
