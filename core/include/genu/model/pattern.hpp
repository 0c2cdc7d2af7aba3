// The pattern sheet (clinical reference 1.9): questions whose answers resemble one condition or another. A
// resemblance is never a diagnosis.
#pragma once
#include <genu/base/codec.hpp>
#include <genu/model/terms.hpp>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace genu::model {

/// How a pattern question is answered.
enum class QuestionType { Single, UpToTwo, YesNo, Number };
constexpr auto names_of(Type<QuestionType>) {
  return names<QuestionType>({{QuestionType::Single, "single"},
                              {QuestionType::UpToTwo, "multi2"},
                              {QuestionType::YesNo, "yes-no"},
                              {QuestionType::Number, "number"}});
}

struct PatternAnswer {
  std::string id;
  std::string text;
  std::optional<int> low;  ///< of a number: the lowest that this answer stands for
  std::optional<int> high;
  bool counts = true;                  ///< false where it says no more than no answer
  std::map<std::string, int> weights;  ///< by condition; zero where missing

  bool operator==(const PatternAnswer&) const = default;
};

constexpr auto fields_of(base::Type<PatternAnswer>) {
  using base::field;
  using A = PatternAnswer;
  return base::record<A>("pattern-answer", field("id", &A::id, "unique in the question").within(1, 40),
                         field("text", &A::text, "in plain words").within(1, 120),
                         field("low", &A::low, "lowest number it stands for").within(0, 200),
                         field("high", &A::high, "highest number it stands for").within(0, 200),
                         field("counts", &A::counts, "whether it says something").or_default(),
                         field("weights", &A::weights, "points by condition"));
}

struct PatternQuestion {
  std::string id;
  std::string text;
  QuestionType type = QuestionType::Single;
  bool counts = true;  ///< whether an answer is one of those that are enough to say something
  std::vector<PatternAnswer> answers;

  bool operator==(const PatternQuestion&) const = default;
};

constexpr auto fields_of(base::Type<PatternQuestion>) {
  using base::field;
  using Q = PatternQuestion;
  return base::record<Q>("pattern-question", field("id", &Q::id, "lower-case words with hyphens").within(1, 40),
                         field("text", &Q::text, "in plain words").within(1, 200),
                         field("type", &Q::type, "how it is answered"),
                         field("counts", &Q::counts, "whether an answer counts towards the fewest").or_default(),
                         field("answers", &Q::answers, "to choose from").within(1, 20));
}

/// One way through the gate of a condition: any of these answers to this question.
struct PatternGate {
  std::string question;
  std::vector<std::string> answers;

  bool operator==(const PatternGate&) const = default;
};

constexpr auto fields_of(base::Type<PatternGate>) {
  using base::field;
  using G = PatternGate;
  return base::record<G>("pattern-gate", field("question", &G::question, "question id").within(1, 40),
                         field("answers", &G::answers, "answer ids, any of which opens it").within(1, 20));
}

/// A condition that answers may resemble. Their order breaks ties.
struct PatternCondition {
  std::string condition;
  int max = 1;                    ///< the largest raw score possible
  std::vector<PatternGate> gate;  ///< any of these; without one the score is held low

  bool operator==(const PatternCondition&) const = default;
};

constexpr auto fields_of(base::Type<PatternCondition>) {
  using base::field;
  using C = PatternCondition;
  return base::record<C>("pattern-condition", field("condition", &C::condition, "condition id").within(1, 40),
                         field("max", &C::max, "the largest raw score possible").within(1, 1000),
                         field("gate", &C::gate, "any of these opens it").within(1, 8));
}

/// Scores are whole numbers from 0 to 100.
struct PatternThresholds {
  int min_answers = 6;
  int floor = 45;       ///< below this nothing is said to be alike
  int strong = 60;      ///< from here on the likeness is clear
  int tie_margin = 10;  ///< closer than this to the best counts as even
  int gated_most = 40;  ///< the most a condition scores whose gate is closed
  int most_listed = 3;

  bool operator==(const PatternThresholds&) const = default;
};

constexpr auto fields_of(base::Type<PatternThresholds>) {
  using base::field;
  using T = PatternThresholds;
  return base::record<T>("pattern-thresholds",
                         field("min_answers", &T::min_answers, "fewest answers that count").within(1, 100),
                         field("floor", &T::floor, "lowest score that is told").within(0, 100),
                         field("strong", &T::strong, "lowest score of a clear likeness").within(0, 100),
                         field("tie_margin", &T::tie_margin, "closer than this is even").within(0, 100),
                         field("gated_most", &T::gated_most, "most where the gate is closed").within(0, 100),
                         field("most_listed", &T::most_listed, "patterns named at once").within(1, 10));
}

/// What is shown for each outcome; `{conditions}` stands for the names of the conditions.
struct PatternWordings {
  std::string insufficient;
  std::string unclear;
  std::string mixed;
  std::string resembles_strong;
  std::string resembles_some;

  bool operator==(const PatternWordings&) const = default;
};

constexpr auto fields_of(base::Type<PatternWordings>) {
  using base::field;
  using W = PatternWordings;
  return base::record<W>("pattern-wordings", field("insufficient", &W::insufficient, "too few answers").within(1, 300),
                         field("unclear", &W::unclear, "like none of them").within(1, 300),
                         field("mixed", &W::mixed, "like several").within(1, 300),
                         field("resembles_strong", &W::resembles_strong, "clearly like one").within(1, 300),
                         field("resembles_some", &W::resembles_some, "somewhat like one").within(1, 300));
}

/// What may be done with care where no one pattern is clear: one phase of one programme, under a pain limit.
struct CautiousDefault {
  std::string programme;
  std::string phase;
  int pain_limit = 2;  ///< NRS

