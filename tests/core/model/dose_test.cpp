#include <doctest/doctest.h>

#include <genu/model/dose.hpp>
#include <genu/model/exercise.hpp>

#include "support/print.hpp"

using namespace genu::model;
using genu::base::ErrorCode;
using genu::base::Seconds;

namespace {

Dose dose_of(int sets, int reps, int hold_s, const char* tempo = nullptr, int rest_s = 0) {
  Dose dose;
  dose.sets = sets;
  dose.reps = reps;
  dose.hold = Seconds{hold_s};
  dose.rest = Seconds{rest_s};
  if (tempo) dose.tempo = *tempo_from(tempo);
  return dose;
}

}  // namespace

TEST_SUITE_BEGIN("model");

TEST_CASE("a tempo is four numbers with hyphens") {
  const auto tempo = tempo_from("3-0-2-1");
  REQUIRE(tempo);
  CHECK(*tempo == Tempo{3, 0, 2, 1});
  CHECK(tempo->seconds() == 6);
  CHECK(to_text(*tempo) == "3-0-2-1");
  CHECK(to_text(*tempo_from("20-0-20-10")) == "20-0-20-10");
}

TEST_CASE("texts that are no tempo are refused") {
  for (const auto* text : {"", "3-0-2", "3-0-2-1-0", "3-0-2-x", "3-0-2-21", "0-0-0-0", "-1-0-2-1", "3 0 2 1", "3-0-2-",
                           "3.0-0-2-1", " 3-0-2-1"}) {
    CAPTURE(text);
    const auto tempo = tempo_from(text);
    REQUIRE_FALSE(tempo.has_value());
    CHECK(tempo.error().code == ErrorCode::BadFormat);
  }
}

TEST_CASE("a set takes its repetitions by tempo, or three seconds each") {
  CHECK(set_seconds(dose_of(3, 10, 0, "3-0-2-1")) == 60);
  CHECK(set_seconds(dose_of(3, 10, 0)) == 30);
}

TEST_CASE("a set of holds takes its holds") {
  CHECK(set_seconds(dose_of(4, 1, 30)) == 30);
  CHECK(set_seconds(dose_of(3, 8, 5)) == 40);
  CHECK(set_seconds(dose_of(1, 1, 900)) == 900);
}

TEST_CASE("a hold that the tempo says too is counted once") {
  CHECK(set_seconds(dose_of(3, 12, 2, "2-0-2-2")) == 12 * 6);  // short arc quad
  CHECK(set_seconds(dose_of(3, 8, 3, "2-0-2-3")) == 8 * 7);    // bird dog
  CHECK(set_seconds(dose_of(3, 10, 5, "2-5-2-0")) == 10 * 9);  // held at the bottom
  CHECK(set_seconds(dose_of(3, 10, 5, "2-0-2-1")) == 10 * 9);  // the longer of hold and pause
  CHECK(set_seconds(dose_of(3, 10, 1, "2-0-2-3")) == 10 * 7);
}

TEST_CASE("a whole dose counts both sides, and rests between sets only") {
  CHECK(total_seconds(dose_of(3, 10, 0, "2-0-1-0", 60), 1) == 3 * 30 + 2 * 60);
  CHECK(total_seconds(dose_of(3, 10, 0, "2-0-1-0", 60), 2) == 6 * 30 + 2 * 60);
  CHECK(total_seconds(dose_of(1, 1, 900, nullptr, 60), 1) == 900);
}

TEST_CASE("doses have a short text") {
  CHECK(short_text(dose_of(3, 10, 0)) == "3 \u00D7 10");
  CHECK(short_text(dose_of(1, 10, 0)) == "1 \u00D7 10");
  CHECK(short_text(dose_of(3, 10, 5)) == "3 \u00D7 10, hold 5 s");
  CHECK(short_text(dose_of(4, 1, 30)) == "4 \u00D7 30 s");
  CHECK(short_text(dose_of(1, 1, 20)) == "20 s");
  CHECK(short_text(dose_of(6, 1, 60)) == "6 \u00D7 60 s");
  CHECK(short_text(dose_of(1, 1, 900)) == "15 min");
  CHECK(short_text(dose_of(6, 1, 240)) == "6 \u00D7 4 min");
  CHECK(short_text(dose_of(1, 1, 150)) == "150 s");
  CHECK(short_text(dose_of(1, 1, 0)) == "1 \u00D7 1");
}

TEST_CASE("a dose is written without a tempo it does not have and keeps the load at 100 % unless said") {
  const auto value = genu::base::write(dose_of(3, 10, 0));
  CHECK_FALSE(value.find("tempo"));
  const auto dose =
      genu::base::read<Dose>(*genu::base::parse_json(R"({"sets":1,"reps":2,"hold_s":0,"rest_s":0,"load_text":""})"));
  REQUIRE(dose);
  CHECK(dose->load_percent == 100);
}

TEST_CASE("a dose outside its limits is told field by field") {
  const auto dose = genu::base::read<Dose>(*genu::base::parse_json(
      R"({"sets":0,"reps":101,"hold_s":-1,"tempo":"9","rest_s":901,"load_text":"x","load_percent":49})"));
  REQUIRE_FALSE(dose);
  std::vector<std::string> places;
  for (const auto& fault : dose.error()) places.push_back(fault.place);
  CHECK(places == std::vector<std::string>{"sets", "reps", "hold_s", "tempo", "rest_s", "load_percent"});
}

TEST_CASE("an exercise for each side is done on two") {
  Exercise exercise;
  CHECK(sides_of(exercise) == 1);
  exercise.laterality = Laterality::EachSide;
  CHECK(sides_of(exercise) == 2);
}

TEST_SUITE_END();
