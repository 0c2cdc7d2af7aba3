// All commands as methods.
#include <genu/app/commands/messages.hpp>
#include <genu/app/commands/paper.hpp>
#include <genu/app/commands/plan_draft.hpp>

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
  add_command<app::MarkMessageRead>(methods, "Marks a message of the physiotherapist as read.");
  add_command<app::SetSettings>(methods, "Changes settings.");
}

void add_session_commands(std::vector<Method>& methods) {
  add_command<app::StartSession>(methods, "Begins today's session.");
  add_command<RecordSet>(methods, "Records a set of the open session.");
  add_command<End<app::FinishSession>>(methods, "Ends the open session.");
  add_command<End<app::AbandonSession>>(methods, "Stops the open session early; what was done is kept.");
  add_command<app::LogSession>(methods, "Notes a whole session that was done elsewhere.");
  add_command<app::SkipSession>(methods, "Leaves out a planned session, with the reason.");
  add_command<app::MoveSession>(methods, "Puts a planned session on another day of the week.");
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

void add_caseload_commands(std::vector<Method>& methods) {
  add_command<app::AddPatient>(methods, "Takes somebody into care.");
  add_command<app::RenamePatient>(methods, "Calls somebody in care by another name.");
  add_command<app::ArchivePatient>(methods, "Puts somebody into the archive, or takes them out.");
  add_command<app::ErasePatient>(methods, "Erases every record of somebody; it cannot be taken back.");
  add_command<app::WriteCareNote>(methods, "Writes a note about somebody in care.");
  add_command<app::WriteMessage>(methods, "Writes a few words to somebody in care.");
  add_command<app::EnterPaperWeek>(methods, "Notes the sessions of a weekly sheet that was ticked by hand.");
  add_command<app::SetNextReview>(methods, "Sets the day to look again.");
  add_command<app::FinishReview>(methods, "Notes that somebody was reviewed now.");
  add_command<app::MarkReason>(methods, "Says that a reason was seen, is put off, or is dealt with.");
  add_command<app::BeginPlanDraft>(methods, "Begins a draft of a plan.");
  add_command<app::AddToDraft>(methods, "Puts an exercise into the draft.");
  add_command<app::RemoveFromDraft>(methods, "Takes an exercise out of the draft.");
  add_command<app::MoveInDraft>(methods, "Moves an exercise of the draft to another place.");
  add_command<app::SetDraftDose>(methods, "Changes the dose of an exercise of the draft.");
  add_command<app::SetDraftDays>(methods, "Changes the days of the draft.");
  add_command<app::StepInDraft>(methods, "Moves an exercise of the draft one step up or down.");
  add_command<app::SwapInDraft>(methods, "Puts another exercise in the place of one of the draft.");
  add_command<app::SetDraftPhase>(methods, "Changes the phase of the draft: name, weeks, criteria.");
  add_command<app::DiscardPlanDraft>(methods, "Throws the draft away.");
  add_command<app::SavePlanDraft>(methods, "Makes the draft the next version of the plan.");
  add_command<app::KeepPlanTemplate>(methods, "Keeps the draft as a template.");
}

}  // namespace genu::api
