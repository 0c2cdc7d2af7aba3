#include <doctest/doctest.h>

#include <genu/base/time.hpp>

#include "support/print.hpp"

using namespace genu::base;

namespace {

Day day(std::string_view text) { return *day_from(text); }
Instant at(std::string_view text) { return moment_from(text)->at; }

}  // namespace

TEST_SUITE_BEGIN("base");

TEST_CASE("days are counted from 1970 and written as ISO dates") {
  CHECK(day("1970-01-01").number == 0);
  CHECK(day("1969-12-31").number == -1);
  CHECK(day("2000-02-29").number == 11016);
  for (const auto* text : {"1900-01-01", "1999-12-31", "2024-02-29", "2026-03-01", "2199-12-31"}) {
    CHECK(to_text(day(text)) == text);
  }
}

TEST_CASE("leap days exist only in leap years") {
  CHECK(day("2024-03-01") - day("2024-02-28") == 2);
  CHECK(day("2025-03-01") - day("2025-02-28") == 1);
  CHECK(day_from("2024-02-29").has_value());
  CHECK_FALSE(day_from("2025-02-29").has_value());
  CHECK_FALSE(day_from("2100-02-29").has_value());
  CHECK(day_from("2000-02-29").has_value());
}

TEST_CASE("texts that are no day are refused") {
  for (const auto* text : {"", "2026", "2026-3-1", "2026-03-01 ", " 2026-03-01", "2026-13-01", "2026-00-10",
                           "2026-04-31", "2026/03/01", "1899-12-31", "2200-01-01", "20260301", "2026-03-0a"}) {
    CAPTURE(text);
    const auto refused = day_from(text);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::BadFormat);
    CHECK(refused.error().found == text);
  }
}

TEST_CASE("a day knows its date") {
  const auto parts = parts_of(day("2026-11-23"));
  CHECK(parts.year == 2026);
  CHECK(parts.month == 11);
  CHECK(parts.day == 23);
}

TEST_CASE("weeks begin on Monday, before 1970 too") {
  CHECK(weekday_of(day("1970-01-01")) == Weekday::Thursday);
  CHECK(weekday_of(day("1969-12-31")) == Weekday::Wednesday);
  CHECK(weekday_of(day("2026-11-23")) == Weekday::Monday);
  CHECK(week_of(day("2026-11-23")) == day("2026-11-23"));
  CHECK(week_of(day("2026-11-29")) == day("2026-11-23"));
  CHECK(week_of(day("1969-12-28")) == day("1969-12-22"));
}

TEST_CASE("a late evening belongs to the day that began in the morning") {
  const Offset london{0};
  CHECK(day_of(at("2026-03-02T03:59Z"), london) == day("2026-03-01"));
  CHECK(day_of(at("2026-03-02T04:00Z"), london) == day("2026-03-02"));
  CHECK(day_of(at("2026-03-02T00:00Z"), london, DayStart{0}) == day("2026-03-02"));
  CHECK(day_of(at("2026-03-01T23:59Z"), london, DayStart{0}) == day("2026-03-01"));
}

TEST_CASE("the offset decides whose day it is") {
  const auto noon = at("2026-03-01T12:00Z");
  CHECK(day_of(noon, Offset{14 * 60}) == day("2026-03-01"));
  CHECK(day_of(noon, Offset{14 * 60}, DayStart{0}) == day("2026-03-02"));
  CHECK(day_of(noon, Offset{-14 * 60}) == day("2026-02-28"));
  CHECK(day_of(at("2026-03-01T22:15Z"), Offset{5 * 60 + 45}) == day("2026-03-02"));
}

TEST_CASE("summer time moves the beginning of a day by an hour and no date") {
  // London, 29 March 2026: clocks go from 01:00 to 02:00 local time.
  CHECK(start_of(day("2026-03-29"), Offset{60}) == at("2026-03-29T03:00Z"));
  CHECK(start_of(day("2026-03-28"), Offset{0}) == at("2026-03-28T04:00Z"));
  CHECK(day_of(at("2026-03-29T00:59Z"), Offset{0}) == day("2026-03-28"));
  CHECK(day_of(at("2026-03-29T01:01Z"), Offset{60}) == day("2026-03-28"));
  CHECK(day_of(at("2026-03-29T03:01Z"), Offset{60}) == day("2026-03-29"));
}

TEST_CASE("moments are written with their offset") {
  CHECK(to_text(Moment{at("2026-03-01T07:30Z"), Offset{0}}) == "2026-03-01T07:30:00+00:00");
  CHECK(to_text(Moment{at("2026-03-01T23:30Z"), Offset{345}}) == "2026-03-02T05:15:00+05:45");
  CHECK(to_text(Moment{Instant{-1}, Offset{-210}}) == "1969-12-31T20:29:59-03:30");
  CHECK(clock_time(Moment{at("2026-03-01T23:30Z"), Offset{-30}}) == "23:00");
}

TEST_CASE("moments are read with or without seconds and thousandths") {
  CHECK(at("1970-01-01T00:00Z").ms == 0);
  CHECK(at("1970-01-01T00:00:01Z").ms == 1000);
  CHECK(at("1970-01-01T00:00:01.250Z").ms == 1250);
  CHECK(at("1970-01-01T01:00+01:00").ms == 0);
  CHECK(at("1969-12-31T23:00-01:00").ms == 0);
  CHECK(moment_from("2026-03-01T07:30-03:30")->offset == Offset{-210});
  CHECK(moment_from("2026-03-01T07:30Z")->offset == Offset{0});
}

TEST_CASE("texts that are no moment are refused") {
  for (const auto* text :
       {"", "2026-03-01", "2026-03-01T07:30", "2026-03-01 07:30Z", "2026-03-01T24:00Z", "2026-03-01T07:60Z",
        "2026-03-01T07:30:60Z", "2026-03-01T07:30.500Z", "2026-03-01T07:30:00.5Z", "2026-03-01T07:30+15:00",
        "2026-03-01T07:30+14:01", "2026-03-01T07:30+01:60", "2026-03-01T07:30+0100", "2026-03-01T07:30Zz",
        "2026-02-29T07:30Z", "2026-03-01T7:30Z", "2026-03-01T07:30z"}) {
    CAPTURE(text);
    CHECK_FALSE(moment_from(text).has_value());
  }
}

TEST_SUITE_END();
