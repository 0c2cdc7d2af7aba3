// Why the answers resemble a condition, or do not, in words that can be shown: its signs, never its score.
#pragma once
#include <genu/model/pattern.hpp>

namespace genu::model {

/// How an answer stands to what is typical of a condition.
enum class SignState {
  Fits,
  FitsNot,
  Unsure,       ///< answered with "not sure"
  NotAnswered,  ///< left open; never counted as a no
};
constexpr auto names_of(Type<SignState>) {
  return names<SignState>({{SignState::Fits, "fits"},
                           {SignState::FitsNot, "fits-not"},
                           {SignState::Unsure, "unsure"},
                           {SignState::NotAnswered, "not-answered"}});
}

struct PatternSign {
  std::string question;  ///< question id
  SignState state = SignState::NotAnswered;
  std::string asked;     ///< the question in words
  std::string answered;  ///< the answer in words; of two places the one that says more; empty where left open

  bool operator==(const PatternSign&) const = default;
};

constexpr auto fields_of(base::Type<PatternSign>) {
  using base::field;
  using S = PatternSign;
  return base::record<S>("pattern-sign", field("question", &S::question, "question id"),
                         field("state", &S::state, "how the answer stands to the condition"),
                         field("asked", &S::asked, "the question in words"),
                         field("answered", &S::answered, "the answer in words"));
}

}  // namespace genu::model

namespace genu::base {
extern template struct Codec<model::PatternSign>;
}  // namespace genu::base
