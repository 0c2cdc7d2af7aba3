// What a person has told before there is a programme, as far as they have come.
#pragma once
#include <genu/model/diary.hpp>

namespace genu::model {

enum class FirstStepsState {
  Open,   ///< on their way
  Later,  ///< put off; they may be gone on with at any time
  Done,   ///< gone through
};
constexpr auto names_of(Type<FirstStepsState>) {
  return names<FirstStepsState>(
      {{FirstStepsState::Open, "open"}, {FirstStepsState::Later, "later"}, {FirstStepsState::Done, "done"}});
}

/// One for each person. The answers about safety and about the pattern are kept where all such answers are; here
/// stands which of them still may be changed.
struct FirstSteps {
  Id id;
  Id person;
  FirstStepsState state = FirstStepsState::Open;
  std::optional<Id> safety;   ///< the safety answers that were given here and are not confirmed yet
  std::optional<Id> pattern;  ///< the answers about the pattern that were given here
  std::optional<Side> knee;
  std::vector<Spot> spots;
  std::vector<std::string> places;   ///< what no spot of the map can say, as answers to where it hurts
  Answer<base::Metres> usual_week;   ///< run in a usual week
  Answer<base::Metres> longest_run;  ///< of the last 30 days
  Instant at;                        ///< when something was told last
  Day day;

  bool operator==(const FirstSteps&) const = default;
};

constexpr auto fields_of(base::Type<FirstSteps>) {
  using base::field;
  using F = FirstSteps;
  return base::record<F>(
      "first-steps", field("id", &F::id, "id of the record"), field("person", &F::person, "whose knee"),
      field("state", &F::state, "how far"), field("safety", &F::safety, "safety answers that are not confirmed yet"),
      field("pattern", &F::pattern, "answers about the pattern"), field("knee", &F::knee, "which knee"),
      field("spots", &F::spots, "where it hurts, on the knee map").within(0, 40),
      field("places", &F::places, "where it hurts, in words").within(0, 2),
      field("usual_week_m", &F::usual_week, "metres run in a usual week").within(0, 500000),
      field("longest_run_m", &F::longest_run, "metres of the longest run of the last 30 days").within(0, 500000),
      field("at_ms", &F::at, "when something was told last"), field("day", &F::day, "the person's day of that"));
}

}  // namespace genu::model

namespace genu::base {
extern template struct Codec<model::FirstSteps>;
}  // namespace genu::base
