// A criterion in plain words, answered.
#include <algorithm>

#include "app/draft.hpp"
#include "app/standpoint.hpp"

namespace genu::app {

namespace {

using base::ErrorCode;
using base::Result;
using base::Unexpected;

bool asks(const std::vector<model::Criterion>& criteria, const std::string& words) {
  return std::any_of(criteria.begin(), criteria.end(), [&](const model::Criterion& criterion) {
    const auto* manual = std::get_if<model::Manual>(&criterion.subject);
    return manual && manual->text == words;
  });
}

bool asks(const model::Programme& programme, const std::string& words) {
  return std::any_of(programme.phases.begin(), programme.phases.end(), [&](const model::Phase& phase) {
    return asks(phase.entry, words) || asks(phase.exit, words) ||
           std::any_of(phase.items.begin(), phase.items.end(),
                       [&](const model::Item& item) { return asks(item.when, words); });
  });
}

Result<Draft> draft_tick(const Inside& inside, const TickCriterion& command) {
  auto faults = base::faults_of(command);
  if (!faults.empty()) return Unexpected{faults.front()};
  const auto stand = running_standpoint(inside);
  if (!stand) return Unexpected{stand.error()};
  if (!asks(stand->plan.programme, command.criterion)) {
    return base::refuse(ErrorCode::NotFound, "may.unknown-criterion", "criterion", {}, command.criterion);
  }
  Draft draft;
  draft.id = new_id(inside, stand->now.at);
  draft.put(model::Tick{draft.id, stand->episode.id, command.criterion, command.holds, command.by, stand->now.at,
                        stand->today});
  return draft;
}

}  // namespace

Result<base::Done> may(const Core& core, const TickCriterion& command) { return ask(core, command, draft_tick); }
Result<Outcome> perform(Core& core, const TickCriterion& command) {
  return carry_out(core, "tick-criterion", command, draft_tick);
}

}  // namespace genu::app
