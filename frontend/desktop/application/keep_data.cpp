// Backup, export, restore and erasing: the data as a whole.
#include "application/application.hpp"

namespace genu::desktop {

namespace {

bool is_archive(const std::string& file) { return file.ends_with(".zip"); }

}  // namespace

void Application::told_file(const base::Result<app::SavedFile>& saved) {
  views_.drop_data();
  if (!saved) return notices_.failed(words_.say(saved.error()));
  notices_.told(words_.say("desktop.data.saved", {{"file", saved->file}}));
}

// Another diary is there: nothing that was begun on the old one means anything on it.
void Application::began_again(const std::string& sentence) {
  views_.drop(app::everything_changed());
  views_.drop_data();
  player_.forget();
  today_ui_ = {};
  start_ui_ = {};
  session_ui_ = {};
  safety_ui_ = {};
  diary_ui_ = {};
  runs_ui_ = {};
  scores_ui_ = {};
  data_ui_ = {};
  follow_settings();
  notices_.told(sentence);
  screens::show(showing_, table_, "today");
}

void Application::keep_data(const screens::BackUp&) { told_file(app::back_up(core_)); }

void Application::keep_data(const screens::ExportEverything&) { told_file(app::export_everything(core_)); }

void Application::keep_data(const screens::Restore& wish) {
  const auto replaced =
      is_archive(wish.file) ? app::import_everything(core_, wish.file, true) : app::restore(core_, wish.file);
  if (!replaced) return notices_.failed(words_.say(replaced.error()));
  began_again(words_.say("desktop.data.restored", {{"file", replaced->kept}}));
}

void Application::keep_data(const screens::EraseEverything& wish) {
  const auto erased = app::erase_everything(core_, wish.code, app::Afterwards::BeginAgain);
  if (!erased) return notices_.failed(words_.say(erased.error()));
  began_again(words_.say("desktop.data.erased"));
}

}  // namespace genu::desktop
