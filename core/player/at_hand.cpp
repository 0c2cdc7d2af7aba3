#include "player/at_hand.hpp"

#include <algorithm>

namespace genu::player {

namespace {

template <class Sets>
auto* find_record(const Plan& plan, Sets& sets, std::size_t index) {
  const auto found = index < plan.sets.size()
                         ? std::find_if(sets.begin(), sets.end(),
                                        [&](const RecordSet& set) { return set.position == plan.sets[index]; })
                         : sets.end();
  return found == sets.end() ? nullptr : &*found;
}

}  // namespace

const PlanItem& item_at(const Plan& plan, std::size_t index) {
  return plan.items[static_cast<std::size_t>(plan.sets[index].item)];
}

InForce in_force(const Plan& plan, const State& state, std::size_t index) {
  const auto& item = item_at(plan, index);
  const auto taken = state.taken[static_cast<std::size_t>(plan.sets[index].item)];
  if (!taken) return {item.prescribed.exercise, item.name, item.prescribed.dose};
  const auto& instead = item.alternatives[*taken];
  auto dose = instead.dose;
  dose.sets = item.prescribed.dose.sets;
  return {instead.exercise, instead.name, dose};
}

const RecordSet* record_at(const Plan& plan, const State& state, std::size_t index) {
  return find_record(plan, state.sets, index);
}

RecordSet* record_at(const Plan& plan, State& state, std::size_t index) { return find_record(plan, state.sets, index); }

std::size_t first_open(const Plan& plan, const State& state) {
  std::size_t index = 0;
  while (index < plan.sets.size() && record_at(plan, state, index)) ++index;
  return index;
}

PauseBetween pause_between(const Plan& plan, const State& state, std::size_t done, std::size_t next) {
  const auto& one = plan.sets[done];
  const auto& other = plan.sets[next];
  if (one.item == other.item && one.set == other.set) {
    return {Doing::Switching, plan.timing.switch_sides.count * ms_per_second};
  }
  return {Doing::Resting, in_force(plan, state, done).dose.rest.count * ms_per_second};
}

Values values_for(const Plan& plan, const State& state, std::size_t index) {
  const auto in = in_force(plan, state, index);
  Values values;
  values.reps = in.dose.reps;
  for (const auto& set : state.sets) {
    if (set.exercise == in.exercise && set.load) values.load = set.load;
  }
  const auto* record = record_at(plan, state, index);
  if (!record || record->skipped || record->exercise != in.exercise) return values;
  values.reps = record->reps;
  values.load = record->load;
  values.changed = record->confirmed;
  values.pain = record->pain;
  return values;
}

base::Answer<base::Nrs> worst_pain_said(const State& state) {
  auto worst = state.values.pain;
  for (const auto& set : state.sets) {
    if (set.pain && (!worst || *worst < *set.pain)) worst = set.pain;
  }
  return worst;
}

}  // namespace genu::player
