// All commands as methods.
#include "api/method.hpp"
#include "api/requests.hpp"

namespace genu::api {

void add_programme_commands(std::vector<Method>& methods) {
  add_command<app::StartProgramme>(methods, "Begins a programme on one knee.");
  add_command<app::MoveToPhase>(methods, "Moves to another phase.");
  add_command<app::TickCriterion>(methods, "Ticks a criterion in plain words, or takes the tick away.");
  add_command<app::SetEquipment>(methods, "Notes what there is to train with.");
  add_command<app::SetOverride>(methods, "Notes what a physiotherapist changes, signed.");
  add_command<ById<app::EndOverride>>(methods, "Takes such a change back.");
  add_command<app::PlaceOnLadder>(methods, "Begins the return-to-run ladder.");
  add_command<Plain<app::Undo>>(methods, "Takes back the last command.");
}

void add_diary_commands(std::vector<Method>& methods) {
  add_command<LogCheckIn>(methods, "Writes a diary entry, or changes one.");
  add_command<ById<app::RemoveCheckIn>>(methods, "Removes a diary entry.");
  add_command<app::AnswerFollowUp>(methods, "Answers how the knee was the morning after.");
  add_command<LogRun>(methods, "Notes a run, or changes one.");
  add_command<ById<app::RemoveRun>>(methods, "Removes a run.");
  add_command<app::RecordTest>(methods, "Stores the result of a self-test.");
  add_command<app::RecordMeasure>(methods, "Notes a score.");
  add_command<ById<app::RemoveMeasure>>(methods, "Removes a score.");
  add_command<app::SetSettings>(methods, "Changes settings.");
}

void add_session_commands(std::vector<Method>& methods) {
  add_command<app::StartSession>(methods, "Begins today's session.");
  add_command<RecordSet>(methods, "Records a set of the open session.");
  add_command<End<app::FinishSession>>(methods, "Ends the open session.");
  add_command<End<app::AbandonSession>>(methods, "Stops the open session early; what was done is kept.");
  add_command<app::LogSession>(methods, "Notes a whole session that was done elsewhere.");
}

void add_care_commands(std::vector<Method>& methods) {
  add_command<app::AnswerTriage>(methods, "Answers safety questions.");
  add_command<app::AnswerPattern>(methods, "Answers questions about the pattern.");
  add_command<app::AnswerFirstSteps>(methods, "Tells something in the first steps.");
  add_command<Plain<app::ConfirmSafety>>(methods, "Says that the safety answers of the first steps are meant.");
  add_command<app::LeaveFirstSteps>(methods, "Leaves the first steps, for now or done.");
  add_command<app::RecordClearance>(methods, "Notes that a professional has looked at the knee.");
  add_command<app::StartHold>(methods, "Begins a hold.");
  add_command<app::EndHold>(methods, "Ends a hold.");
  add_command<app::DeclareFlare>(methods, "Begins the plan for a flare.");
  add_command<Plain<app::EndFlare>>(methods, "Ends the flare.");
}

}  // namespace genu::api
