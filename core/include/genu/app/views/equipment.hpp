// What there is to train with, as a list to tick.
#pragma once
#include <genu/app/core.hpp>
#include <genu/base/codec.hpp>
#include <genu/model/terms.hpp>

namespace genu::app {

struct EquipmentLine {
  model::Equipment equipment = model::Equipment::None;
  bool at_home = false;  ///< every home has it or something that will do
  bool have = false;     ///< counted as there
  int exercises = 0;     ///< how many exercises need it

  bool operator==(const EquipmentLine&) const = default;
};

struct EquipmentView {
  bool told = false;  ///< false until the person says; everything counts as there then
  std::vector<EquipmentLine> lines;

  bool operator==(const EquipmentView&) const = default;
};

constexpr auto fields_of(base::Type<EquipmentLine>) {
  using base::field;
  using V = EquipmentLine;
  return base::record<V>("equipment-line", field("equipment", &V::equipment, "which piece"),
                         field("at_home", &V::at_home, "every home has it or something that will do"),
                         field("have", &V::have, "counted as there"),
                         field("exercises", &V::exercises, "how many exercises need it"));
}

constexpr auto fields_of(base::Type<EquipmentView>) {
  using base::field;
  using V = EquipmentView;
  return base::record<V>("equipment-view", field("told", &V::told, "whether the person has said"),
                         field("lines", &V::lines, "piece by piece"));
}

[[nodiscard]] base::Result<EquipmentView> equipment_view(const Core& core);

}  // namespace genu::app

namespace genu::base {
extern template struct Codec<app::EquipmentLine>;
extern template struct Codec<app::EquipmentView>;
}  // namespace genu::base
