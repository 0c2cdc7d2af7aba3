#include "application/views.hpp"

namespace genu::desktop {
namespace {

constexpr std::int64_t ms_per_minute = 60'000;

}  // namespace

const base::Result<app::TodayView>& Views::today() {
  if (!today_) today_ = app::today_view(core_);
  return *today_;
}

const base::Result<app::ProgrammeView>& Views::programme() {
  if (!programme_) programme_ = app::programme_view(core_);
  return *programme_;
}

const base::Result<app::TriageView>& Views::triage() {
  if (!triage_) triage_ = app::triage_view(core_);
  return *triage_;
}

const base::Result<std::vector<app::TriageQuestionView>>& Views::triage_questions() {
  if (!triage_questions_) triage_questions_ = app::triage_questions(core_);
  return *triage_questions_;
}

const base::Result<app::FirstStepsView>& Views::first_steps() {
  if (!first_steps_) first_steps_ = app::first_steps_view(core_);
  return *first_steps_;
}

const base::Result<app::FirstStepsNow>& Views::first_steps_state() {
  if (!first_steps_state_) first_steps_state_ = app::first_steps_state(core_);
  return *first_steps_state_;
}

const base::Result<app::SelfTestsView>& Views::tests() {
  if (!tests_) tests_ = app::tests_view(core_);
  return *tests_;
}

const base::Result<app::PlanStory>& Views::story() {
  if (!story_) story_ = app::plan_story(core_);
  return *story_;
}

const base::Result<app::DayView>& Views::day(base::Day day) {
  if (!day_ || asked_day_ != day) day_ = app::day_view(core_, day);
  asked_day_ = day;
  return *day_;
}

const base::Result<app::DiaryView>& Views::diary(const app::DiaryQuery& query) {
  if (!diary_ || asked_ != query) diary_ = app::diary_view(core_, query);
  asked_ = query;
  return *diary_;
}

const model::CheckIn* Views::same_again() {
  if (!same_again_) same_again_ = app::same_again(core_);
  return *same_again_ && **same_again_ ? &***same_again_ : nullptr;
}

const base::Result<app::HistoryView>& Views::history() {
  if (!history_) history_ = app::history_view(core_);
  return *history_;
}

const base::Result<app::ProgressView>& Views::progress(app::ProgressRange range, int offset) {
  const bool other = progress_ && *progress_ && ((*progress_)->range != range || (*progress_)->offset != offset);
  if (!progress_ || other) progress_ = app::progress_view(core_, range, offset);
  return *progress_;
}

const base::Result<app::SettingsView>& Views::settings() {
  if (!settings_) settings_ = app::settings_view(core_);
  return *settings_;
}

const base::Result<app::MeasuresView>& Views::measures() {
  if (!measures_) measures_ = app::measures_view(core_);
  return *measures_;
}

const base::Result<app::DataView>& Views::data() {
  if (!data_) data_ = app::data_view(core_);
  return *data_;
}

const base::Result<app::LadderView>& Views::ladder() {
  if (!ladder_) ladder_ = app::ladder_view(core_);
  return *ladder_;
}

const base::Result<app::PainOnsetView>& Views::onset() {
  if (!onset_) onset_ = app::pain_onset_view(core_);
  return *onset_;
}

const base::Result<app::ShoesView>& Views::shoes() {
  if (!shoes_) shoes_ = app::shoes_view(core_);
  return *shoes_;
}

const base::Result<app::RunCheckView>& Views::run_check(const app::PlannedRun& planned) {
  const bool same = planned_.distance == planned.distance && planned_.duration == planned.duration;
  if (!run_check_ || !same) run_check_ = app::run_check(core_, planned);
  planned_ = planned;
  return *run_check_;
}

const base::Result<app::PairingView>& Views::pairing() {
  if (!pairing_) pairing_ = app::pairing_view(core_);
  return *pairing_;
}

const base::Result<app::ConflictsView>& Views::conflicts() {
  if (!conflicts_) conflicts_ = app::conflicts_view(core_);
  return *conflicts_;
}

const base::Result<app::SyncReport>& Views::sync() {
  if (!sync_) sync_ = app::sync_status(core_);
  return *sync_;
}

void Views::drop_days() {
  ladder_.reset();
  onset_.reset();
  shoes_.reset();
  run_check_.reset();
  data_.reset();
  settings_.reset();
  measures_.reset();
  progress_.reset();
  same_again_.reset();
  diary_.reset();
  history_.reset();
  today_.reset();
  programme_.reset();
  triage_.reset();
  triage_questions_.reset();
  first_steps_.reset();
  first_steps_state_.reset();
  tests_.reset();
  story_.reset();
  day_.reset();
}

void Views::drop(const app::Changes& changes) {
  if (changes.records.empty()) return;
  drop_days();
  pairing_.reset();
  conflicts_.reset();
  sync_.reset();
}

void Views::follow_clock() {
  const auto minute = core_.now().at.ms / ms_per_minute;
  if (minute == minute_) return;
  minute_ = minute;
  drop_days();
}

}  // namespace genu::desktop
