#include <genu/player/plan.hpp>

#include "player/position.hpp"

namespace genu::player {

Plan plan_of(std::vector<PlanItem> items, model::Side affected) {
  std::vector<model::PrescribedItem> prescribed;
  for (const auto& item : items) prescribed.push_back(item.prescribed);
  Plan plan;
  plan.sets = all_sets(prescribed, affected);
  plan.items = std::move(items);
  return plan;
}

}  // namespace genu::player
