// The views that the screens have asked for, read once and kept until something they show has changed.
#pragma once

#include <genu/app/changes.hpp>
#include <genu/app/commands/sync.hpp>
#include <genu/app/my_data.hpp>
#include <genu/app/views.hpp>
#include <genu/app/views/day.hpp>
#include <genu/app/views/diary_query.hpp>
#include <genu/app/views/exchange.hpp>
#include <genu/app/views/plan_story.hpp>
#include <genu/app/views/progress.hpp>
#include <genu/app/views/runs.hpp>

#include <optional>

namespace genu::desktop {

class Views {
 public:
  explicit Views(const app::Core& core) : core_(core) {}

  [[nodiscard]] const base::Result<app::TodayView>& today();
  [[nodiscard]] const base::Result<app::ProgrammeView>& programme();
  [[nodiscard]] const base::Result<app::TriageView>& triage();
  [[nodiscard]] const base::Result<app::DiaryView>& diary(const app::DiaryQuery& query);
  /// The symptoms of the last entry; null where it told none.
  [[nodiscard]] const model::CheckIn* same_again();
  [[nodiscard]] const base::Result<app::HistoryView>& history();
  [[nodiscard]] const base::Result<app::LadderView>& ladder();
  [[nodiscard]] const base::Result<app::PainOnsetView>& onset();
  [[nodiscard]] const base::Result<app::ShoesView>& shoes();
  [[nodiscard]] const base::Result<app::RunCheckView>& run_check(const app::PlannedRun& planned);
  [[nodiscard]] const base::Result<std::vector<app::TriageQuestionView>>& triage_questions();
  [[nodiscard]] const base::Result<app::ProgressView>& progress(app::ProgressRange range, int offset);

  [[nodiscard]] const base::Result<app::SettingsView>& settings();
  [[nodiscard]] const base::Result<app::MeasuresView>& measures();
  [[nodiscard]] const base::Result<app::DataView>& data();
  /// The last backup is no record, so it is dropped on its own.
  void drop_data() { data_.reset(); }
  [[nodiscard]] const base::Result<app::FirstStepsView>& first_steps();
  [[nodiscard]] const base::Result<app::FirstStepsNow>& first_steps_state();

  [[nodiscard]] const base::Result<app::SelfTestsView>& tests();
  [[nodiscard]] const base::Result<app::PlanStory>& story();
  /// The day that was asked for last is kept.
  [[nodiscard]] const base::Result<app::DayView>& day(base::Day day);

  [[nodiscard]] const base::Result<app::PairingView>& pairing();
  [[nodiscard]] const base::Result<app::ConflictsView>& conflicts();
  [[nodiscard]] const base::Result<app::SyncReport>& sync();
  /// What an exchange through the folder has just told stays until something changes.
  void told_sync(app::SyncReport report) { sync_ = std::move(report); }

  /// Drops the views that show records of these kinds.
  void drop(const app::Changes& changes);
  /// Drops what depends on the time of day, once a minute: how long a session has rested, a new day.
  void follow_clock();

 private:
  // What shows a little of everything.
  void drop_days();

  const app::Core& core_;
  std::int64_t minute_ = -1;
  std::optional<base::Result<app::TodayView>> today_;
  std::optional<base::Result<app::ProgrammeView>> programme_;
  std::optional<base::Result<app::TriageView>> triage_;
  std::optional<base::Result<std::optional<model::CheckIn>>> same_again_;
  app::DiaryQuery asked_;  // what the diary was asked for
  std::optional<base::Result<app::DiaryView>> diary_;
  std::optional<base::Result<app::HistoryView>> history_;
  std::optional<base::Result<app::LadderView>> ladder_;
  std::optional<base::Result<app::PainOnsetView>> onset_;
  std::optional<base::Result<app::ShoesView>> shoes_;
  app::PlannedRun planned_;  // what was checked
  std::optional<base::Result<app::RunCheckView>> run_check_;
  std::optional<base::Result<std::vector<app::TriageQuestionView>>> triage_questions_;
  std::optional<base::Result<app::ProgressView>> progress_;
  std::optional<base::Result<app::SettingsView>> settings_;
  std::optional<base::Result<app::MeasuresView>> measures_;
  std::optional<base::Result<app::DataView>> data_;
  std::optional<base::Result<app::FirstStepsView>> first_steps_;
  std::optional<base::Result<app::FirstStepsNow>> first_steps_state_;
  std::optional<base::Result<app::SelfTestsView>> tests_;
  std::optional<base::Result<app::PlanStory>> story_;
  std::optional<base::Result<app::DayView>> day_;
  base::Day asked_day_;
  std::optional<base::Result<app::PairingView>> pairing_;
  std::optional<base::Result<app::ConflictsView>> conflicts_;
  std::optional<base::Result<app::SyncReport>> sync_;
};

}  // namespace genu::desktop
