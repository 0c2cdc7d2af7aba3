// What the safety questions say, which pattern the answers resemble, and which way that leads.
#pragma once
#include <genu/app/core.hpp>
#include <genu/app/views/triage_due.hpp>
#include <genu/model/pathway.hpp>

namespace genu::app {

/// One question of the triage sheet, with what is known.
struct TriageQuestionView {
  std::string fact;
  std::string question;
  model::FactKind kind = model::FactKind::Flag;
  int low = 0;
  int high = 1;
  model::FactAsked asked = model::FactAsked::WhenNeeded;
  bool to_ask = false;        ///< it has to be answered now
  std::optional<int> answer;  ///< as it counts today; days have gone on
  bool from_diary = false;    ///< the answer comes from the diary
  bool operator==(const TriageQuestionView&) const = default;
};

constexpr auto fields_of(base::Type<TriageQuestionView>) {
  using base::field;
  using V = TriageQuestionView;
  return base::record<V>("triage-question", field("fact", &V::fact, "fact id"),
                         field("question", &V::question, "in plain words"), field("kind", &V::kind, "how to answer"),
                         field("low", &V::low, "lowest answer"), field("high", &V::high, "highest answer"),
                         field("asked", &V::asked, "when it is asked"),
                         field("to_ask", &V::to_ask, "whether it has to be answered now"),
                         field("answer", &V::answer, "as it counts today"),
                         field("from_diary", &V::from_diary, "whether the diary says so"));
}

struct TriageView {
  std::optional<model::TriageTier> tier;  ///< missing while it cannot be told
  std::vector<model::TriageHit> shown;    ///< of that tier, most urgent first, at most three
  std::vector<model::TriageHit> also;     ///< all others
  bool lock_running = false;
  bool lock_all = false;
  std::vector<model::Reason> lock_reasons;
  std::vector<TriageQuestionView> ask;           ///< in the order in which to ask
  std::vector<model::FirstStep> first_72_hours;  ///< where the person can manage by themselves
  std::optional<Day> checked;                    ///< the day of the last answers
  std::optional<TriageDue> due;                  ///< missing while no check is due
  bool operator==(const TriageView&) const = default;
};

constexpr auto fields_of(base::Type<TriageView>) {
  using base::field;
  using V = TriageView;
  return base::record<V>(
      "triage-view", field("tier", &V::tier, "missing while it cannot be told"),
      field("shown", &V::shown, "of that tier, at most three"), field("also", &V::also, "all others"),
      field("lock_running", &V::lock_running, "no running until somebody has looked"),
      field("lock_all", &V::lock_all, "no exercise until somebody has looked"),
      field("lock_reasons", &V::lock_reasons, "why running is stopped"),
      field("ask", &V::ask, "what still has to be asked"),
      field("first_72_hours", &V::first_72_hours, "what helps in the first days"),
      field("checked", &V::checked, "the day of the last answers"), field("due", &V::due, "why to answer now"));
}

/// What the answers so far and the diary come to.
[[nodiscard]] base::Result<TriageView> triage_view(const Core& core);
/// Every question of the sheet, in its order, with what is known.
[[nodiscard]] base::Result<std::vector<TriageQuestionView>> triage_questions(const Core& core);

/// A condition by its id and name.
struct NamedCondition {
  std::string id;
  std::string name;
  bool operator==(const NamedCondition&) const = default;
};

constexpr auto fields_of(base::Type<NamedCondition>) {
  using base::field;
  using V = NamedCondition;
  return base::record<V>("named-condition", field("id", &V::id, "condition id"), field("name", &V::name, "its name"));
}

/// What the answers resemble. `text` is shown as it is; `result` holds scores, which only a professional is shown.
struct PatternView {
  std::string text;  ///< empty before the first answer
  std::vector<NamedCondition> conditions;
  std::optional<model::CautiousDefault> cautious;  ///< where no one pattern is clear
  std::vector<model::PatternReply> replies;
  std::vector<std::string> unanswered;  ///< question ids
  std::optional<model::PatternResult> result;
  bool operator==(const PatternView&) const = default;
};

constexpr auto fields_of(base::Type<PatternView>) {
  using base::field;
  using V = PatternView;
  return base::record<V>(
      "pattern-view", field("text", &V::text, "in whole sentences"), field("conditions", &V::conditions, "best first"),
      field("cautious", &V::cautious, "what may be done where no pattern is clear"),
      field("replies", &V::replies, "the answers"), field("unanswered", &V::unanswered, "question ids"),
      field("result", &V::result, "for a professional"));
}

/// Empty while urgent help comes first: then there is no pattern to look for.
[[nodiscard]] base::Result<PatternView> pattern_view(const Core& core);
/// The questions, in their order.
[[nodiscard]] base::Result<std::vector<model::PatternQuestion>> pattern_questions(const Core& core);

/// Which way to go, with the advice that comes first and the programmes on offer.
struct PathwayView {
  model::Pathway pathway;
  std::vector<model::TriageHit> advice;
  std::vector<std::string> programmes;  ///< ids, best first
  bool operator==(const PathwayView&) const = default;
};

constexpr auto fields_of(base::Type<PathwayView>) {
  using base::field;
  using V = PathwayView;
  return base::record<V>("pathway-view", field("pathway", &V::pathway, "the way"),
                         field("advice", &V::advice, "what comes first"),
                         field("programmes", &V::programmes, "programme ids, best first"));
}

[[nodiscard]] base::Result<PathwayView> pathway_view(const Core& core);

}  // namespace genu::app

namespace genu::base {
extern template struct Codec<app::TriageQuestionView>;
extern template struct Codec<app::TriageView>;
extern template struct Codec<app::NamedCondition>;
extern template struct Codec<app::PatternView>;
extern template struct Codec<app::PathwayView>;
}  // namespace genu::base
