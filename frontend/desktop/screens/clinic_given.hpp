// What the physiotherapist's screens are given beside their views, and what they can ask for.
#pragma once

#include <genu/app/commands.hpp>
#include <genu/app/commands/care.hpp>
#include <genu/app/commands/holds.hpp>
#include <genu/app/commands/messages.hpp>
#include <genu/app/commands/overrides.hpp>
#include <genu/app/commands/paper.hpp>
#include <genu/app/commands/plan_draft.hpp>
#include <genu/app/commands/running.hpp>
#include <genu/app/views/review.hpp>
#include <genu/words/words.hpp>

#include <functional>
#include <string>
#include <variant>

namespace genu::screens {

/// Opens the review of somebody.
struct OpenReview {
  base::Id patient;
};
struct LeaveReview {};
/// Opens the review of the next one in the list.
struct NextReview {};
/// Takes the last command back.
struct TakeBack {};
/// Puts a text on the clipboard.
struct CopyText {
  std::string text;
};

/// Opens the plan of the person whose review is open; without a draft one of the plan in force is begun.
struct OpenPlan {};
/// Back to the review.
struct LeavePlan {};
/// One step up or down of one exercise, in a draft that is begun where there is none; then the plan is shown.
struct StepPlan {
  std::string exercise;
  bool harder = false;
};
/// A criterion more for the phase of the draft, as it was typed.
struct AddCriterion {
  std::string text;
};
/// The hand-out of the plan in force as a file.
struct PrintPlan {};

/// The weekly sheet of the person whose review is open, to enter what came back.
struct OpenPaper {};
/// Back to the review.
struct LeavePaper {};

using ClinicWish =
    std::variant<OpenReview, LeaveReview, NextReview, TakeBack, CopyText, OpenPlan, LeavePlan, StepPlan, AddCriterion,
                 PrintPlan, app::AddPatient, app::MarkReason, app::FinishReview, app::ArchivePatient,
                 app::WriteCareNote, app::SetNextReview, app::StartHold, app::DeclareFlare, app::BeginPlanDraft,
                 app::AddToDraft, app::RemoveFromDraft, app::MoveInDraft, app::SetDraftDose, app::SetDraftDays,
                 app::StepInDraft, app::SwapInDraft, app::SetDraftPhase, app::DiscardPlanDraft, app::SavePlanDraft,
                 app::KeepPlanTemplate, app::SetOverride, app::EndOverride, app::RecordClearance, app::EndHold,
                 app::EndFlare, app::WriteMessage, OpenPaper, LeavePaper, app::EnterPaperWeek>;

struct ClinicGiven {
  const words::Words& words;
  std::function<void(ClinicWish)> send;
  float foot = 0;         ///< height at the foot of the screen that is taken by a notice
  bool initials = false;  ///< names must not be seen
  /// Whether a change of a limit would be taken, for the person whose review is open.
  std::function<base::Result<base::Done>(const app::SetOverride&)> may;
  /// Whether a sheet would be taken as it is filled in.
  std::function<base::Result<base::Done>(const app::EnterPaperWeek&)> may_enter;
};

/// The name, or what stands for it.
[[nodiscard]] inline const std::string& name_on_screen(const app::CaseloadLine& line, const ClinicGiven& given) {
  return given.initials ? line.initials : line.name;
}

}  // namespace genu::screens
