// A person in a physiotherapist's care: that they are, what the physiotherapist notes about them, and what was said
// about the reasons to look at them.
#pragma once
#include <genu/model/person.hpp>

namespace genu::model {

/// Why somebody should be looked at, most urgent first: clinical reference 5.10 and the order of the caseload.
enum class CareReason {
  RedFlag,       ///< the safety questions or a rule want the knee seen
  PainUp,        ///< the 7-day mean is 2 or more above the baseline
  Silent,        ///< nothing heard for a while
  TwoAmbers,     ///< the last two sessions or runs were amber
  CriteriaMet,   ///< the next phase is open
  PlanEnded,     ///< the weeks of the plan are over
  ScoreDue,      ///< a self-test or questionnaire waits
  LowAdherence,  ///< less than half done in 14 days
  PhaseLong,     ///< in one phase for twice its usual time
  ReviewDue,     ///< the day of the next review has come
};
constexpr auto names_of(Type<CareReason>) {
  return names<CareReason>({{CareReason::RedFlag, "red-flag"},
                            {CareReason::PainUp, "pain-up"},
                            {CareReason::Silent, "silent"},
                            {CareReason::TwoAmbers, "two-ambers"},
                            {CareReason::CriteriaMet, "criteria-met"},
                            {CareReason::PlanEnded, "plan-ended"},
                            {CareReason::ScoreDue, "score-due"},
                            {CareReason::LowAdherence, "low-adherence"},
                            {CareReason::PhaseLong, "phase-long"},
                            {CareReason::ReviewDue, "review-due"}});
}

/// What somebody has done about a reason.
enum class CareState {
  New,       ///< nothing yet
  Seen,      ///< looked at; it stays in the list
  Snoozed,   ///< put off until a day; never a red flag
  Resolved,  ///< dealt with; it comes back only if it arises again
};
constexpr auto names_of(Type<CareState>) {
  return names<CareState>({{CareState::New, "new"},
                           {CareState::Seen, "seen"},
                           {CareState::Snoozed, "snoozed"},
                           {CareState::Resolved, "resolved"}});
}

/// That somebody is in care on this device. Whoever has none of these is the runner whose own diary this is.
struct Care {
  Id id;
  Id person;
  Instant since;
  std::optional<Day> archived;
  std::optional<Day> next_review;
  std::optional<Day> reviewed;         ///< the day of the last review
  std::optional<Instant> reviewed_at;  ///< and its moment: what came later is new

  bool operator==(const Care&) const = default;
};

constexpr auto fields_of(base::Type<Care>) {
  using base::field;
  return base::record<Care>("care", field("id", &Care::id, "id of the record"),
                            field("person", &Care::person, "who is in care"),
                            field("since_ms", &Care::since, "since when"),
                            field("archived", &Care::archived, "the day they were put into the archive"),
                            field("next_review", &Care::next_review, "when to look again"),
                            field("reviewed", &Care::reviewed, "the day of the last review"),
                            field("reviewed_ms", &Care::reviewed_at, "the moment of the last review"));
}

/// A note of the physiotherapist about a person. It stays with the physiotherapist.
struct CareNote {
  Id id;
  Id person;
  std::string text;
  std::string by;
  Instant at;
  Day day;

  bool operator==(const CareNote&) const = default;
};

constexpr auto fields_of(base::Type<CareNote>) {
  using base::field;
  using N = CareNote;
  return base::record<N>(
      "care-note", field("id", &N::id, "id of the record"), field("person", &N::person, "about whom"),
      field("text", &N::text, "in the physiotherapist's words").within(1, 4000),
      field("by", &N::by, "who wrote it").within(0, 80), field("at_ms", &N::at, "when it was written"),
      field("day", &N::day, "the person's day of that"));
}

/// What was done about one reason of one person. The newest for a reason counts, if it came after the reason arose.
struct CareMark {
  Id id;
  Id person;
  CareReason reason = CareReason::RedFlag;
  CareState state = CareState::Seen;
  std::optional<Day> until;  ///< of snoozing: the first day on which it shows again
  std::string by;
  Instant at;
  Day day;

  bool operator==(const CareMark&) const = default;
};

constexpr auto fields_of(base::Type<CareMark>) {
  using base::field;
  using M = CareMark;
  return base::record<M>("care-mark", field("id", &M::id, "id of the record"), field("person", &M::person, "whose"),
                         field("reason", &M::reason, "about which reason"),
                         field("state", &M::state, "seen, snoozed, resolved, or new again"),
                         field("until", &M::until, "the first day on which it shows again"),
                         field("by", &M::by, "who did it").within(0, 80), field("at_ms", &M::at, "when"),
                         field("day", &M::day, "the person's day of that"));
}

/// That a person's records were erased on request: who did it and when, and nothing about the person.
struct Erasure {
  Id id;
  Id erased;  ///< the id the person had, so that a late packet of theirs is recognised
  std::string by;
  std::string reason;
  int records = 0;  ///< how many records went
  Instant at;
  Day day;

  bool operator==(const Erasure&) const = default;
};

constexpr auto fields_of(base::Type<Erasure>) {
  using base::field;
  using E = Erasure;
  return base::record<E>(
      "erasure", field("id", &E::id, "id of the record"), field("erased", &E::erased, "the id the person had"),
      field("by", &E::by, "who erased").within(1, 80), field("reason", &E::reason, "on whose request").within(1, 400),
      field("records", &E::records, "how many records went").within(0, 1000000000), field("at_ms", &E::at, "when"),
      field("day", &E::day, "the day of that"));
}

/// Up to three letters that stand for a name where names must not be seen; empty for an empty name.
[[nodiscard]] std::string initials_of(std::string_view name);

}  // namespace genu::model

namespace genu::base {
extern template struct Codec<model::Care>;
extern template struct Codec<model::CareNote>;
extern template struct Codec<model::CareMark>;
extern template struct Codec<model::Erasure>;
}  // namespace genu::base
