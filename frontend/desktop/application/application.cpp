#include "application/application.hpp"

#include "application/paper_file.hpp"
#include "ui/clipboard.hpp"

#include <algorithm>

namespace genu::desktop {
namespace {

using screens::Bars;
using screens::Place;
using widgets::Icon;

constexpr double kMinute = 60;

}  // namespace

Application::Application(app::Core& core, const words::Words& words, Outside outside)
    : core_(core),
      words_(words),
      views_(core),
      player_(core, std::move(outside)),
      figures_(core),
      choices_(app::exercise_choices(core)),
      sharing_(core, words, model::ContactRole::Runner,
               {views_, notices_, player_.outside().save, [this](screens::Wish wish) { ask(std::move(wish)); },
                [this](const app::Changes& changes) {
                  views_.drop(changes);
                  player_.follow(changes);
                }}),
      pages_(app::page_choices(core)),
      kept_entry_(player_.outside().keep_entry),
      kept_number_(player_.outside().keep_number),
      table_(make_table()),
      entries_(make_entries()) {
  if (auto map = app::knee_map()) knee_map_ = std::move(*map);
  if (auto programmes = app::programme_choices(core)) programmes_ = std::move(*programmes);
  screens::bring_back(diary_ui_, player_.outside().entry);
  screens::bring_back(first_ui_, player_.outside().number);
  follow_settings();
  showing_.id = table_.front().id;
}

Application::~Application() { keep_entry(true); }

// The day on which it is written stays with an unfinished entry.
void Application::keep_entry(bool now) {
  auto entry = diary_ui_.entry;
  if (!screens::says_something(entry))
    entry = {};
  else if (const auto& today = views_.today(); !entry.day && today)
    entry.day = today->day;
  kept_entry_.follow(entry, now);
  kept_number_.follow(screens::draft_of(first_ui_), true);
}

std::vector<screens::Screen> Application::make_table() {
  return {
      {"today", words_.say("screen.today"), Icon::Home, Place::Main, Bars::Shown, [this] { today(); }},
      {"start-programme", words_.say("screen.start-programme"), Icon::Plan, Place::Within, Bars::Shown,
       [this] { start_programme(); }},
      {"programmes", words_.say("desktop.choose"), Icon::Plan, Place::Within, Bars::Shown, [this] { programmes(); }},
      {"first-steps", words_.say("desktop.first.title"), Icon::Play, Place::Within, Bars::Hidden,
       [this] { first_steps(); }},
      {"programme", words_.say("screen.programme"), Icon::Dumbbell, Place::Main, Bars::Shown, [this] { programme(); }},
      {"exercises", words_.say("desktop.exercises.title"), Icon::Dumbbell, Place::Within, Bars::Shown,
       [this] { exercises(); }},
      {"exercise", words_.say("desktop.exercises.title"), Icon::Dumbbell, Place::Within, Bars::Shown,
       [this] { exercise(); }},
      {"tests", words_.say("desktop.tests"), Icon::Check, Place::Within, Bars::Shown, [this] { tests(); }},
      {"day", words_.say("screen.today"), Icon::Calendar, Place::Within, Bars::Shown, [this] { day(); }},
      {"diary", words_.say("screen.diary"), Icon::Diary, Place::Main, Bars::Shown, [this] { diary(); }},
      {"runs", words_.say("screen.runs"), Icon::Run, Place::Main, Bars::Shown, [this] { runs(); }},
      {"progress", words_.say("screen.progress"), Icon::Trend, Place::Main, Bars::Shown, [this] { progress(); }},
      {"learn", words_.say("screen.learn"), Icon::Book, Place::Main, Bars::Shown, [this] { learn(); }},
      {"scores", words_.say("screen.scores"), Icon::Trend, Place::Main, Bars::Shown, [this] { scores(); }},
      {"share", words_.say("screen.share"), Icon::Message, Place::Main, Bars::Shown, [this] { share(); }},
      {"settings", words_.say("screen.settings"), Icon::Gear, Place::AtEnd, Bars::Shown, [this] { settings(); }},
      {"safety", words_.say("screen.safety"), Icon::Info, Place::AtEnd, Bars::Shown, [this] { safety(); }},
      {"session", words_.say("screen.session"), Icon::Play, Place::Within, Bars::Hidden, [this] { session(); }},
  };
}

void Application::draw() {
  views_.follow_clock();
  ui::wake_in(kMinute - static_cast<double>(core_.now().at.ms % 60'000) / 1000);
  screens::draw(showing_, table_, {words_.say("app.name"), words_.say("desktop.more")});
  draw_overlays();
  const auto wishes = std::move(wishes_);
  wishes_.clear();
  for (const auto& wish : wishes) grant(wish);
  keep_entry(false);
  if (!wishes.empty()) ui::wake_in(0);
}

screens::Given Application::given() {
  return {words_,
          [this](screens::Wish wish) { ask(std::move(wish)); },
          core_.now().at,
          core_.now().offset,
          notices_.showing() ? kNoticeHeight + 12 : 0,
          notices_.shown_elsewhere(),
          {[this](const std::string& exercise) { return figures_.of(exercise); }, figures_.palette()}};
}

void Application::save(const screens::SaveChart& wish) {
  const auto& view = views_.progress(progress_ui_.range, progress_ui_.offset);
  if (view) keep(chart_file(*view, wish, words_));
}

void Application::save(const screens::SavePaper& wish) {
  keep(wish.paper == screens::Paper::Handout ? handout_file(core_, words_)
                                             : report_file(core_, words_, progress_ui_.range, progress_ui_.offset));
}

void Application::copy(const screens::Copy& wish) {
  ui::copy(wish.text);
  notices_.told(words_.say("desktop.copied"));
}

void Application::keep(const base::Result<NamedBytes>& file) {
  if (!file) return notices_.failed(words_.say(file.error()));
  if (!player_.outside().save) return;
  const auto path = player_.outside().save(file->name, file->bytes);
  if (!path) return notices_.failed(words_.say(path.error()));
  notices_.told(words_.say("desktop.saved", {{"file", *path}}));
}

// A diary that cannot be read says so on its screens; until then it looks as a fresh one does.
void Application::follow_settings() {
  const auto& view = views_.settings();
  if (!view) return;
  player_.choose(view->settings);
  if (player_.outside().appear) player_.outside().appear(view->settings);
}

// A view that cannot be read: the sentence stands where the screen would.
void Application::failed(const base::Error& error) {
  notices_.failed(words_.say(error));
  draw_notice();
}

void Application::draw_notice() {
  notices_.draw(notice_place(), words_, [this](screens::Wish wish) { ask(std::move(wish)); });
}

ui::Rect Application::notice_place() const {
  const bool playing = showing_.id == "session";
  if (playing && !session_ui_.asking) return screens::session_notice_place();
  const auto layout = screens::layout_for({ui::window().w, ui::window().h}, playing ? Bars::Hidden : Bars::Shown);
  const bool below = layout.navigation == screens::Navigation::BottomBar;
  const float bottom = layout.content.bottom() - (below ? layout.bar.h : 0) - 8;
  return {layout.page.x, bottom - kNoticeHeight, std::min(layout.page.w, 560.0F), kNoticeHeight};
}

}  // namespace genu::desktop
