// Today's session begins: what the rules made of the plan becomes a version of it, and the session is open.
#include "app/commands/open_session.hpp"
#include "app/found_lock.hpp"
#include "app/prescription.hpp"

namespace genu::app {

namespace {

using base::ErrorCode;
using base::Result;
using base::Unexpected;

base::Unexpected<base::Error> refusal(SessionOffer offer) {
  return base::refuse(ErrorCode::NotAllowed, "may.start-session." + std::string(base::name_of(offer)));
}

model::Session fresh_session(const Inside& inside, const Standpoint& stand) {
  model::Session session;
  session.id = new_id(inside, stand.now.at);
  session.episode = stand.episode.id;
  session.plan = stand.plan.id;
  session.phase = stand.phase_start.phase;
  session.day = stand.today;
  session.started = stand.now.at;
  session.offset = stand.now.offset;
  return session;
}

// Stores the next version of the plan if the doses moved, and points the session to it.
void put_plan(const Inside& inside, const Standpoint& stand, const Prescription& today, Draft& draft,
              model::Session& session) {
  if (!today.changes_plan()) return;
  auto plan = next_version(inside, stand, today);
  session.plan = plan.id;
  draft.put(std::move(plan));
}

// A session that was left open on an earlier day ends as what it came to.
void close_stale(const History& history, const Standpoint& stand, Draft& draft) {
  if (!history.stale) return;
  const auto sets = history.sets.find(history.stale->id);
  const auto none = std::vector<model::SetRecord>{};
  draft.put(closed_as_partial(*history.stale, sets == history.sets.end() ? none : sets->second, stand.episode.side));
}

Result<Draft> draft_start(const Inside& inside, const StartSession& command) {
  const auto stand = running_standpoint(inside);
  if (!stand) return Unexpected{stand.error()};
  const auto history = history_of(inside, *stand);
  if (!history) return Unexpected{history.error()};
  const auto today = prescribe(inside, *stand, *history);
  if (today.offer != SessionOffer::Start) return refusal(today.offer);
  Draft draft;
  auto session = fresh_session(inside, *stand);
  session.length = command.length;
  session.pain_before = command.pain_before;
  session.items = prescribed_items(inside, today, command.length);
  close_stale(*history, *stand, draft);
  put_plan(inside, *stand, today, draft, session);
  draft.put(session);
  draft.id = session.id;
  return draft;
}

Result<Draft> draft_log(const Inside& inside, const LogSession& command) {
  auto faults = base::faults_of(command);
  if (!faults.empty()) return Unexpected{faults.front()};
  const auto stand = running_standpoint(inside);
  if (!stand) return Unexpected{stand.error()};
  const auto history = history_of(inside, *stand);
  if (!history) return Unexpected{history.error()};
  if (history->open) return refusal(SessionOffer::Resume);
  const auto day = past_day(command.day, stand->today);
  if (!day) return Unexpected{day.error()};
  const auto today = prescribe(inside, *stand, *history);
  Draft draft;
  close_stale(*history, *stand, draft);
  auto session = fresh_session(inside, *stand);
  session = with_answers(session, command.answers, {});
  session.pain_before = command.pain_before;
  session.state = model::SessionState::Finished;
  session.completed_percent = command.completed_percent;
  session.day = *day;
  session.started = instant_on(*day, *stand);
  session.ended = session.started;
  session.items = prescribed_items(inside, today, model::SessionLength::Full);
  if (*day == stand->today) put_plan(inside, *stand, today, draft, session);
  draft.put(session);
  const auto locked = put_lock_of_giving_way(inside, stand->person, session.gave_way, session.started, draft);
  if (!locked) return Unexpected{locked.error()};
  draft.id = session.id;
  return draft;
}

}  // namespace

Result<base::Done> may(const Core& core, const StartSession& command) { return ask(core, command, draft_start); }
Result<Outcome> perform(Core& core, const StartSession& command) {
  return carry_out(core, "start-session", command, draft_start);
}

Result<base::Done> may(const Core& core, const LogSession& command) { return ask(core, command, draft_log); }
Result<Outcome> perform(Core& core, const LogSession& command) {
  return carry_out(core, "log-session", command, draft_log);
}

}  // namespace genu::app
