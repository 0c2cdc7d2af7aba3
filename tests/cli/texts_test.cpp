// What a person may type for a length, a time, a weight or a day of the week.
#include "line/texts.hpp"

#include <doctest/doctest.h>

#include "line/option.hpp"
#include "line/run_texts.hpp"

using namespace genu;

TEST_SUITE_BEGIN("cli");

namespace {

template <class M>
base::Error fault_of(const char* text, const base::Limits& limits = {}) {
  const base::Place root;
  base::Reading reading;
  M out{};
  cli::take_text(text, limits, root.member("--it"), reading, out);
  REQUIRE(reading.faults.size() == 1);
  CHECK(out == M{});
  return reading.faults.front();
}

}  // namespace

TEST_CASE("lengths are kilometres or metres") {
  CHECK(*cli::metres_from("5.2km") == base::Value(5200));
  CHECK(*cli::metres_from("5.2 km") == base::Value(5200));
  CHECK(*cli::metres_from("5200m") == base::Value(5200));
  CHECK(*cli::metres_from("5200") == base::Value(5200));
  CHECK(*cli::metres_from("42.195km") == base::Value(42195));
  for (const auto* text : {"", "km", "-5km", "5,2km", "5.2.1km", "5.km", ".5km", "1e3", "five", "99999999999km"}) {
    CAPTURE(text);
    CHECK_FALSE(cli::metres_from(text));
  }
}

TEST_CASE("a level is a number, with or without its prefix") {
  CHECK(cli::level_text("rtr-3") == "3");
  CHECK(cli::level_text("10") == "10");
  CHECK(cli::level_text("rtr") == "rtr");
}

TEST_CASE("a planned run is a length or a time, and a bare number is neither") {
  const auto plan = [](const char* text) {
    base::Reading reading;
    app::PlannedRun planned;
    cli::take_plan(text, reading, planned);
    CHECK(reading.faults.empty());
    return planned;
  };
  CHECK(plan("9.5km").distance.count == 9500);
  CHECK(plan("800m").distance.count == 800);
  CHECK(plan("45min").duration.count == 2700);
  CHECK(plan("1:02:03").duration.count == 3723);
  for (const auto* text : {"9.5", "", "km", "m", "min", "0km", "501km"}) {
    CAPTURE(text);
    base::Reading reading;
    app::PlannedRun planned;
    cli::take_plan(text, reading, planned);
    CHECK(reading.faults.size() == 1);
  }
}

TEST_CASE("times are clock times, minutes or seconds") {
  CHECK(*cli::seconds_from("31:20") == base::Value(1880));
  CHECK(*cli::seconds_from("1:02:03") == base::Value(3723));
  CHECK(*cli::seconds_from("35min") == base::Value(2100));
  CHECK(*cli::seconds_from("0.5min") == base::Value(30));
  CHECK(*cli::seconds_from("40s") == base::Value(40));
  CHECK(*cli::seconds_from("40") == base::Value(40));
  for (const auto* text : {"", ":", "1:2", "1:60", "1:2:3", "1:02:03:04", "-1:00", "half an hour"}) {
    CAPTURE(text);
    CHECK_FALSE(cli::seconds_from(text));
  }
}

TEST_CASE("weights are kilograms unless grams are said") {
  CHECK(*cli::grams_from("12.5kg") == base::Value(12500));
  CHECK(*cli::grams_from("12.5") == base::Value(12500));
  CHECK(*cli::grams_from("800g") == base::Value(800));
  CHECK_FALSE(cli::grams_from("heavy"));
}

TEST_CASE("weekdays are said in short or in full") {
  const base::Array days{base::Value("monday"), base::Value("wednesday")};
  CHECK(*cli::weekdays_from("mon,wed") == base::Value(days));
  CHECK(*cli::weekdays_from("monday, wednesday") == base::Value(days));
  CHECK_FALSE(cli::weekdays_from("mon,xyz"));
  CHECK_FALSE(cli::weekdays_from(""));
}

TEST_CASE("a score that is none is told with what was typed and what was expected") {
  const auto high = fault_of<base::Answer<base::Nrs>>("11");
  CHECK(high.code == base::ErrorCode::OutOfRange);
  CHECK(high.place == "--it");
  CHECK(high.expected == "0..10");
  CHECK(high.found == "11");
  const auto word = fault_of<base::Answer<base::Nrs>>("lots");
  CHECK(word.code == base::ErrorCode::WrongType);
  CHECK(word.expected == "a whole number from 0 to 10");
  CHECK(word.found == "lots");
}

TEST_CASE("a score may be declined or left open, which is not zero") {
  const base::Place root;
  base::Reading reading;
  base::Answer<base::Nrs> pain;
  cli::take_text("declined", {}, root, reading, pain);
  CHECK(pain == base::Answer<base::Nrs>(base::Silence::Declined));
  cli::take_text("no-answer", {}, root, reading, pain);
  CHECK(pain == base::Answer<base::Nrs>(base::Silence::NoAnswer));
  CHECK(reading.faults.empty());
}

TEST_SUITE_END();
