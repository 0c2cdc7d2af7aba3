// Which way a person goes with their knee (clinical reference 1.8), and what is kept of their answers.
#pragma once
#include <genu/model/pattern.hpp>
#include <genu/model/person.hpp>
#include <genu/model/reason.hpp>
#include <genu/model/triage.hpp>

namespace genu::model {

/// What was injected into the joint.
enum class InjectionType {
  Hydrogel,  ///< polyacrylamide hydrogel
  Other,     ///< steroid, hyaluronic acid, plasma
};
constexpr auto names_of(Type<InjectionType>) {
  return names<InjectionType>({{InjectionType::Hydrogel, "hydrogel"}, {InjectionType::Other, "other"}});
}

/// Where a set of triage answers came from.
enum class TriageOrigin {
  Check,  ///< the questions were asked
  Diary,  ///< a diary entry said something that stops running or exercise
};
constexpr auto names_of(Type<TriageOrigin>) {
  return names<TriageOrigin>({{TriageOrigin::Check, "check"}, {TriageOrigin::Diary, "diary"}});
}

/// Answers given at one moment, with the rules they hit then. What was hit stays known whatever is answered later.
struct TriageAnswers {
  Id id;
  Id person;
  Day day;
  Instant at;
  Offset offset;
  TriageOrigin origin = TriageOrigin::Check;
  std::map<std::string, Answer<int>> facts;  ///< by fact id; flags 0 or 1
  std::optional<InjectionType> injection;
  std::optional<std::string> diagnosis;  ///< condition id that a clinician named
  std::vector<std::string> hits;         ///< rule ids

  bool operator==(const TriageAnswers&) const = default;
};

constexpr auto fields_of(base::Type<TriageAnswers>) {
  using base::field;
  using T = TriageAnswers;
  return base::record<T>(
      "triage-answers", field("id", &T::id, "id of the record"), field("person", &T::person, "whose answers"),
      field("day", &T::day, "the person's day"), field("at_ms", &T::at, "when it was answered"),
      field("offset_min", &T::offset, "local time minus UTC then"), field("origin", &T::origin, "asked, or the diary"),
      field("facts", &T::facts, "by fact id; flags 0 or 1").within(0, 200),
      field("injection", &T::injection, "what was injected"),
      field("diagnosis", &T::diagnosis, "condition id that a clinician named").within(1, 40),
      field("hits", &T::hits, "rule ids").within(0, 200));
}

/// A professional has looked at the knee before any programme was begun.
struct TriageReview {
  Id id;
  Id person;
  ClearanceScope scope = ClearanceScope::Exercise;
  std::string by;
  std::string note;
  Instant at;
  Day day;

  bool operator==(const TriageReview&) const = default;
};

constexpr auto fields_of(base::Type<TriageReview>) {
  using base::field;
  using R = TriageReview;
  return base::record<R>(
      "triage-review", field("id", &R::id, "id of the record"), field("person", &R::person, "whose knee"),
      field("scope", &R::scope, "what is cleared"), field("by", &R::by, "who looked at the knee").within(1, 120),
      field("note", &R::note, "in their words").within(0, 2000), field("at_ms", &R::at, "when it was recorded"),
      field("day", &R::day, "the person's day of that"));
}

/// Answers to the pattern questions, given at one moment.
struct PatternAnswers {
  Id id;
  Id person;
  Day day;
  Instant at;
  Offset offset;
  std::vector<PatternReply> replies;  ///< each question once

  bool operator==(const PatternAnswers&) const = default;
};

constexpr auto fields_of(base::Type<PatternAnswers>) {
  using base::field;
  using P = PatternAnswers;
  return base::record<P>("pattern-answers", field("id", &P::id, "id of the record"),
                         field("person", &P::person, "whose answers"), field("day", &P::day, "the person's day"),
                         field("at_ms", &P::at, "when it was answered"),
                         field("offset_min", &P::offset, "local time minus UTC then"),
                         field("replies", &P::replies, "each question once").within(0, 60));
}

/// The steps of 1.8, in their order.
enum class PathwayStep {
  Check,          ///< the safety questions come first
  UrgentHelp,     ///< the advice only: no pattern, no exercises
  NoProgramme,    ///< a replaced knee, or under 18
  PostInjection,  ///< the pathway after a hydrogel injection
  Aftercare,      ///< another injection: the clinic's own aftercare
  Diagnosed,      ///< what a clinician named
  Healthy,        ///< prevention
  Pattern,        ///< what the answers resemble
};
constexpr auto names_of(Type<PathwayStep>) {
  return names<PathwayStep>({{PathwayStep::Check, "check"},
                             {PathwayStep::UrgentHelp, "urgent-help"},
                             {PathwayStep::NoProgramme, "no-programme"},
                             {PathwayStep::PostInjection, "post-injection"},
                             {PathwayStep::Aftercare, "aftercare"},
                             {PathwayStep::Diagnosed, "diagnosed"},
                             {PathwayStep::Healthy, "healthy"},
                             {PathwayStep::Pattern, "pattern"}});
}

struct Pathway {
  PathwayStep step = PathwayStep::Check;
  std::vector<std::string> conditions;  ///< whose programmes are offered, best first
  bool see_somebody = false;            ///< the advice of the triage comes first, and only the first phase is open
  bool cautious = false;                ///< no clear pattern: the cautious default of the pattern sheet
  std::vector<Reason> reasons;

  bool operator==(const Pathway&) const = default;
};

constexpr auto fields_of(base::Type<Pathway>) {
  using base::field;
  using P = Pathway;
  return base::record<P>("pathway", field("step", &P::step, "which rule of 1.8 holds"),
                         field("conditions", &P::conditions, "whose programmes are offered, best first"),
                         field("see_somebody", &P::see_somebody, "only the first phase until somebody has looked"),
                         field("cautious", &P::cautious, "no clear pattern: the cautious default"),
                         field("reasons", &P::reasons, "why"));
}

}  // namespace genu::model

namespace genu::base {
extern template struct Codec<model::TriageAnswers>;
extern template struct Codec<model::TriageReview>;
extern template struct Codec<model::PatternAnswers>;
extern template struct Codec<model::Pathway>;
}  // namespace genu::base
