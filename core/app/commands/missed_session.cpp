// A planned session that is not done on its day: left out for a reason, or put on another day.
#include <genu/app/commands/missed_session.hpp>

#include <algorithm>

#include "app/draft.hpp"
#include "app/week_plan.hpp"

namespace genu::app {

namespace {

using base::ErrorCode;
using base::Result;
using base::Unexpected;

// What can be said about the day, or why nothing can.
Result<SessionChange> change_of(const Inside& inside, const Standpoint& stand, const History& history, Day day) {
  constexpr int week_days = 7;
  const auto monday = base::week_of(stand.today);
  if (day < monday - week_days || day >= monday + week_days || day < stand.episode.day) {
    return base::refuse(ErrorCode::OutOfRange, "may.other-week", "day", {}, to_text(day));
  }
  if (has_session(history, stand, day)) {
    return base::refuse(ErrorCode::NotAllowed, "may.session-there", "day", {}, to_text(day));
  }
  const auto change = session_change(history, stand, prescribe(inside, stand, history), day);
  if (!change) return base::refuse(ErrorCode::NotAllowed, "may.nothing-planned", "day", {}, to_text(day));
  return *change;
}

// The record of that day, or a fresh one: a change of mind leaves no second one behind.
model::MissedSession record_of(const Inside& inside, const Standpoint& stand, const History& history, Day day) {
  if (const auto* said = missed_on(history.missed, day)) return *said;
  model::MissedSession fresh;
  fresh.id = new_id(inside, stand.now.at);
  fresh.episode = stand.episode.id;
  fresh.day = day;
  return fresh;
}

Result<Draft> draft_about(const Inside& inside, const std::optional<Day>& given,
                          const std::optional<model::MissedReason>& reason, const std::optional<Day>& to) {
  const auto stand = running_standpoint(inside);
  if (!stand) return Unexpected{stand.error()};
  const auto history = history_of(inside, *stand);
  if (!history) return Unexpected{history.error()};
  const auto day = given.value_or(stand->today);
  const auto change = change_of(inside, *stand, *history, day);
  if (!change) return Unexpected{change.error()};
  const auto& days = change->move_to;
  if (to && std::find(days.begin(), days.end(), *to) == days.end()) {
    return base::refuse(ErrorCode::OutOfRange, "may.not-that-day", "to", {}, to_text(*to));
  }
  auto record = record_of(inside, *stand, *history, day);
  record.reason = reason;
  record.moved_to = to;
  record.at = stand->now.at;
  Draft draft;
  draft.id = record.id;
  draft.put(record);
  return draft;
}

Result<Draft> draft_skip_session(const Inside& inside, const SkipSession& command) {
  return draft_about(inside, command.day, command.reason, std::nullopt);
}

Result<Draft> draft_move_session(const Inside& inside, const MoveSession& command) {
  return draft_about(inside, command.day, std::nullopt, command.to);
}

}  // namespace

Result<base::Done> may(const Core& core, const SkipSession& command) { return ask(core, command, draft_skip_session); }
Result<Outcome> perform(Core& core, const SkipSession& command) {
  return carry_out(core, "skip-session", command, draft_skip_session);
}

Result<base::Done> may(const Core& core, const MoveSession& command) { return ask(core, command, draft_move_session); }
Result<Outcome> perform(Core& core, const MoveSession& command) {
  return carry_out(core, "move-session", command, draft_move_session);
}

}  // namespace genu::app

namespace genu::base {
template struct Codec<app::SkipSession>;
template struct Codec<app::MoveSession>;
}  // namespace genu::base
