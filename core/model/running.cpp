#include <genu/model/running.hpp>

namespace genu::model {

const RunStep* find_level(const RunningPlan& plan, int level) {
  const auto index = static_cast<std::size_t>(level);
  return level >= 0 && index < plan.levels.size() ? &plan.levels[index] : nullptr;
}

int top_level(const RunningPlan& plan) { return plan.levels.empty() ? 0 : plan.levels.back().level; }

}  // namespace genu::model

// How the records are written and read, compiled once.
namespace genu::base {
template struct Codec<model::RunStep>;
template struct Codec<model::RunningPlan>;
}  // namespace genu::base
