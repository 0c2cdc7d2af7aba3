// What there is to train with, and the exercises that stand in.
#include <algorithm>

#include "support/world.hpp"

using namespace genu;
using model::Equipment;

namespace {

void start(test::World& world, const char* programme) {
  app::StartProgramme start;
  start.programme = programme;
  start.usual_morning_pain = test::nrs(1);
  world.done(start);
}

void set_equipment(test::World& world, std::vector<Equipment> equipment) {
  app::SetEquipment set;
  set.equipment = std::move(equipment);
  world.done(set);
}

const app::SessionLine* line_for(const app::TodayView& today, const std::string& exercise) {
  for (const auto& line : today.session->lines) {
    if (line.exercise == exercise) return &line;
  }
  return nullptr;
}

bool standing_in(const app::SessionLine& line) {
  return !line.reasons.empty() && line.reasons.back().rule == "substitution.equipment";
}

}  // namespace

TEST_SUITE_BEGIN("app");

TEST_CASE("until it is told, everything counts as there") {
  test::World world;
  start(world, "pt-loading");
  CHECK_FALSE(test::must(app::equipment_view(*world.core)).told);
  CHECK(line_for(world.today(), "leg-extension-hold"));
  const auto today = world.today();
  for (const auto& line : today.session->lines) CHECK(line.reasons.empty());
}

TEST_CASE("a missing machine brings another exercise, with the reason, and no one to blame") {
  test::World world;
  start(world, "pt-loading");
  set_equipment(world, {Equipment::None});
  const auto today = world.today();
  CHECK_FALSE(line_for(today, "leg-extension-hold"));
  const auto* line = line_for(today, "wall-sit");
  REQUIRE(line);
  CHECK(line->move == app::DoseMove::Swapped);
  CHECK(line->essential);
  REQUIRE(standing_in(*line));
  CHECK(line->reasons.back().values.at("missing") == "@equipment.leg-extension-machine");
  // Looking changes nothing; starting stores what was shown.
  CHECK(world.today() == today);
  world.done(app::StartSession{});
  const auto session = test::must(app::session_view(*world.core));
  REQUIRE(session);
  CHECK(session->items.front().exercise == "wall-sit");
  const auto versions = test::must(app::programme_view(*world.core)).versions;
  REQUIRE(versions.size() == 2);
  CHECK(versions.front().reason == "plan.equipment");
}

TEST_CASE("no exercise stands in twice, and none that the phase has already") {
  for (const auto* programme : {"pfp-runner", "itbs-runner", "pt-loading", "meniscus-exercise", "knee-oa-exercise",
                                "post-injection-return", "healthy-knee-strength"}) {
    CAPTURE(programme);
    test::World world;
    start(world, programme);
    set_equipment(world, {Equipment::None});
    const auto today = world.today();
    std::vector<std::string> names;
    for (const auto& line : today.session->lines) names.push_back(line.exercise);
    std::sort(names.begin(), names.end());
    CHECK(std::adjacent_find(names.begin(), names.end()) == names.end());
  }
}

TEST_CASE("where nothing stands in, the exercise stays and the line says so") {
  test::World world;
  start(world, "itbs-runner");
  set_equipment(world, {Equipment::None});
  const auto today = world.today();
  const auto* roll = line_for(today, "foam-roll-lateral-thigh");
  REQUIRE(roll);
  CHECK(roll->move == app::DoseMove::Same);
  REQUIRE(standing_in(*roll));
  CHECK(roll->reasons.back().message == "substitution.equipment.none");
}

TEST_CASE("cardio keeps its minutes") {
  test::World world;
  start(world, "knee-oa-exercise");
  set_equipment(world, {Equipment::None});
  const auto today = world.today();
  const auto* walk = line_for(today, "brisk-walk");
  REQUIRE(walk);
  CHECK(walk->dose == "10 min");
}

TEST_CASE("the stand-in climbs by its own sessions and does not go back to what is still missing") {
  test::World world;
  start(world, "pt-loading");
  set_equipment(world, {Equipment::None});
  bool climbed = false;
  for (int n = 0; n < 8; ++n) {
    world.log_session(1);
    world.pass_days(1);
    world.answer_morning(1);
    const auto today = world.today();
    CHECK_FALSE(line_for(today, "leg-extension-hold"));
    const auto* line = line_for(today, "wall-sit");
    REQUIRE(line);
    climbed = climbed || line->move == app::DoseMove::Harder;
    world.pass_days(1);
  }
  CHECK(climbed);
}

TEST_CASE("once the machine is there the programme's own exercise is back at its first dose") {
  test::World world;
  start(world, "pt-loading");
  set_equipment(world, {Equipment::None});
  world.log_session(1);
  world.pass_days(1);
  world.answer_morning(1);
  set_equipment(world, {Equipment::LegExtensionMachine});
  const auto today = world.today();
  const auto* line = line_for(today, "leg-extension-hold");
  REQUIRE(line);
  CHECK(line->dose == "5 × 45 s");
  REQUIRE(standing_in(*line));
  CHECK(line->reasons.back().message == "substitution.equipment.back");
}

TEST_CASE("equipment is told once or not at all, kept in order, and can be taken back") {
  test::World world;
  CHECK(world.refusal(app::SetEquipment{}) == "may.which-equipment");
  CHECK(world.refusal(app::SetEquipment{{Equipment::Bike}, true}) == "may.which-equipment");
  set_equipment(world, {Equipment::Pool, Equipment::Bike, Equipment::Pool});
  auto view = test::must(app::equipment_view(*world.core));
  CHECK(view.told);
  int have = 0;
  for (const auto& line : view.lines) {
    if (line.have && !line.at_home) ++have;
    if (line.equipment == Equipment::Wall) CHECK((line.at_home && line.have));
  }
  CHECK(have == 2);
  world.done(app::SetEquipment{{}, true});
  CHECK_FALSE(test::must(app::equipment_view(*world.core)).told);
  world.done(app::Undo{});
  CHECK(test::must(app::equipment_view(*world.core)).told);
}

TEST_SUITE_END();
