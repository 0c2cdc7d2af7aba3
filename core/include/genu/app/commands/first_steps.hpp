// Commands: the first steps, each answer kept the moment it is given.
#pragma once
#include <genu/app/changes.hpp>
#include <genu/app/core.hpp>
#include <genu/model/first_steps.hpp>
#include <genu/model/pathway.hpp>

namespace genu::app {

/// Tells something in the first steps; what is left out stays as it was. Until they are confirmed, safety answers count
/// as they stand and may be changed. Refused whole where one answer is unknown or out of range, and for the pattern
/// while urgent help comes first or after a clinician has named a condition.
struct AnswerFirstSteps {
  std::optional<model::Side> knee;
  std::optional<std::vector<model::Spot>> spots;   ///< all of them
  std::optional<std::vector<std::string>> places;  ///< all of them; answers to where it hurts
  Answer<base::Metres> usual_week;                 ///< left as it was where not asked
  Answer<base::Metres> longest_run;                ///< likewise
  std::map<std::string, Answer<int>> facts;        ///< safety answers; `not-asked` takes one back
  std::vector<model::PatternReply> replies;        ///< without answers: taken back

  bool operator==(const AnswerFirstSteps&) const = default;
};

constexpr auto fields_of(base::Type<AnswerFirstSteps>) {
  using base::field;
  using C = AnswerFirstSteps;
  return base::record<C>(
      "answer-first-steps", field("knee", &C::knee, "which knee"),
      field("spots", &C::spots, "where it hurts, on the knee map").within(0, 40),
      field("places", &C::places, "where it hurts, in words").within(0, 2),
      field("usual_week_m", &C::usual_week, "metres run in a usual week").within(0, 500000).or_default(),
      field("longest_run_m", &C::longest_run, "metres of the longest run of 30 days").within(0, 500000).or_default(),
      field("facts", &C::facts, "safety answers; not-asked takes one back").within(0, 200).or_default(),
      field("replies", &C::replies, "answers about the pattern, each question once").within(0, 60).or_default());
}

/// Says that the safety answers are meant as they stand. What they stop stays stopped until somebody has looked.
struct ConfirmSafety {};

/// Leaves the first steps: put off, or gone through.
struct LeaveFirstSteps {
  model::FirstStepsState state = model::FirstStepsState::Later;  ///< never `open`
};

constexpr auto fields_of(base::Type<LeaveFirstSteps>) {
  return base::record<LeaveFirstSteps>("leave-first-steps",
                                       base::field("state", &LeaveFirstSteps::state, "later or done"));
}

base::Result<base::Done> may(const Core& core, const AnswerFirstSteps& command);
base::Result<base::Done> may(const Core& core, const ConfirmSafety& command);
base::Result<base::Done> may(const Core& core, const LeaveFirstSteps& command);
base::Result<Outcome> perform(Core& core, const AnswerFirstSteps& command);
base::Result<Outcome> perform(Core& core, const ConfirmSafety& command);
base::Result<Outcome> perform(Core& core, const LeaveFirstSteps& command);

}  // namespace genu::app

namespace genu::base {
extern template struct Codec<app::AnswerFirstSteps>;
extern template struct Codec<app::LeaveFirstSteps>;
}  // namespace genu::base
