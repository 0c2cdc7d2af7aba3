// The return-to-run ladder begins, or begins again.
#include "app/draft.hpp"
#include "app/placing.hpp"

namespace genu::app {

namespace {

using base::ErrorCode;
using base::Result;
using base::Unexpected;

Result<int> level_to_begin(const PlaceOnLadder& command, const Placing& placing,
                           const std::optional<guidance::LadderStand>& ladder) {
  if (placing.gate.locked()) {
    return base::refuse(ErrorCode::NotAllowed, "may.running-locked", {}, placing.gate.locks.front().message);
  }
  if (!placing.in_phase) return base::refuse(ErrorCode::NotAllowed, "may.no-ladder-in-phase");
  // Who is on the ladder may always go lower.
  if (ladder && !ladder->check_again) {
    const int level = command.level.value_or(ladder->level);
    if (level < ladder->level) return level;
    return base::refuse(ErrorCode::NotAllowed, "may.on-ladder", "level", std::to_string(ladder->level - 1),
                        std::to_string(level));
  }
  if (const auto* open = placing.open_criterion()) {
    return base::refuse(ErrorCode::NotAllowed, "may.entry-criteria", {}, open->id);
  }
  const int level = command.level.value_or(placing.start.level);
  if (level <= placing.start.level) return level;
  return base::refuse(ErrorCode::OutOfRange, "may.start-level", "level", std::to_string(placing.start.level),
                      std::to_string(level));
}

Result<Draft> draft(const Inside& inside, const PlaceOnLadder& command) {
  auto faults = base::faults_of(command);
  if (!faults.empty()) return Unexpected{faults.front()};
  const auto stand = running_standpoint(inside);
  if (!stand) return Unexpected{stand.error()};
  const auto history = history_of(inside, *stand);
  if (!history) return Unexpected{history.error()};
  const auto now = assess(inside, *history, *stand);
  const auto placing = placing_of(inside, *history, *stand, now, command);
  const auto level = level_to_begin(command, placing, now.ladder);
  if (!level) return Unexpected{level.error()};
  model::LadderPlace place;
  place.id = new_id(inside, stand->now.at);
  place.episode = stand->episode.id;
  place.level = *level;
  place.days_off = command.days_off;
  place.full_range = command.full_range;
  place.reason = placing.managed ? "ladder.placed.managed" : "ladder.placed";
  place.day = stand->today;
  place.at = stand->now.at;
  Draft draft;
  draft.id = place.id;
  draft.put(place);
  return draft;
}

}  // namespace

base::Result<base::Done> may(const Core& core, const PlaceOnLadder& command) { return ask(core, command, draft); }
base::Result<Outcome> perform(Core& core, const PlaceOnLadder& command) {
  return carry_out(core, "place-on-ladder", command, draft);
}

}  // namespace genu::app
