// People taken into care, noted about, archived and erased.
#include <genu/app/commands/care.hpp>

#include "app/draft.hpp"
#include "app/patient.hpp"

namespace genu::app {

namespace {

using base::Done;
using base::ErrorCode;
using base::Result;
using base::Unexpected;
using store::Query;

Result<base::Done> not_erased(const Inside& inside, const Id& person) {
  const auto erased = inside.store.list_ids<model::Erasure>(Query{}.where("erased", person).limit(1));
  if (!erased) return Unexpected{erased.error()};
  if (erased->empty()) return Done{};
  return base::refuse(ErrorCode::NotAllowed, "may.patient-erased", "patient", {}, person.text());
}

// The person to take into care: a new one, or the one whose records have come.
Result<model::Person> person_to_add(const Inside& inside, const AddPatient& command) {
  model::Person person;
  if (command.patient) {
    const auto known = inside.store.get<model::Person>(*command.patient);
    if (!known) return Unexpected{known.error()};
    if (!*known) {
      return base::refuse(ErrorCode::NotFound, "may.no-such-person", "patient", {}, command.patient->text());
    }
    person = **known;
  } else {
    person.created = inside.clock->now().at;
    person.id = new_id(inside, person.created);
  }
  if (!command.name.empty()) person.name = command.name;
  if (person.name.empty()) return base::refuse(ErrorCode::Missing, "may.patient-name", "name");
  return person;
}

Result<Draft> draft_add(const Inside& inside, const AddPatient& command) {
  auto faults = base::faults_of(command);
  if (!faults.empty()) return Unexpected{faults.front()};
  const auto person = person_to_add(inside, command);
  if (!person) return Unexpected{person.error()};
  const auto whole = not_erased(inside, person->id);
  if (!whole) return Unexpected{whole.error()};
  const auto known = inside.store.list_ids<model::Care>(Query{}.where("person", person->id).limit(1));
  if (!known) return Unexpected{known.error()};
  if (!known->empty()) return base::refuse(ErrorCode::Duplicate, "may.patient-known", "patient");
  const auto now = inside.clock->now().at;
  model::Care care;
  care.id = new_id(inside, now);
  care.person = person->id;
  care.since = now;
  Draft draft;
  draft.id = person->id;
  draft.put(*person);
  draft.put(care);
  return draft;
}

Result<Draft> draft_rename(const Inside& inside, const RenamePatient& command) {
  auto faults = base::faults_of(command);
  if (!faults.empty()) return Unexpected{faults.front()};
  auto patient = patient_of(inside, command.patient);
  if (!patient) return Unexpected{patient.error()};
  patient->person.name = command.name;
  Draft draft;
  draft.id = command.patient;
  draft.put(patient->person);
  return draft;
}

Result<Draft> draft_archive(const Inside& inside, const ArchivePatient& command) {
  auto patient = patient_of(inside, command.patient);
  if (!patient) return Unexpected{patient.error()};
  auto& care = patient->care;
  if (care.archived.has_value() == command.archived) {
    return base::refuse(ErrorCode::NotAllowed, command.archived ? "may.archived-already" : "may.not-archived");
  }
  care.archived = command.archived ? std::optional(patient->today) : std::nullopt;
  Draft draft;
  draft.id = command.patient;
  draft.put(care);
  return draft;
}

Result<Draft> draft_erase(const Inside& inside, const ErasePatient& command) {
  auto faults = base::faults_of(command);
  if (!faults.empty()) return Unexpected{faults.front()};
  const auto patient = patient_of(inside, command.patient);
  if (!patient) return Unexpected{patient.error()};
  if (!command.confirmed) return base::refuse(ErrorCode::NotAllowed, "may.erase-confirm", "confirmed");
  model::Erasure erasure;
  erasure.at = inside.clock->now().at;
  erasure.id = new_id(inside, erasure.at);
  erasure.erased = command.patient;
  erasure.by = command.by;
  erasure.reason = command.reason;
  erasure.day = patient->today;
  Draft draft;
  draft.id = erasure.id;
  draft.then([erasure](store::Transaction& transaction) -> Result<Done> {
    const auto gone = transaction.erase(erasure.erased);
    if (!gone) return Unexpected{gone.error()};
    auto record = erasure;
    record.records = *gone;
    return transaction.put(record);
  });
  return draft;
}

Result<Draft> draft_note(const Inside& inside, const WriteCareNote& command) {
  auto faults = base::faults_of(command);
  if (!faults.empty()) return Unexpected{faults.front()};
  const auto patient = patient_of(inside, command.patient);
  if (!patient) return Unexpected{patient.error()};
  const auto now = inside.clock->now().at;
  Draft draft;
  draft.id = new_id(inside, now);
  draft.put(model::CareNote{draft.id, command.patient, command.text, command.by, now, patient->today});
  return draft;
}

}  // namespace

Result<Patient> patient_of(const Inside& inside, const Id& id) {
  const auto care = inside.store.list<model::Care>(Query{}.where("person", id).limit(1));
  if (!care) return Unexpected{care.error()};
  if (care->empty()) return base::refuse(ErrorCode::NotFound, "may.no-such-person", "patient", {}, id.text());
  const auto person = inside.store.get<model::Person>(id);
  if (!person) return Unexpected{person.error()};
  if (!*person) return base::fail(ErrorCode::Damaged, "care[" + care->front().id.text() + "]");
  return Patient{**person, care->front(), today_of(inside, **person)};
}

Result<Done> may(const Core& core, const AddPatient& command) { return ask(core, command, draft_add); }
Result<Outcome> perform(Core& core, const AddPatient& command) {
  return carry_out(core, "add-patient", command, draft_add);
}

Result<Done> may(const Core& core, const RenamePatient& command) { return ask(core, command, draft_rename); }
Result<Outcome> perform(Core& core, const RenamePatient& command) {
  return carry_out(core, "rename-patient", command, draft_rename);
}

Result<Done> may(const Core& core, const ArchivePatient& command) { return ask(core, command, draft_archive); }
Result<Outcome> perform(Core& core, const ArchivePatient& command) {
  return carry_out(core, command.archived ? "archive-patient" : "unarchive-patient", command, draft_archive);
}

Result<Done> may(const Core& core, const ErasePatient& command) { return ask(core, command, draft_erase); }
Result<Outcome> perform(Core& core, const ErasePatient& command) {
  auto erased = carry_out(core, "erase-patient", command, draft_erase);
  if (!erased) return erased;
  const auto settled = core.inside().store.settle();
  if (!settled) return Unexpected{settled.error()};
  return erased;
}

Result<Done> may(const Core& core, const WriteCareNote& command) { return ask(core, command, draft_note); }
Result<Outcome> perform(Core& core, const WriteCareNote& command) {
  return carry_out(core, "write-care-note", command, draft_note);
}

}  // namespace genu::app

namespace genu::base {
template struct Codec<app::AddPatient>;
template struct Codec<app::RenamePatient>;
template struct Codec<app::ArchivePatient>;
template struct Codec<app::ErasePatient>;
template struct Codec<app::WriteCareNote>;
}  // namespace genu::base
