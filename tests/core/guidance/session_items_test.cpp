#include "guidance/session_items.hpp"

#include <doctest/doctest.h>

#include "core/guidance/answers.hpp"

namespace genu::guidance {
namespace {

using model::ItemDay;
using model::SessionLength;

model::Item item(const char* exercise, bool essential = false, ItemDay on = ItemDay::Session) {
  model::Item made;
  made.exercise = exercise;
  made.essential = essential;
  made.on = on;
  return made;
}

std::vector<std::string> names_of_items(const std::vector<model::Item>& items) {
  std::vector<std::string> names;
  for (const auto& each : items) names.push_back(each.exercise);
  return names;
}

TEST_SUITE("guidance") {
  TEST_CASE("a session has the items of its day whose conditions hold") {
    model::Phase phase;
    phase.items = {item("warm-up"), item("squat", true), item("bike", false, ItemDay::RestDay), item("hop")};
    phase.items[3].when = {model::criterion_from("days_in_phase >= 14").value()};
    CriteriaFacts facts;
    facts.phase_start = day("2026-03-01");
    facts.today = day("2026-03-14");
    CHECK(names_of_items(session_items(phase, SessionLength::Full, facts)) ==
          std::vector<std::string>{"warm-up", "squat"});
    CHECK(names_of_items(items_for(phase, ItemDay::RestDay, SessionLength::Full, facts)) ==
          std::vector<std::string>{"bike"});
    facts.today = day("2026-03-15");
    CHECK(names_of_items(session_items(phase, SessionLength::Full, facts)) ==
          std::vector<std::string>{"warm-up", "squat", "hop"});
    CHECK(names_of_items(session_items(phase, SessionLength::Short, facts)) == std::vector<std::string>{"squat"});
    phase.items[1].essential = false;
    CHECK(session_items(phase, SessionLength::Short, facts).size() == 3);
  }

  TEST_CASE("minutes count both sides, rests and changes, rounded up") {
    CHECK(estimated_minutes({}) == 0);
    model::PrescribedItem hold;
    hold.dose.sets = 2;
    hold.dose.hold = {30};
    hold.dose.rest = {60};
    CHECK(estimated_minutes(std::vector{hold}) == 2);
    hold.laterality = model::Laterality::EachSide;
    CHECK(estimated_minutes(std::vector{hold}) == 3);
    CHECK(estimated_minutes(std::vector{hold, hold}) == 7);
  }
}

}  // namespace
}  // namespace genu::guidance
