#include <genu/app/views.hpp>
#include <genu/app/views/handout.hpp>
#include <genu/app/views/progress.hpp>
#include <genu/app/views/report.hpp>

// How the records are written and read, compiled once.
namespace genu::base {
template struct Codec<app::ProgrammeChoice>;
template struct Codec<app::Standing>;
template struct Codec<app::SessionLine>;
template struct Codec<app::SessionChange>;
template struct Codec<app::SessionCard>;
template struct Codec<app::FollowUpDue>;
template struct Codec<app::WeekDayView>;
template struct Codec<app::CriterionView>;
template struct Codec<app::TodayView>;
template struct Codec<app::RunCard>;
template struct Codec<app::RunCheckView>;
template struct Codec<app::PainLimit>;
template struct Codec<app::SessionView>;
template struct Codec<app::HoldCard>;
template struct Codec<app::FlareCard>;
template struct Codec<app::HoldsView>;
template struct Codec<app::OverridesView>;
template struct Codec<app::SelfTestCard>;
template struct Codec<app::SelfTestsView>;
template struct Codec<app::DiaryView>;
template struct Codec<app::HistoryEntry>;
template struct Codec<app::HistoryView>;
template struct Codec<app::LadderView>;
template struct Codec<app::PhaseView>;
template struct Codec<app::PlanVersionView>;
template struct Codec<app::ProgrammeView>;
template struct Codec<app::DayProgress>;
template struct Codec<app::WeekProgress>;
template struct Codec<app::ProgressEvent>;
template struct Codec<app::PainProgress>;
template struct Codec<app::AdherenceProgress>;
template struct Codec<app::RunProgress>;
template struct Codec<app::SymmetryDay>;
template struct Codec<app::SymmetryProgress>;
template struct Codec<app::ProgressView>;
template struct Codec<app::HandoutExercise>;
template struct Codec<app::HandoutView>;
template struct Codec<app::ReportView>;
template struct Codec<app::TriageQuestionView>;
template struct Codec<app::TriageView>;
template struct Codec<app::NamedCondition>;
template struct Codec<app::PatternView>;
template struct Codec<app::PathwayView>;
}  // namespace genu::base
