// A world for tests: a clock that stands where it is put, randomness that repeats, a core in memory, and short words
// for what a runner does in a day.
#pragma once
#include <doctest/doctest.h>

#include <genu/app/commands.hpp>
#include <genu/app/views.hpp>
#include <string>

#include "support/environment.hpp"

namespace genu::test {

/// What a Result holds; the test ends with the error where it holds none.
template <class T>
T must(base::Result<T> result) {
  if (!result) {
    FAIL(base::name_of(result.error().code), " ", result.error().place, " ", result.error().reason, " ",
         result.error().expected, " ", result.error().found);
  }
  return std::move(result).value();
}

inline base::Nrs nrs(int score) { return must(base::Nrs::from(score)); }

/// A core in memory at `07:00` of a Monday in March, with one person's days in words.
class World {
 public:
  explicit World(std::string data_folder = {}, const char* start = "2026-03-02T07:00+00:00")
      : clock(std::make_shared<TurnedClock>()), random(std::make_shared<CountingRandom>()) {
    clock->moment = must(base::moment_from(start));
    core = std::make_unique<app::Core>(must(app::Core::open({std::move(data_folder), clock, random, "test"})));
  }

  void pass_minutes(int minutes) { clock->moment.at.ms += minutes * 60'000LL; }
  void pass_days(int days) { pass_minutes(days * 24 * 60); }

  template <class Command>
  app::Outcome done(const Command& command) {
    return must(perform(*core, command));
  }

  /// The message key with which a command is refused; empty where it is not.
  template <class Command>
  std::string refusal(const Command& command) {
    const auto asked = may(*core, command);
    const auto outcome = perform(*core, command);
    REQUIRE(asked.has_value() == outcome.has_value());
    if (outcome) return {};
    CHECK(asked.error() == outcome.error());
    return outcome.error().reason.empty() ? std::string(base::name_of(outcome.error().code)) : outcome.error().reason;
  }

  app::TodayView today() { return must(app::today_view(*core)); }

  void start_programme(model::Side side = model::Side::Left, int usual = 1, const char* programme = "pfp-runner") {
    app::StartProgramme start;
    start.programme = programme;
    start.side = side;
    start.usual_morning_pain = nrs(usual);
    done(start);
  }

  /// A whole session noted at once, with this worst pain.
  void log_session(int pain) {
    app::LogSession log;
    log.pain_before = nrs(1);
    log.answers.pain_during = nrs(pain);
    done(log);
  }

  void answer_morning(int pain) {
    app::AnswerFollowUp answer;
    answer.pain = nrs(pain);
    done(answer);
  }

  void test(const char* id, int value) {
    app::RecordTest test;
    test.test = id;
    test.value = value;
    done(test);
  }

  void check_in(int worst, int morning = 1, int stiffness = 0) {
    app::LogCheckIn log;
    log.entry.worst_24h = nrs(worst);
    log.entry.morning_pain = nrs(morning);
    log.entry.stiffness_min = stiffness;
    log.entry.swelling = 0;
    done(log);
  }

  std::shared_ptr<TurnedClock> clock;
  std::shared_ptr<CountingRandom> random;
  std::unique_ptr<app::Core> core;
};

}  // namespace genu::test
