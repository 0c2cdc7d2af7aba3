// What a physiotherapist does with the people in care: take them in, note, put off, archive, erase.
//
// `patient` is the id of the person. These commands go by it, whomever the core means. What is about the knee itself
// (holds, doses, clearances, …) is done with the commands of the runner on `Core::about(patient)`.
#pragma once
#include <genu/app/changes.hpp>
#include <genu/app/core.hpp>
#include <genu/model/care.hpp>

namespace genu::app {

/// Takes somebody into care: a new person, or with an id one whose records have come from elsewhere. Refused for
/// somebody who is in care already or whose records were erased.
struct AddPatient {
  std::optional<Id> patient;
  std::string name;  ///< empty keeps the one that is there
};

constexpr auto fields_of(base::Type<AddPatient>) {
  using C = AddPatient;
  return base::record<C>("add-patient", base::field("patient", &C::patient, "a person who is here already"),
                         base::field("name", &C::name, "what they are called").within(0, 80).or_default());
}

struct RenamePatient {
  Id patient;
  std::string name;
};

constexpr auto fields_of(base::Type<RenamePatient>) {
  using C = RenamePatient;
  return base::record<C>("rename-patient", base::field("patient", &C::patient, "who"),
                         base::field("name", &C::name, "what they are called").within(1, 80));
}

/// Puts somebody into the archive, or takes them out of it. Nothing is lost.
struct ArchivePatient {
  Id patient;
  bool archived = true;
};

constexpr auto fields_of(base::Type<ArchivePatient>) {
  using C = ArchivePatient;
  return base::record<C>("archive-patient", base::field("patient", &C::patient, "who"),
                         base::field("archived", &C::archived, "into the archive").or_default());
}

/// Erases every record of somebody, and their words in the journal. It cannot be taken back: it must be confirmed, and
/// a record stays of who did it, when, and why.
struct ErasePatient {
  Id patient;
  std::string by;
  std::string reason;
  bool confirmed = false;
};

constexpr auto fields_of(base::Type<ErasePatient>) {
  using C = ErasePatient;
  return base::record<C>("erase-patient", base::field("patient", &C::patient, "who"),
                         base::field("by", &C::by, "who erases").within(1, 80),
                         base::field("reason", &C::reason, "on whose request").within(1, 400),
                         base::field("confirmed", &C::confirmed, "that it cannot be taken back").or_default());
}

/// Writes a note about somebody, for the physiotherapist's own eyes.
struct WriteCareNote {
  Id patient;
  std::string text;
  std::string by;
};

constexpr auto fields_of(base::Type<WriteCareNote>) {
  using C = WriteCareNote;
  return base::record<C>("write-care-note", base::field("patient", &C::patient, "about whom"),
                         base::field("text", &C::text, "in your words").within(1, 4000),
                         base::field("by", &C::by, "who writes").within(0, 80).or_default());
}

/// Sets the day to look again, or takes it away.
struct SetNextReview {
  Id patient;
  std::optional<Day> day;
};

constexpr auto fields_of(base::Type<SetNextReview>) {
  using C = SetNextReview;
  return base::record<C>("set-next-review", base::field("patient", &C::patient, "who"),
                         base::field("day", &C::day, "when to look again; none where left out"));
}

/// Notes that somebody was reviewed now: what is new is counted from here, and every reason has been seen.
struct FinishReview {
  Id patient;
  std::string by;
  std::optional<Day> next;  ///< the next review; as it was where left out
};

constexpr auto fields_of(base::Type<FinishReview>) {
  using C = FinishReview;
  return base::record<C>("finish-review", base::field("patient", &C::patient, "who"),
                         base::field("by", &C::by, "who reviewed").within(0, 80).or_default(),
                         base::field("next", &C::next, "the next review"));
}

/// Says of a reason that it was seen, is put off, is dealt with, or is new again. Without a reason, of all that hold.
/// A red flag cannot be put off.
struct MarkReason {
  Id patient;
  std::optional<model::CareReason> reason;
  model::CareState state = model::CareState::Seen;
  std::optional<Day> until;  ///< of putting off: the first day on which it shows again
  std::string by;
};

constexpr auto fields_of(base::Type<MarkReason>) {
  using C = MarkReason;
  return base::record<C>("mark-reason", base::field("patient", &C::patient, "whose"),
                         base::field("reason", &C::reason, "which; all that hold where left out"),
                         base::field("state", &C::state, "seen, snoozed, resolved, or new again"),
                         base::field("until", &C::until, "the first day on which it shows again"),
                         base::field("by", &C::by, "who says so").within(0, 80).or_default());
}

base::Result<base::Done> may(const Core& core, const AddPatient& command);
base::Result<base::Done> may(const Core& core, const RenamePatient& command);
base::Result<base::Done> may(const Core& core, const ArchivePatient& command);
base::Result<base::Done> may(const Core& core, const ErasePatient& command);
base::Result<base::Done> may(const Core& core, const WriteCareNote& command);
base::Result<base::Done> may(const Core& core, const SetNextReview& command);
base::Result<base::Done> may(const Core& core, const FinishReview& command);
base::Result<base::Done> may(const Core& core, const MarkReason& command);

base::Result<Outcome> perform(Core& core, const AddPatient& command);
base::Result<Outcome> perform(Core& core, const RenamePatient& command);
base::Result<Outcome> perform(Core& core, const ArchivePatient& command);
base::Result<Outcome> perform(Core& core, const ErasePatient& command);
base::Result<Outcome> perform(Core& core, const WriteCareNote& command);
base::Result<Outcome> perform(Core& core, const SetNextReview& command);
base::Result<Outcome> perform(Core& core, const FinishReview& command);
base::Result<Outcome> perform(Core& core, const MarkReason& command);

}  // namespace genu::app

namespace genu::base {
extern template struct Codec<app::AddPatient>;
extern template struct Codec<app::RenamePatient>;
extern template struct Codec<app::ArchivePatient>;
extern template struct Codec<app::ErasePatient>;
extern template struct Codec<app::WriteCareNote>;
extern template struct Codec<app::SetNextReview>;
extern template struct Codec<app::FinishReview>;
extern template struct Codec<app::MarkReason>;
}  // namespace genu::base
