// A professional has looked at the knee: from here on, earlier alarms no longer hold the plan.
#include "app/draft.hpp"
#include "app/standpoint.hpp"

namespace genu::app {

namespace {

base::Result<Draft> draft(const Inside& inside, const RecordClearance& command) {
  auto faults = base::faults_of(command);
  if (!faults.empty()) return base::Unexpected{faults.front()};
  const auto stand = running_standpoint(inside);
  if (!stand) return base::Unexpected{stand.error()};
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
