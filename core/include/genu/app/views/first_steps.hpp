// The first steps as a screen shows them: what is asked, what has been told, and what it comes to.
#pragma once
#include <genu/app/views/standing.hpp>
#include <genu/app/views/triage.hpp>
#include <genu/model/first_steps.hpp>
#include <genu/model/pattern_sign.hpp>

namespace genu::app {

enum class FirstStep { Safety, WhereAndWhen, Resembles, Plan };
constexpr auto names_of(base::Type<FirstStep>) {
  return base::names<FirstStep>({{FirstStep::Safety, "safety"},
                                 {FirstStep::WhereAndWhen, "where-and-when"},
                                 {FirstStep::Resembles, "resembles"},
                                 {FirstStep::Plan, "plan"}});
}

/// How far somebody has come; also before the first answer.
struct FirstStepsNow {
  bool begun = false;  ///< something has been told
  model::FirstStepsState state = model::FirstStepsState::Open;
  FirstStep step = FirstStep::Safety;  ///< the first one that is not done
  bool operator==(const FirstStepsNow&) const = default;
};

constexpr auto fields_of(base::Type<FirstStepsNow>) {
  using base::field;
  using V = FirstStepsNow;
  return base::record<V>("first-steps-now", field("begun", &V::begun, "whether something has been told"),
                         field("state", &V::state, "on the way, put off or done"),
                         field("step", &V::step, "the first one that is not done"));
}

/// A condition with its signs. Shown in place of scores, which only a professional sees.
struct Likeness {
  std::string condition;
  std::string name;
  std::string summary;
  bool resembled = false;  ///< one of those that the answers resemble
  int fits = 0;            ///< how many signs fit
  std::vector<model::PatternSign> signs;
  bool operator==(const Likeness&) const = default;
};

constexpr auto fields_of(base::Type<Likeness>) {
  using base::field;
  using V = Likeness;
  return base::record<V>(
      "likeness", field("condition", &V::condition, "condition id"), field("name", &V::name, "its name"),
      field("summary", &V::summary, "what it is"), field("resembled", &V::resembled, "whether the answers resemble it"),
      field("fits", &V::fits, "how many signs fit"), field("signs", &V::signs, "what is typical, with the answers"));
}

struct FirstStepsView {
  FirstStepsNow state;
  std::vector<TriageQuestionView> signs;    ///< yes or no; yes is what should not be
  std::vector<TriageQuestionView> details;  ///< numbers, days, and what is good news
  int open_signs = 0;                       ///< not answered yet
  int open_details = 0;
  bool to_confirm = false;  ///< the safety answers may still be changed, and have to be confirmed
  TriageView triage;        ///< what they come to as they stand
  std::optional<model::Side> knee;
  std::vector<model::Spot> spots;
  std::vector<std::string> places;
  Answer<base::Metres> usual_week;
  Answer<base::Metres> longest_run;
  std::optional<Day> onset;                       ///< as told in days among the safety answers
  std::vector<model::PatternQuestion> questions;  ///< without where it hurts and age, which are asked otherwise
  std::vector<model::PatternReply> replies;
  model::PatternOutcome outcome = model::PatternOutcome::Insufficient;
  std::string says;                  ///< the outcome in whole sentences; empty before the first answer
  std::vector<Likeness> likenesses;  ///< those the answers resemble first, then those with more signs
  model::Pathway pathway;
  std::vector<ProgrammeChoice> proposed;           ///< best first
  std::optional<model::CautiousDefault> cautious;  ///< why there is a proposal although no pattern is clear
  bool operator==(const FirstStepsView&) const = default;
};

constexpr auto fields_of(base::Type<FirstStepsView>) {
  using base::field;
  using V = FirstStepsView;
  return base::record<V>(
      "first-steps-view", field("state", &V::state, "how far"),
      field("signs", &V::signs, "yes or no; yes is what should not be"),
      field("details", &V::details, "numbers, days, and what is good news"),
      field("open_signs", &V::open_signs, "not answered yet"),
      field("open_details", &V::open_details, "not answered yet"),
      field("to_confirm", &V::to_confirm, "whether the safety answers have to be confirmed"),
      field("triage", &V::triage, "what they come to as they stand"), field("knee", &V::knee, "which knee"),
      field("spots", &V::spots, "where it hurts, on the knee map"),
      field("places", &V::places, "where it hurts, in words"),
      field("usual_week_m", &V::usual_week, "metres run in a usual week"),
      field("longest_run_m", &V::longest_run, "metres of the longest run of 30 days"),
      field("onset", &V::onset, "the day it began"), field("questions", &V::questions, "about the pattern"),
      field("replies", &V::replies, "the answers"), field("outcome", &V::outcome, "what they come to"),
      field("says", &V::says, "the outcome in whole sentences"),
      field("likenesses", &V::likenesses, "conditions with their signs"), field("pathway", &V::pathway, "which way"),
      field("proposed", &V::proposed, "programmes, best first"),
      field("cautious", &V::cautious, "what may be done where no pattern is clear"));
}

[[nodiscard]] base::Result<FirstStepsView> first_steps_view(const Core& core);
/// How far alone, which costs less.
[[nodiscard]] base::Result<FirstStepsNow> first_steps_state(const Core& core);

}  // namespace genu::app

namespace genu::base {
extern template struct Codec<app::FirstStepsNow>;
extern template struct Codec<app::Likeness>;
extern template struct Codec<app::FirstStepsView>;
}  // namespace genu::base
