// Takes back the last command, as the journal tells it.
#include "app/draft.hpp"

namespace genu::app {

base::Result<base::Done> may(const Core& core, const Undo&) {
  const auto last = core.inside().store.last_command();
  if (!last) return base::Unexpected{last.error()};
  if (!*last) return base::refuse(base::ErrorCode::NotFound, "undo.nothing");
  return base::Done{};
}

base::Result<Outcome> perform(Core& core, const Undo&) {
  auto& inside = core.inside();
  const auto undone = inside.store.undo(actor_of(inside), inside.clock->now().at);
  if (!undone) return base::Unexpected{undone.error()};
  return Outcome{undone->command_id, Changes{undone->touched}};
}

}  // namespace genu::app
