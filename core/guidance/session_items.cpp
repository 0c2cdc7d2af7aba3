#include "guidance/session_items.hpp"

namespace genu::guidance {

namespace {

constexpr int change_seconds = 30;  // from one exercise to the next, design choice

}  // namespace

std::vector<std::size_t> listed(const model::Phase& phase, model::ItemDay on, model::SessionLength length,
                                const CriteriaFacts& facts) {
  std::vector<std::size_t> all, essentials;
  for (std::size_t i = 0; i < phase.items.size(); ++i) {
    const auto& item = phase.items[i];
    if (item.on != on || !all_met(check_criteria(item.when, facts))) continue;
    all.push_back(i);
    if (item.essential) essentials.push_back(i);
  }
  return length == model::SessionLength::Full || essentials.empty() ? all : essentials;
}

std::vector<model::Item> items_for(const model::Phase& phase, model::ItemDay on, model::SessionLength length,
                                   const CriteriaFacts& facts) {
  std::vector<model::Item> items;
  for (const auto index : listed(phase, on, length, facts)) items.push_back(phase.items[index]);
  return items;
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
