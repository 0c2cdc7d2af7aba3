// Takes back the last command, as the journal tells it.
#include "app/draft.hpp"

namespace genu::app {

namespace {

// Whether these answers stop running or exercise until somebody has looked.
bool raises_lock(const Inside& inside, const base::Value& record) {
  const auto answers = base::read<model::TriageAnswers>(record);
  if (!answers) return false;
  for (const auto& id : answers->hits) {
    const auto* rule = model::find_rule(inside.catalogue.triage(), id);
    if (rule && model::lock_of(rule->tier, rule->locks) != model::Lock::None) return true;
  }
  return false;
}

// A lock is lifted by somebody who looks, never by taking symptoms back.
base::Result<base::Done> keeps_locks(const Inside& inside, const store::LastCommand& last) {
  store::JournalQuery of_command;
  of_command.kind = base::record_name<model::TriageAnswers>();
  of_command.command = last.id;
  const auto entries = inside.store.journal(of_command);
  if (!entries) return base::Unexpected{entries.error()};
  for (const auto& entry : *entries) {
    if (entry.after && raises_lock(inside, *entry.after)) {
      return base::refuse(base::ErrorCode::NotAllowed, "may.undo-lock");
    }
  }
  return base::Done{};
}

}  // namespace

base::Result<base::Done> may(const Core& core, const Undo&) {
  const auto last = core.inside().store.last_command();
  if (!last) return base::Unexpected{last.error()};
  if (!*last) return base::refuse(base::ErrorCode::NotFound, "undo.nothing");
  if ((*last)->name == "erase-patient") return base::refuse(base::ErrorCode::NotAllowed, "may.undo-erasure");
  return keeps_locks(core.inside(), **last);
}

base::Result<Outcome> perform(Core& core, const Undo&) {
  const auto allowed = may(core, Undo{});
  if (!allowed) return base::Unexpected{allowed.error()};
  auto& inside = core.inside();
  const auto undone = inside.store.undo(actor_of(inside), inside.clock->now().at, [&](store::Transaction& transaction) {
    return settle_caseload(inside, transaction);
  });
  if (!undone) return base::Unexpected{undone.error()};
  return Outcome{undone->command_id, Changes{undone->touched}};
}

}  // namespace genu::app
