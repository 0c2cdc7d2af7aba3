// A professional has looked at the knee: from here on, earlier alarms no longer hold the plan.
#include "app/draft.hpp"
#include "app/standpoint.hpp"

namespace genu::app {

namespace {

// Before the first programme there is no episode, yet what the triage found may have been looked at.
base::Result<Draft> before_any_programme(const Inside& inside, const RecordClearance& command) {
  const auto person = person_of(inside);
  if (!person) return base::Unexpected{person.error()};
  const auto answers = inside.store.list_ids<model::TriageAnswers>(store::Query{}.where("person", person->id).limit(1));
  if (!answers) return base::Unexpected{answers.error()};
  if (answers->empty()) return base::refuse(base::ErrorCode::NotAllowed, "may.no-programme");
  const auto at = inside.clock->now().at;
  Draft draft;
  draft.id = new_id(inside, at);
  draft.put(model::TriageReview{draft.id, person->id, command.scope, command.by, command.note, at,
                                today_of(inside, *person)});
  return draft;
}

base::Result<Draft> draft(const Inside& inside, const RecordClearance& command) {
  auto faults = base::faults_of(command);
  if (!faults.empty()) return base::Unexpected{faults.front()};
  const auto running = standpoint_of(inside);
  if (!running) return base::Unexpected{running.error()};
  if (!*running) return before_any_programme(inside, command);
  const auto* stand = &**running;
  Draft draft;
  draft.id = new_id(inside, stand->now.at);
  draft.put(model::Clearance{draft.id, stand->episode.id, command.scope, command.by, command.note, stand->now.at,
                             stand->today});
  return draft;
}

}  // namespace

base::Result<base::Done> may(const Core& core, const RecordClearance& command) { return ask(core, command, draft); }

base::Result<Outcome> perform(Core& core, const RecordClearance& command) {
  return carry_out(core, "record-clearance", command, draft);
}

}  // namespace genu::app
