// Each screen of the table: the views it shows, or the sentence that stands where it would.
#include "application/application.hpp"
#include "screens/learn.hpp"
#include "screens/programmes.hpp"

namespace genu::desktop {

void Application::today() {
  const auto& view = views_.today();
  if (!view) return failed(view.error());
  const bool ticks = view->may_move_on;
  const auto* programme = ticks && views_.programme() ? &*views_.programme() : nullptr;
  const app::FirstStepsNow* first = nullptr;
  if (!view->standing) {
    const auto& state = views_.first_steps_state();
    if (!state) return failed(state.error());
    first = &*state;
  }
  const auto& data = views_.data();
  const auto& pairing = views_.pairing();
  screens::draw({*view, programme, first, data ? &*data : nullptr, pairing ? &*pairing : nullptr}, today_ui_, given());
  draw_notice();
}

void Application::start_programme() {
  const auto& view = views_.today();
  if (!view) return failed(view.error());
  screens::draw(view->choices, start_ui_, given());
  draw_notice();
}

void Application::programmes() {
  const auto& view = views_.today();
  if (!view) return failed(view.error());
  screens::draw(view->choices, given());
  draw_notice();
}

void Application::first_steps() {
  const auto& view = views_.first_steps();
  if (!view) return failed(view.error());
  screens::draw({*view, knee_map_ ? &*knee_map_ : nullptr, player_.settings().units}, first_ui_, given());
  draw_notice();
}

// Without a running programme there is the catalogue to look at.
void Application::programme() {
  const auto& today = views_.today();
  if (!today) return failed(today.error());
  if (!today->standing) return exercises();
  const auto& view = views_.programme();
  if (!view) return failed(view.error());
  const auto& tests = views_.tests();
  const auto& story = views_.story();
  screens::draw({*view, *today, tests ? &*tests : nullptr, story ? &*story : nullptr}, programme_ui_, given());
  draw_notice();
}

void Application::exercises() {
  const auto& today = views_.today();
  if (!today) return failed(today.error());
  if (!(exercises_ui_.search == search_)) {
    search_ = exercises_ui_.search;
    choices_ = app::exercise_search(core_, search_);
  }
  screens::draw({choices_, programmes_, today->standing.has_value()}, exercises_ui_, given());
  draw_notice();
}

void Application::exercise() {
  if (!exercise_) return ask(screens::Show{"exercises", {}});
  auto* figure = figures_.of(exercise_->exercise.id, model::Half::Right, exercise_ui_.seen);
  screens::draw({*exercise_, figure}, exercise_ui_, given());
  draw_notice();
}

void Application::tests() {
  const auto& view = views_.tests();
  if (!view) return failed(view.error());
  const auto& today = views_.today();
  if (!today) return failed(today.error());
  screens::draw({*view, *today}, tests_ui_, given());
  draw_notice();
}

void Application::day() {
  const auto& today = views_.today();
  if (!today) return failed(today.error());
  const auto& view = views_.day(day_.value_or(today->day));
  if (!view) return failed(view.error());
  screens::draw({*view, today->standing.has_value(), player_.settings().units}, day_ui_, given());
  draw_notice();
}

void Application::diary() {
  const auto& view = views_.diary(diary_ui_.query);
  if (!view) return failed(view.error());
  const auto& today = views_.today();
  if (!today) return failed(today.error());
  screens::draw({*view, *today, knee_map_ ? &*knee_map_ : nullptr, figures_.palette(), views_.same_again()}, diary_ui_,
                given());
  draw_notice();
}

void Application::runs() {
  const auto& today = views_.today();
  if (!today) return failed(today.error());
  const auto& history = views_.history();
  // Without a programme there is no history to tell.
  static const app::HistoryView none;
  if (!history && today->standing) return failed(history.error());
  screens::RunsShown shown{*today, history ? *history : none, player_.settings().units};
  if (const auto& ladder = views_.ladder()) shown.ladder = &*ladder;
  if (const auto& onset = views_.onset()) shown.onset = &*onset;
  if (const auto& shoes = views_.shoes()) shown.shoes = &*shoes;
  if (const auto planned = screens::planned_run(runs_ui_, shown.units))
    if (const auto& check = views_.run_check(*planned)) shown.check = &*check;
  screens::draw(shown, runs_ui_, given());
  draw_notice();
}

void Application::learn() {
  screens::draw({pages_, page_ ? &*page_ : nullptr}, given());
  draw_notice();
}

void Application::progress() {
  const auto& view = views_.progress(progress_ui_.range, progress_ui_.offset);
  if (!view) return failed(view.error());
  screens::draw({*view, figures_.palette()}, progress_ui_, given());
  draw_notice();
}

void Application::scores() {
  const auto& view = views_.measures();
  if (!view) return failed(view.error());
  const auto& today = views_.today();
  if (!today) return failed(today.error());
  screens::draw({*view, today->day, today->standing.has_value(), figures_.palette()}, scores_ui_, given());
  draw_notice();
}

void Application::share() {
  if (const auto error = sharing_.draw(given())) return failed(*error);
  draw_notice();
}

void Application::settings() {
  const auto& view = views_.settings();
  if (!view) return failed(view.error());
  const auto& outside = player_.outside();
  const auto& data = views_.data();
  screens::draw({*view, data ? &*data : nullptr, outside.can_sound && outside.can_sound(),
                 outside.can_speak && outside.can_speak()},
                data_ui_, given());
  draw_notice();
}

void Application::safety() {
  const auto& view = views_.triage();
  if (!view) return failed(view.error());
  const auto& questions = views_.triage_questions();
  if (!questions) return failed(questions.error());
  screens::draw({*view, *questions}, safety_ui_, given());
  draw_notice();
}

}  // namespace genu::desktop
