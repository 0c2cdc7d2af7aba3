#include "guidance/session_items.hpp"

#include <algorithm>

namespace genu::guidance {

namespace {

constexpr int change_seconds = 30;  // from one exercise to the next, design choice

}  // namespace

std::vector<model::Item> items_for(const model::Phase& phase, model::ItemDay on, model::SessionLength length,
                                   const CriteriaFacts& facts) {
  std::vector<model::Item> items;
  for (const auto& item : phase.items) {
    if (item.on == on && all_met(check_criteria(item.when, facts))) items.push_back(item);
  }
  if (length == model::SessionLength::Full) return items;
  std::vector<model::Item> essentials;
  std::copy_if(items.begin(), items.end(), std::back_inserter(essentials),
               [](const model::Item& item) { return item.essential; });
  return essentials.empty() ? items : essentials;
}

std::vector<model::Item> session_items(const model::Phase& phase, model::SessionLength length,
                                       const CriteriaFacts& facts) {
  return items_for(phase, model::ItemDay::Session, length, facts);
}

int estimated_minutes(std::span<const model::PrescribedItem> items) {
  if (items.empty()) return 0;
  int seconds = (static_cast<int>(items.size()) - 1) * change_seconds;
  for (const auto& item : items) {
    seconds += model::total_seconds(item.dose, item.laterality == model::Laterality::EachSide ? 2 : 1);
  }
  return (seconds + 59) / 60;
}

}  // namespace genu::guidance
