// One exercise of the plan by its own history: one step up, one step down, or the same again.
#pragma once
#include <string>
#include <vector>

#include "app/prescription.hpp"

namespace genu::app {

/// Everything one item is judged by.
struct Judging {
  const Inside& inside;
  const Standpoint& stand;
  const History& history;
  std::span<const Answered> all;  ///< what the rules look at, oldest first
  model::WeekGate gate = model::WeekGate::Ok;
  std::vector<std::string> taken;  ///< exercises of the phase, and those that stand in for others today
};

struct ItemVerdict {
  ItemToday item;
  std::optional<model::ActionAdvice> advice;  ///< nothing where the item has not been done at its present dose
};

/// The item as the programme wrote it, where `item` stands in for another one; else nothing.
[[nodiscard]] const model::Item* programme_item(const Judging& judging, const model::Item& item);

/// The item at `index` of the phase. It steps only from the dose at which it was last done, so that a change is made
/// once. A step up needs `may_step_up` besides its own history.
[[nodiscard]] ItemVerdict judge(const Judging& judging, std::size_t index, bool may_step_up);

/// The item at `index` one step down, because a professional has just cleared the knee for exercise.
[[nodiscard]] ItemVerdict one_step_down(const Judging& judging, std::size_t index);

/// The item at `index` as it begins again after days off. What has never been done stays as it is.
[[nodiscard]] ItemVerdict back_after_days_off(const Judging& judging, std::size_t index, const guidance::WayBack& back);

}  // namespace genu::app
