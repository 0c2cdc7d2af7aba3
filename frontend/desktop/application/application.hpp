// The app between the core and the screens: it keeps what was touched, hands each screen its view, and does what the
// screens ask for once a frame is drawn.
#pragma once

#include <genu/app/core.hpp>

#include <string>
#include <vector>

#include "application/chart_file.hpp"
#include "application/figures.hpp"
#include "application/kept_entry.hpp"
#include "application/notices.hpp"
#include "application/player.hpp"
#include "application/sharing.hpp"
#include "application/views.hpp"
#include "screens/day.hpp"
#include "screens/diary.hpp"
#include "screens/exercise.hpp"
#include "screens/exercises.hpp"
#include "screens/first_steps.hpp"
#include "screens/help.hpp"
#include "screens/palette.hpp"
#include "screens/programme.hpp"
#include "screens/progress.hpp"
#include "screens/runs.hpp"
#include "screens/safety.hpp"
#include "screens/scores.hpp"
#include "screens/screen.hpp"
#include "screens/session.hpp"
#include "screens/settings.hpp"
#include "screens/start_programme.hpp"
#include "screens/tests.hpp"
#include "screens/today.hpp"

namespace genu::desktop {

class Application {
 public:
  /// Core and words must outlive the application.
  Application(app::Core& core, const words::Words& words, Outside outside = {});
  ~Application();
  Application(const Application&) = delete;
  Application& operator=(const Application&) = delete;

  /// One frame.
  void draw();
  /// Instead of a frame that nobody would see: the session goes on. Seconds until it wants to be called again.
  double unseen();
  /// As if a screen had asked for it.
  void ask(screens::Wish wish) { wishes_.push_back(std::move(wish)); }

 private:
  [[nodiscard]] std::vector<screens::Screen> make_table();
  [[nodiscard]] screens::Given given();
  void today();
  void start_programme();
  void programmes();
  void first_steps();
  void programme();
  void exercises();
  void exercise();
  void tests();
  void day();
  void session();
  void safety();
  void diary();
  void runs();
  void learn();
  void progress();
  void copy(const screens::Copy& wish);
  void save(const screens::SaveChart& wish);
  void save(const screens::SavePaper& wish);
  void keep(const base::Result<NamedBytes>& file);
  void scores();
  void share();
  void settings();
  void follow_settings();
  void draw_overlays();
  [[nodiscard]] std::vector<screens::PaletteEntry> make_entries() const;
  void keep_data(const screens::BackUp&);
  void keep_data(const screens::ExportEverything&);
  void keep_data(const screens::Restore& wish);
  void keep_data(const screens::EraseEverything& wish);
  void told_file(const base::Result<app::SavedFile>& saved);
  void began_again(const std::string& sentence);
  void keep_entry(bool now);
  void failed(const base::Error& error);
  void draw_notice();
  [[nodiscard]] ui::Rect notice_place() const;
  [[nodiscard]] widgets::Figure* figure_of(const player::Face& face);
  void play(const player::What& what);
  void welcome(const app::Playing& playing);
  void heed(const app::Played& played);
  void grant(const screens::Wish& wish);
  template <class... Each>
  void grant_any(const screens::Wish& wish, screens::Kinds<Each...>);
  template <class Asked>
  void grant_one(const Asked& asked);
  void show(const screens::Show& wish);
  void show_exercise(const std::string& id);
  template <class Command>
  void perform(const Command& command);

  app::Core& core_;
  const words::Words& words_;
  Views views_;
  Notices notices_;
  Player player_;
  Figures figures_;
  screens::TodayUi today_ui_;
  screens::StartProgrammeUi start_ui_;
  screens::FirstStepsUi first_ui_;
  screens::ProgrammeUi programme_ui_;
  screens::ExercisesUi exercises_ui_;
  screens::ExerciseUi exercise_ui_;
  screens::TestsUi tests_ui_;
  screens::DayUi day_ui_;
  std::optional<base::Day> day_;  ///< the one that is looked at
  app::ExerciseSearch search_;    ///< that of `choices_`
  std::vector<app::ExerciseChoice> choices_;
  std::vector<app::ProgrammeChoice> programmes_;
  std::optional<app::ExerciseView> exercise_;  ///< the one that is looked at
  std::optional<model::KneeMap> knee_map_;
  screens::SessionUi session_ui_;
  screens::SafetyUi safety_ui_;
  screens::DiaryUi diary_ui_;
  screens::RunsUi runs_ui_;
  screens::ProgressUi progress_ui_;
  screens::ScoresUi scores_ui_;
  screens::MyDataUi data_ui_;
  Sharing sharing_;
  screens::PaletteUi palette_;
  screens::HelpUi help_;
  std::vector<app::PageChoice> pages_;
  Kept<screens::EntryUi> kept_entry_;
  Kept<screens::NumberDraft> kept_number_;
  std::optional<app::PageView> page_;  ///< the page that is read
  std::vector<screens::Wish> wishes_;
  screens::Showing showing_;
  std::vector<screens::Screen> table_;
  std::vector<screens::PaletteEntry> entries_;  ///< everything that can be found by typing
};

}  // namespace genu::desktop
