// What there is to train with.
#include <algorithm>
#include <genu/app/views/equipment.hpp>

#include "app/standpoint.hpp"
#include "guidance/substitution.hpp"

namespace genu::app {

namespace {

bool contains(const std::vector<model::Equipment>& list, model::Equipment equipment) {
  return std::find(list.begin(), list.end(), equipment) != list.end();
}

}  // namespace

base::Result<EquipmentView> equipment_view(const Core& core) {
  const auto& inside = core.inside();
  const auto person = person_of(inside);
  if (!person) return base::Unexpected{person.error()};
  EquipmentView view;
  view.told = person->equipment.has_value();
  for (const auto& entry : names_of(base::Type<model::Equipment>{})) {
    if (entry.value == model::Equipment::None) continue;
    EquipmentLine line;
    line.equipment = entry.value;
    line.at_home = guidance::in_every_home(entry.value);
    line.have = line.at_home || !view.told || contains(*person->equipment, entry.value);
    const auto& exercises = inside.catalogue.exercises();
    line.exercises = static_cast<int>(std::count_if(
        exercises.begin(), exercises.end(), [&](const auto& each) { return contains(each.equipment, entry.value); }));
    view.lines.push_back(line);
  }
  return view;
}

}  // namespace genu::app

namespace genu::base {
template struct Codec<app::EquipmentLine>;
template struct Codec<app::EquipmentView>;
}  // namespace genu::base
