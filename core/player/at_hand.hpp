// Looking things up in a plan and a state: the exercise in force, the pause after a set, the next set to do.
#pragma once
#include <genu/player/step.hpp>

namespace genu::player {

/// What is done of one set: the exercise as prescribed, or the alternative that was taken.
struct InForce {
  std::string exercise;
  std::string name;
  model::Dose dose;
};

/// `index` is a place in `plan.sets`.
[[nodiscard]] const PlanItem& item_at(const Plan& plan, std::size_t index);
[[nodiscard]] InForce in_force(const Plan& plan, const State& state, std::size_t index);

/// The record of the set, or null.
[[nodiscard]] const RecordSet* record_at(const Plan& plan, const State& state, std::size_t index);
[[nodiscard]] RecordSet* record_at(const Plan& plan, State& state, std::size_t index);

/// The first set without a record; as many as there are where none is left.
[[nodiscard]] std::size_t first_open(const Plan& plan, const State& state);
[[nodiscard]] inline bool all_done(const Plan& plan, const State& state) {
  return first_open(plan, state) == plan.sets.size();
}

/// What lies between two sets that follow each other: a switch of sides, or the rest of the first.
struct PauseBetween {
  Doing doing = Doing::Resting;
  std::int64_t length_ms = 0;
};
[[nodiscard]] PauseBetween pause_between(const Plan& plan, const State& state, std::size_t done, std::size_t next);

/// The values with which a set begins: those of its record, else as planned, with the load of the last set of the same
/// exercise.
[[nodiscard]] Values values_for(const Plan& plan, const State& state, std::size_t index);

/// The worst pain said in any set, and for the one at hand.
[[nodiscard]] base::Answer<base::Nrs> worst_pain_said(const State& state);

}  // namespace genu::player
