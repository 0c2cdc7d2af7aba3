// The end of a session: finished, or stopped early with what was done.
#include "app/commands/open_session.hpp"
#include "app/found_lock.hpp"
#include "player/position.hpp"

namespace genu::app {

namespace {

using base::Result;
using base::Unexpected;

// A session that was left open is ended when its last set was recorded, so that dead time is no exercise time.
base::Instant end_of(const InHand& hand) {
  const bool today = hand.session.day == hand.stand.today;
  if (today || hand.sets.empty()) return hand.stand.now.at;
  return hand.sets.back().at;
}

Result<Draft> draft_end(const Inside& inside, const SessionAnswers& answers, model::SessionState state) {
  auto hand = session_in_hand(inside);
  if (!hand) return Unexpected{hand.error()};
  auto session = with_answers(hand->session, answers, hand->sets);
  session.state = state;
  session.ended = end_of(*hand);
  session.completed_percent =
      player::completed_percent(player::all_sets(session.items, hand->stand.episode.side), hand->sets);
  auto faults = base::faults_of(session);
  if (!faults.empty()) return Unexpected{faults.front()};
  Draft draft;
  draft.put(session);
  const auto locked = put_lock_of_giving_way(inside, hand->stand.person, session.gave_way, session.started, draft);
  if (!locked) return Unexpected{locked.error()};
  draft.id = session.id;
  return draft;
}

Result<Draft> draft_finish(const Inside& inside, const FinishSession& command) {
  return draft_end(inside, command.answers, model::SessionState::Finished);
}

Result<Draft> draft_abandon(const Inside& inside, const AbandonSession& command) {
  return draft_end(inside, command.answers, model::SessionState::Abandoned);
}

}  // namespace

Result<InHand> session_in_hand(const Inside& inside) {
  auto stand = running_standpoint(inside);
  if (!stand) return Unexpected{stand.error()};
  const auto history = history_of(inside, *stand);
  if (!history) return Unexpected{history.error()};
  const auto* session = open_session_of(*history);
  if (!session) return base::refuse(base::ErrorCode::NotAllowed, "may.no-open-session");
  return InHand{std::move(*stand), *session, sets_of(*history, session->id)};
}

model::Session with_answers(model::Session session, const SessionAnswers& answers,
                            const std::vector<model::SetRecord>& sets) {
  const auto in_sets = worst_pain(sets);
  session.pain_during = answers.pain_during;
  if (in_sets && (!session.pain_during || *session.pain_during < *in_sets)) session.pain_during = in_sets;
  session.pain_after = answers.pain_after;
  session.effort = answers.effort;
  session.limp = answers.limp;
  session.sharp_sudden = answers.sharp_sudden;
  session.gave_way = answers.gave_way;
  session.locked = answers.locked;
  session.note = answers.note;
  return session;
}

Result<base::Done> may(const Core& core, const FinishSession& command) { return ask(core, command, draft_finish); }
Result<Outcome> perform(Core& core, const FinishSession& command) {
  return carry_out(core, "finish-session", command, draft_finish);
}

Result<base::Done> may(const Core& core, const AbandonSession& command) { return ask(core, command, draft_abandon); }
Result<Outcome> perform(Core& core, const AbandonSession& command) {
  return carry_out(core, "abandon-session", command, draft_abandon);
}

}  // namespace genu::app
