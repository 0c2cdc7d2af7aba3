#include <doctest/doctest.h>

#include <genu/model/programme.hpp>

#include "support/print.hpp"

using namespace genu::model;
using namespace genu::base;

namespace {

Programme two_phases() {
  Programme programme;
  programme.phases.resize(2);
  programme.phases[0].id = "settle";
  programme.phases[1].id = "build";
  return programme;
}

Faults faults_of_weeks(std::string_view json) {
  const auto weeks = read<Weeks>(*parse_json(json));
  return weeks ? Faults{} : weeks.error();
}

}  // namespace

TEST_SUITE_BEGIN("model");

TEST_CASE("phases are found by their id") {
  const auto programme = two_phases();
  CHECK(find_phase(programme, "build") == &programme.phases[1]);
  CHECK(find_phase(programme, "run") == nullptr);
  CHECK(phase_index(programme, "settle") == 0);
  CHECK(phase_index(programme, "build") == 1);
  CHECK(phase_index(programme, "run") == 2);
}

TEST_CASE("typical weeks may be open at the end but not turned round") {
  CHECK(faults_of_weeks(R"({"min":2,"max":2})").empty());
  CHECK(faults_of_weeks(R"({"min":8})").empty());
  CHECK(faults_of_weeks(R"({"min":3,"max":2})") == Faults{{ErrorCode::OutOfRange, "max", "3 or more", "2", {}}});
  CHECK(faults_of_weeks(R"({"min":0,"max":105})").size() == 2);
}

TEST_CASE("an item says only what differs from the usual") {
  const auto item = read<Item>(*parse_json(
      R"({"exercise":"wall-sit","dose":{"sets":1,"reps":1,"hold_s":30,"rest_s":0,"load_text":"easy"},"on":"session"})"));
  REQUIRE(item);
  CHECK(item->note.empty());
  CHECK_FALSE(item->essential);
  CHECK(item->step == 0);
  CHECK_FALSE(item->first_dose.has_value());
  CHECK_FALSE(item->instead_of.has_value());
}

TEST_SUITE_END();
