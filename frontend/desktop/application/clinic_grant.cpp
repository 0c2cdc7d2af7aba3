// What the physiotherapist's screens ask for, done once the frame is drawn.
#include <type_traits>

#include "application/clinic.hpp"
#include "ui/clipboard.hpp"

namespace genu::desktop {
namespace {

// What is said once it is done; nothing where the screen shows it.
template <class Command>
constexpr const char* told(const Command&) {
  return nullptr;
}
constexpr const char* told(const app::SetNextReview&) { return "desktop.done.set-next-review"; }
constexpr const char* told(const app::StartHold&) { return "desktop.done.hold"; }
constexpr const char* told(const app::DeclareFlare&) { return "desktop.done.flare"; }
constexpr const char* told(const app::SetOverride&) { return "desktop.done.set-override"; }
constexpr const char* told(const app::EndOverride&) { return "desktop.done.end-override"; }
constexpr const char* told(const app::RecordClearance&) { return "desktop.done.record-clearance"; }
constexpr const char* told(const app::EndHold&) { return "desktop.done.end-hold"; }
constexpr const char* told(const app::EndFlare&) { return "desktop.done.end-flare"; }
constexpr const char* told(const app::SetDraftDose& set) {
  return set.usual_from_now ? "desktop.done.usual-dose" : nullptr;
}
constexpr const char* told(const app::SavePlanDraft&) { return "desktop.done.save-plan-draft"; }
constexpr const char* told(const app::DiscardPlanDraft&) { return "desktop.done.discard-plan-draft"; }
constexpr const char* told(const app::KeepPlanTemplate&) { return "desktop.done.keep-plan-template"; }
constexpr const char* told(const app::AddPatient&) { return "desktop.done.add-patient"; }
constexpr const char* told(const app::MarkReason&) { return "desktop.done.mark-reason"; }
constexpr const char* told(const app::FinishReview&) { return "desktop.done.finish-review"; }
constexpr const char* told(const app::ArchivePatient&) { return "desktop.done.archive-patient"; }
constexpr const char* told(const app::WriteCareNote&) { return "desktop.done.write-care-note"; }
constexpr const char* told(const app::WriteMessage&) { return "desktop.done.write-message"; }
constexpr const char* told(const app::EnterPaperWeek&) { return "desktop.done.enter-paper-week"; }

}  // namespace

void Clinic::grant(const screens::ClinicWish& wish) {
  std::visit(
      [this](const auto& asked) {
        using Asked = std::decay_t<decltype(asked)>;
        if constexpr (std::is_same_v<Asked, screens::OpenReview>)
          open(asked.patient);
        else if constexpr (std::is_same_v<Asked, screens::LeaveReview>)
          screens::show(showing_, table_, "caseload");
        else if constexpr (std::is_same_v<Asked, screens::NextReview>)
          open_next();
        else if constexpr (std::is_same_v<Asked, screens::TakeBack>)
          undo();
        else if constexpr (std::is_same_v<Asked, screens::CopyText>)
          ui::copy(asked.text);
        else if constexpr (std::is_same_v<Asked, screens::OpenPlan>)
          open_plan();
        else if constexpr (std::is_same_v<Asked, screens::LeavePlan>)
          screens::show(showing_, table_, patient_ ? "review" : "caseload");
        else if constexpr (std::is_same_v<Asked, screens::OpenPaper>)
          open_paper();
        else if constexpr (std::is_same_v<Asked, screens::LeavePaper>)
          screens::show(showing_, table_, patient_ ? "review" : "caseload");
        else if constexpr (std::is_same_v<Asked, screens::StepPlan>)
          step(asked);
        else if constexpr (std::is_same_v<Asked, screens::AddCriterion>)
          add_criterion(asked.text);
        else if constexpr (std::is_same_v<Asked, screens::PrintPlan>)
          print();
        else
          perform(asked);
      },
      wish);
}

template <class Command>
void Clinic::perform(const Command& command) {
  // Commands that go by an id mean the same person either way.
  const auto outcome = app::perform(patient_ ? *patient_ : core_, command);
  if (!outcome) return notices_.failed(words_.say(outcome.error()));
  drop();
  if constexpr (std::is_same_v<Command, app::AddPatient>) {
    caseload_ui_.adding = false;
    caseload_ui_.name.clear();
    caseload_ui_.asked.filter = app::CaseloadFilter::All;
    caseload_ui_.chosen = outcome->id;
  }
  if constexpr (std::is_same_v<Command, app::AddToDraft>) builder_ui_.own.reset();
  if constexpr (std::is_same_v<Command, app::EnterPaperWeek>) screens::show(showing_, table_, "review");
  if (told(command)) notices_.done(words_.say(told(command)), false);
}

void Clinic::undo() {
  const auto outcome = app::perform(core_, app::Undo{});
  if (!outcome) return notices_.failed(words_.say(outcome.error()));
  drop();
  notices_.clear();
}

}  // namespace genu::desktop
