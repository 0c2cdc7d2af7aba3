// What a hand-out holds: the present phase as the plan has it.
#include <genu/app/views/handout.hpp>

#include <algorithm>
#include "app/standpoint.hpp"

#include "guidance/schedule.hpp"
#include "guidance/session_items.hpp"

namespace genu::app {

namespace {

using base::Result;
using base::Unexpected;

constexpr std::size_t most_steps = 4;

HandoutExercise exercise_of(const Inside& inside, const model::Item& item) {
  HandoutExercise view;
  view.exercise = item.exercise;
  view.name = item.exercise;
  view.dose = item.dose;
  view.note = item.note;
  const auto* exercise = inside.catalogue.exercise(item.exercise);
  if (!exercise) return view;
  view.name = exercise->name;
  view.laterality = exercise->laterality;
  view.steps.assign(exercise->steps.begin(), exercise->steps.begin() + static_cast<std::ptrdiff_t>(std::min(
                                                                           most_steps, exercise->steps.size())));
  if (!exercise->faults.empty()) view.avoid = exercise->faults.front();
  if (item.own_name.empty()) return view;
  // It is done as its note says, not as the catalogue has it.
  view.name = item.own_name;
  view.no_figure = item.no_figure;
  view.steps.clear();
  view.avoid.clear();
  return view;
}

// The days of a week in which nothing was done yet, as the schedule would have them.
std::vector<base::Weekday> weekdays_of(const Standpoint& stand) {
  guidance::WeekRequest week;
  week.today = base::week_of(stand.today) + 7;
  week.plan_start = stand.episode.day;
  week.sessions_per_week = stand.phase().sessions_per_week;
  week.preferred = stand.plan.weekdays;
  std::vector<base::Weekday> days;
  for (const auto& day : guidance::plan_week(week)) {
    if (day.state == guidance::DayState::Planned) days.push_back(base::weekday_of(day.day));
  }
  return days;
}

int minutes_of(const std::vector<HandoutExercise>& exercises) {
  std::vector<model::PrescribedItem> items;
  for (const auto& each : exercises) items.push_back({each.exercise, each.dose, 0, each.laterality, {}, {}});
  return guidance::estimated_minutes(items);
}

}  // namespace

Result<HandoutView> handout_view(const Core& core, const HandoutAsked& asked) {
  const auto& inside = core.inside();
  const auto stand = running_standpoint(inside);
  if (!stand) return Unexpected{stand.error()};
  HandoutView view;
  view.date = stand->today;
  view.clinic = asked.clinic;
  view.contact = asked.contact;
  view.by = asked.by;
  view.person = asked.person;
  view.code = asked.code;
  view.review = asked.review;
  view.version = stand->plan.version;
  view.side = stand->episode.side;
  view.pain_limit = guidance::band_for(stand->profile_on(stand->today), model::SessionKind::Rehab).amber;
  view.weekdays = weekdays_of(*stand);
  for (const auto& item : stand->phase().items) {
    if (item.on == model::ItemDay::Session) view.exercises.push_back(exercise_of(inside, item));
  }
  view.minutes = minutes_of(view.exercises);
  return view;
}

}  // namespace genu::app