  bool operator==(const CautiousDefault&) const = default;
};

constexpr auto fields_of(base::Type<CautiousDefault>) {
  using base::field;
  using D = CautiousDefault;
  return base::record<D>("cautious-default", field("programme", &D::programme, "programme id").within(1, 60),
                         field("phase", &D::phase, "phase id").within(1, 40),
                         field("pain_limit", &D::pain_limit, "NRS at most").within(0, 10));
}

struct PatternSheet {
  std::vector<PatternQuestion> questions;    ///< in the order in which they are asked
  std::vector<PatternCondition> conditions;  ///< in the order that breaks ties
  std::string needs;                         ///< the question without which nothing can be said
  PatternThresholds thresholds;
  PatternWordings wordings;
  CautiousDefault cautious;
  std::string source;  ///< where scores and cut-offs come from

  bool operator==(const PatternSheet&) const = default;
};

constexpr auto fields_of(base::Type<PatternSheet>) {
  using base::field;
  using S = PatternSheet;
  return base::record<S>("pattern", field("questions", &S::questions, "no id twice").within(1, 60),
                         field("conditions", &S::conditions, "their order breaks ties").within(1, 20),
                         field("needs", &S::needs, "the question that must be answered").within(1, 40),
                         field("thresholds", &S::thresholds, "cut-offs"),
                         field("wordings", &S::wordings, "what is shown"),
                         field("cautious", &S::cautious, "what may be done where no pattern is clear"),
                         field("source", &S::source, "bibliography key or section").within(1, 60));
}

/// The question or answer called `id`, or nothing. Valid while the sheet lives.
[[nodiscard]] const PatternQuestion* find_question(const PatternSheet& sheet, std::string_view id);
[[nodiscard]] const PatternAnswer* find_answer(const PatternQuestion& question, std::string_view id);

/// What a person answered to one question: answer ids, or a number.
struct PatternReply {
  std::string question;
  std::vector<std::string> answers;
  std::optional<int> number;

  bool operator==(const PatternReply&) const = default;
};

constexpr auto fields_of(base::Type<PatternReply>) {
  using base::field;
  using R = PatternReply;
  return base::record<R>("pattern-reply", field("question", &R::question, "question id").within(1, 40),
                         field("answers", &R::answers, "answer ids").within(0, 2).or_default(),
                         field("number", &R::number, "where a number is asked").within(0, 200));
}

/// What the answers come to.
enum class PatternOutcome { Insufficient, Unclear, Mixed, ResemblesStrong, ResemblesSome };
constexpr auto names_of(Type<PatternOutcome>) {
  return names<PatternOutcome>({{PatternOutcome::Insufficient, "insufficient"},
                                {PatternOutcome::Unclear, "unclear"},
                                {PatternOutcome::Mixed, "mixed"},
                                {PatternOutcome::ResemblesStrong, "resembles-strong"},
                                {PatternOutcome::ResemblesSome, "resembles-some"}});
}

/// The points that the answers to one question gave to one condition; never zero.
struct PatternPoints {
  std::string question;
  std::string answer;
  int points = 0;

  bool operator==(const PatternPoints&) const = default;
};

constexpr auto fields_of(base::Type<PatternPoints>) {
  using base::field;
  using P = PatternPoints;
  return base::record<P>("pattern-points", field("question", &P::question, "question id"),
                         field("answer", &P::answer, "answer id"), field("points", &P::points, "may be negative"));
}

/// How one condition scored. For a professional's eyes: people are shown no numbers.
struct PatternScore {
  std::string condition;
  int raw = 0;
  int score = 0;  ///< 0 to 100
  bool gate_open = false;
  std::vector<PatternPoints> points;  ///< in the order of the questions

  bool operator==(const PatternScore&) const = default;
};

constexpr auto fields_of(base::Type<PatternScore>) {
  using base::field;
  using S = PatternScore;
  return base::record<S>("pattern-score", field("condition", &S::condition, "condition id"),
                         field("raw", &S::raw, "sum of points"), field("score", &S::score, "0 to 100"),
                         field("gate_open", &S::gate_open, "whether its hallmark is there"),
                         field("points", &S::points, "which answers gave how much"));
}

struct PatternResult {
  PatternOutcome outcome = PatternOutcome::Insufficient;
  std::vector<std::string> conditions;  ///< those the answers resemble, best first
  int answered = 0;                     ///< answers that count
  std::vector<PatternScore> scores;     ///< in the order of the sheet

  bool operator==(const PatternResult&) const = default;
};

constexpr auto fields_of(base::Type<PatternResult>) {
  using base::field;
  using R = PatternResult;
  return base::record<R>("pattern-result", field("outcome", &R::outcome, "what the answers come to"),
                         field("conditions", &R::conditions, "best first"),
                         field("answered", &R::answered, "answers that count"),
                         field("scores", &R::scores, "for a professional"));
}

}  // namespace genu::model

namespace genu::base {
extern template struct Codec<model::PatternAnswer>;
extern template struct Codec<model::PatternQuestion>;
extern template struct Codec<model::PatternGate>;
extern template struct Codec<model::PatternCondition>;
extern template struct Codec<model::PatternThresholds>;
extern template struct Codec<model::PatternWordings>;
extern template struct Codec<model::CautiousDefault>;
extern template struct Codec<model::PatternSheet>;
extern template struct Codec<model::PatternReply>;
extern template struct Codec<model::PatternPoints>;
extern template struct Codec<model::PatternScore>;
extern template struct Codec<model::PatternResult>;
}  // namespace genu::base
