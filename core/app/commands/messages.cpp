// A message is written, and marked as read.
#include <genu/app/commands/messages.hpp>

#include <algorithm>

#include "app/draft.hpp"
#include "app/messages.hpp"
#include "app/patient.hpp"

namespace genu::app {

namespace {

using base::Done;
using base::ErrorCode;
using base::Result;
using base::Unexpected;

Result<Draft> draft_message(const Inside& inside, const WriteMessage& command) {
  auto faults = base::faults_of(command);
  if (!faults.empty()) return Unexpected{faults.front()};
  const auto patient = patient_of(inside, command.patient);
  if (!patient) return Unexpected{patient.error()};
  const auto now = inside.clock->now().at;
  Draft draft;
  draft.id = new_id(inside, now);
  draft.put(model::Message{draft.id, command.patient, command.text, command.by, now, patient->today});
  return draft;
}

Result<Draft> draft_read(const Inside& inside, const MarkMessageRead& command) {
  if (inside.about) return base::refuse(ErrorCode::NotAllowed, "may.message.not-yours", "id");
  const auto person = person_of(inside);
  if (!person) return Unexpected{person.error()};
  const auto lines = messages_to(inside, person->id);
  if (!lines) return Unexpected{lines.error()};
  const auto line = std::find_if(lines->begin(), lines->end(), [&](const auto& each) { return each.id == command.id; });
  if (line == lines->end()) {
    return base::refuse(ErrorCode::NotFound, "may.message.none", "id", {}, command.id.text());
  }
  if (line->state == MessageState::Read) return base::refuse(ErrorCode::NotAllowed, "may.message.is-read", "id");
  const auto now = inside.clock->now().at;
  Draft draft;
  draft.id = new_id(inside, now);
  draft.put(model::MessageRead{draft.id, person->id, command.id, now, today_of(inside, *person)});
  return draft;
}

}  // namespace

Result<Done> may(const Core& core, const WriteMessage& command) { return ask(core, command, draft_message); }
Result<Outcome> perform(Core& core, const WriteMessage& command) {
  return carry_out(core, "write-message", command, draft_message);
}

Result<Done> may(const Core& core, const MarkMessageRead& command) { return ask(core, command, draft_read); }
Result<Outcome> perform(Core& core, const MarkMessageRead& command) {
  return carry_out(core, "mark-message-read", command, draft_read);
}

}  // namespace genu::app

namespace genu::base {
template struct Codec<app::WriteMessage>;
template struct Codec<app::MarkMessageRead>;
}  // namespace genu::base
