#include "guidance/energy_storage.hpp"

#include <algorithm>

#include "guidance/reasons.hpp"

namespace genu::guidance {

bool spaces_energy_storage(std::string_view condition) { return condition == "patellar-tendinopathy"; }

bool stores_energy(const model::Exercise& exercise) {
  return exercise.category == model::Category::Plyometric || exercise.category == model::Category::RunningDrill;
}

std::optional<model::Reason> no_jumps_today(std::span<const base::Day> days, base::Day today) {
  if (std::find(days.begin(), days.end(), today - 1) == days.end()) return std::nullopt;
  return make_reason("energy-storage.day-between", {}, "malliaras2015");
}

}  // namespace genu::guidance
