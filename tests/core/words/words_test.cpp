#include <doctest/doctest.h>

#include <genu/words/words.hpp>

using namespace genu;

namespace {

words::Words some() {
  const auto words = words::Words::from({R"({
    "greeting": "Good {time}, {name}",
    "morning": "morning",
    "count": "{n} {n:session|sessions} done",
    "error.out-of-range": "must be {expected}",
    "error.damaged": "This file is damaged.",
    "may.rest": "Rest until {expected}.",
    "range": "{from} to {to}",
    "since": "Nothing since {last:day}.",
    "day.plain": "{day} {month} {year}",
    "month.4": "April",
    "broken": "a brace { that never closes"
  })"});
  REQUIRE(words.has_value());
  return *words;
}

}  // namespace

TEST_CASE("a key becomes a sentence with its arguments") {
  CHECK(some().say("greeting", {{"time", "evening"}, {"name", "Ada"}}) == "Good evening, Ada");
}

TEST_CASE("an argument may itself be a key") {
  CHECK(some().say("greeting", {{"time", "@morning"}, {"name", "Ada"}}) == "Good morning, Ada");
}

TEST_CASE("one and many have their own words") {
  CHECK(some().say("count", {{"n", "1"}}) == "1 session done");
  CHECK(some().say("count", {{"n", "0"}}) == "0 sessions done");
  CHECK(some().say("count", {{"n", "12"}}) == "12 sessions done");
}

TEST_CASE("a day that values hold is told in words") {
  CHECK(some().say("since", {{"last", "2026-04-01"}}) == "Nothing since 1 April 2026.");
  CHECK(some().say("since", {{"last", "last week"}}) == "Nothing since last week.");
  CHECK(some().say("since") == "Nothing since {last}.");
}

TEST_CASE("a missing argument and an unknown key are seen, not swallowed") {
  CHECK(some().say("greeting", {{"time", "day"}}) == "Good day, {name}");
  CHECK(some().say("no.such-key") == "no.such-key");
  CHECK(some().say("broken") == "a brace { that never closes");
  CHECK(some().knows("morning"));
  CHECK_FALSE(some().knows("no.such-key"));
}

TEST_CASE("an error says its place and what was expected") {
  CHECK(some().say(base::Error{base::ErrorCode::OutOfRange, "phases[1].dose.reps", "1..100", "0", {}}) ==
        "phases[1].dose.reps: must be 1 to 100");
  CHECK(some().say(base::Error{base::ErrorCode::OutOfRange, "change", "-3..3", "9", {}}) == "change: must be -3 to 3");
  CHECK(some().say(base::Error{base::ErrorCode::OutOfRange, {}, "a.b or ..", "9", {}}) == "must be a.b or ..");
  CHECK(some().say(base::Error{base::ErrorCode::Damaged, {}, {}, {}, {}}) == "This file is damaged.");
  CHECK(some().say(base::Error{base::ErrorCode::NotAllowed, {}, "Friday", {}, "may.rest"}) == "Rest until Friday.");
}

TEST_CASE("all faults of all files are told at once") {
  const auto words = words::Words::from({R"({"a": "x", "b": 3})", "{", R"({"c": "x"})", R"({"c": "y"})"});
  REQUIRE_FALSE(words.has_value());
  REQUIRE(words.error().size() == 3);
  CHECK(words.error()[0].place == "b");
  CHECK(words.error()[0].code == base::ErrorCode::WrongType);
  CHECK(words.error()[1].code == base::ErrorCode::BadFormat);
  CHECK(words.error()[2].code == base::ErrorCode::Duplicate);
}
