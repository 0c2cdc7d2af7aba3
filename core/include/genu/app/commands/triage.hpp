// Commands: the answers to the safety questions, and to the questions about the pattern.
#pragma once
#include <genu/app/changes.hpp>
#include <genu/app/core.hpp>
#include <genu/model/pathway.hpp>

namespace genu::app {

/// Answers safety questions, any number of them; answers given earlier stay known. Flags are 0 or 1, days that never
/// came `model::never_happened`. Refused whole where one answer is not to a known fact or outside its range.
struct AnswerTriage {
  std::map<std::string, Answer<int>> facts;
  std::optional<model::InjectionType> injection;
  std::optional<std::string> diagnosis;  ///< condition id that a clinician named
};

constexpr auto fields_of(base::Type<AnswerTriage>) {
  using base::field;
  using C = AnswerTriage;
  return base::record<C>("answer-triage", field("facts", &C::facts, "answers by fact id").within(0, 200).or_default(),
                         field("injection", &C::injection, "what was injected"),
                         field("diagnosis", &C::diagnosis, "condition a clinician named").within(1, 40));
}

/// Answers the questions about the pattern; a question answered before may be answered anew. Refused while urgent
/// help comes first and after a clinician has named a condition.
struct AnswerPattern {
  std::vector<model::PatternReply> replies;
};

constexpr auto fields_of(base::Type<AnswerPattern>) {
  return base::record<AnswerPattern>(
      "answer-pattern", base::field("replies", &AnswerPattern::replies, "each question once").within(1, 60));
}

base::Result<base::Done> may(const Core& core, const AnswerTriage& command);
base::Result<base::Done> may(const Core& core, const AnswerPattern& command);
base::Result<Outcome> perform(Core& core, const AnswerTriage& command);
base::Result<Outcome> perform(Core& core, const AnswerPattern& command);

}  // namespace genu::app

namespace genu::base {
extern template struct Codec<app::AnswerTriage>;
extern template struct Codec<app::AnswerPattern>;
}  // namespace genu::base
