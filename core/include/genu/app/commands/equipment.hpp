// Saying what there is to train with.
#pragma once
#include <genu/app/changes.hpp>
#include <genu/app/core.hpp>
#include <genu/model/terms.hpp>

namespace genu::app {

/// Notes what the person has to train with; what every home has need not be named. Sessions then use an exercise that
/// stands in wherever something is missing.
struct SetEquipment {
  std::vector<model::Equipment> equipment;  ///< all of it; `none` for nothing beyond what every home has
  bool everything = false;                  ///< take it that nothing is missing, as before anything was said
};

constexpr auto fields_of(base::Type<SetEquipment>) {
  using C = SetEquipment;
  return base::record<C>("set-equipment",
                         base::field("equipment", &C::equipment, "all that is there").within(0, 30).or_default(),
                         base::field("everything", &C::everything, "nothing is missing").or_default());
}

base::Result<base::Done> may(const Core& core, const SetEquipment& command);
base::Result<Outcome> perform(Core& core, const SetEquipment& command);

}  // namespace genu::app

namespace genu::base {
extern template struct Codec<app::SetEquipment>;
}  // namespace genu::base
