// `genu equipment`: what there is to train with.
#include "commands/all.hpp"
#include "commands/doing.hpp"
#include "say/phrases.hpp"

namespace genu::cli {

namespace {

using app::SetEquipment;

void write_equipment(World& world, const app::EquipmentView& view) {
  say(world, view.told ? "cli.equipment.told" : "cli.equipment.not-told");
  world.page.line();
  std::vector<std::vector<std::string>> rows;
  for (const auto& line : view.lines) {
    const auto* mark = line.at_home ? "cli.equipment.at-home" : line.have ? "cli.equipment.have" : "cli.equipment.lack";
    rows.push_back({std::string(base::name_of(line.equipment)), name(world.words, "equipment", line.equipment),
                    world.words.say(mark)});
  }
  world.page.table(rows);
  world.page.line();
  say(world, "cli.equipment.how-to-set");
}

Result<Done> list(World& world) { return show(world, app::equipment_view(world.core), write_equipment); }

Result<Done> set(World& world, const SetEquipment& typed) {
  return perform(world, typed, [&](World& here, const app::Outcome&) {
    say(here, typed.everything ? "cli.equipment.set-everything" : "cli.equipment.set");
  });
}

}  // namespace

std::vector<Command> equipment_commands() {
  const std::vector<Option<SetEquipment>> options{
      value("ITEMS", "ITEMS", "cli.option.equipment-have", &SetEquipment::equipment),
      flag("--everything", "cli.option.everything", &SetEquipment::everything, true)};
  return {command("equipment list", list), command("equipment set", options, set)};
}

}  // namespace genu::cli
