// The morning after: how the knee answered to one session or run.
#include "app/commands/open_session.hpp"
#include "app/follow_ups.hpp"

namespace genu::app {

namespace {

using base::ErrorCode;
using base::Result;
using base::Unexpected;

Result<FollowUpDue> due_of(const AnswerFollowUp& command, const std::vector<FollowUpDue>& due) {
  if (due.empty()) return base::refuse(ErrorCode::NotAllowed, "may.nothing-due");
  if (!command.subject) return due.front();
  for (const auto& each : due) {
    if (each.subject == *command.subject) return each;
  }
  return base::refuse(ErrorCode::NotFound, "may.not-due", "subject", {}, command.subject->text());
}

// Puts the 60-minute value into the run it belongs to.
void put_60min(const AnswerFollowUp& command, const FollowUpDue& due, const History& history, Draft& draft) {
  if (!command.pain_60min || due.about != model::FollowUpAbout::Run) return;
  for (auto run : history.runs) {
    if (!(run.id == due.subject)) continue;
    run.pain_60min = command.pain_60min;
    draft.put(run);
  }
}

bool only_60min(const AnswerFollowUp& command) {
  return command.pain_60min && !command.pain && !command.change && !command.stiffness_change_min &&
         !command.swelling_change;
}

Result<Draft> draft(const Inside& inside, const AnswerFollowUp& command) {
  auto faults = base::faults_of(command);
  if (!faults.empty()) return Unexpected{faults.front()};
  const auto stand = running_standpoint(inside);
  if (!stand) return Unexpected{stand.error()};
  const auto history = history_of(inside, *stand);
  if (!history) return Unexpected{history.error()};
  const auto due = due_of(command, follow_ups_due(*history, *stand));
  if (!due) return Unexpected{due.error()};
  model::FollowUp answer;
  answer.id = new_id(inside, stand->now.at);
  answer.episode = stand->episode.id;
  answer.about = due->about;
  answer.subject = due->subject;
  answer.day = stand->today;
  answer.at = stand->now.at;
  answer.offset = stand->now.offset;
  answer.pain = command.pain;
  answer.change = command.change;
  answer.stiffness_change_min = command.stiffness_change_min;
  answer.swelling_change = command.swelling_change;
  Draft draft;
  draft.id = due->subject;
  put_60min(command, *due, *history, draft);
  // The hour after a run by itself leaves the question about the morning open.
  if (only_60min(command)) return draft;
  draft.put(answer);
  draft.id = answer.id;
  return draft;
}

}  // namespace

Result<base::Done> may(const Core& core, const AnswerFollowUp& command) { return ask(core, command, draft); }

Result<Outcome> perform(Core& core, const AnswerFollowUp& command) {
  return carry_out(core, "answer-follow-up", command, draft);
}

}  // namespace genu::app
