// What the person has to train with.
#include <genu/app/commands/equipment.hpp>

#include <algorithm>

#include "app/draft.hpp"
#include "app/standpoint.hpp"

namespace genu::app {

namespace {

using base::ErrorCode;
using base::Result;
using base::Unexpected;

Result<Draft> draft(const Inside& inside, const SetEquipment& command) {
  auto faults = base::faults_of(command);
  if (!faults.empty()) return Unexpected{faults.front()};
  if (command.equipment.empty() != command.everything) {
    return base::refuse(ErrorCode::Conflict, "may.which-equipment", "equipment");
  }
  auto person = person_of(inside);
  if (!person) return Unexpected{person.error()};
  person->equipment.reset();
  if (!command.everything) {
    auto have = command.equipment;
    std::sort(have.begin(), have.end());
    have.erase(std::unique(have.begin(), have.end()), have.end());
    person->equipment = std::move(have);
  }
  Draft draft;
  draft.id = person->id;
  draft.put(std::move(*person));
  return draft;
}

}  // namespace

Result<base::Done> may(const Core& core, const SetEquipment& command) { return ask(core, command, draft); }

Result<Outcome> perform(Core& core, const SetEquipment& command) {
  return carry_out(core, "set-equipment", command, draft);
}

}  // namespace genu::app

namespace genu::base {
template struct Codec<app::SetEquipment>;
}  // namespace genu::base
