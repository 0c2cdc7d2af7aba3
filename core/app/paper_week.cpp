#include "app/paper_week.hpp"

namespace genu::app {

using base::Result;
using base::Unexpected;

std::vector<model::PrescribedItem> rows_of_sheet(const Inside& inside, const Standpoint& stand) {
  std::vector<model::PrescribedItem> rows;
  for (const auto& item : stand.phase().items) {
    if (item.on != model::ItemDay::Session) continue;
    const auto* exercise = inside.catalogue.exercise(item.exercise);
    const auto laterality = exercise ? exercise->laterality : model::Laterality::Both;
    rows.push_back({item.exercise, item.dose, item.step, laterality, item.note, item.own_name, item.no_figure});
  }
  return rows;
}

Result<bool> is_noted(const Inside& inside, const Standpoint& stand, Day day) {
  const auto sessions = inside.store.list_ids<model::Session>(
      store::Query{}.where("episode", stand.episode.id).where("day", day).limit(1));
  if (!sessions) return Unexpected{sessions.error()};
  return !sessions->empty();
}

Result<PaperWeekView> paper_week_view(const Core& core, const std::optional<Day>& day) {
  constexpr int days_a_week = 7;
  const auto& inside = core.inside();
  const auto stand = running_standpoint(inside);
  if (!stand) return Unexpected{stand.error()};
  PaperWeekView view;
  view.today = stand->today;
  view.version = stand->plan.version;
  for (const auto& row : rows_of_sheet(inside, *stand)) {
    const auto* exercise = inside.catalogue.exercise(row.exercise);
    const auto name = !row.own_name.empty() ? row.own_name : exercise ? exercise->name : row.exercise;
    view.exercises.push_back({row.exercise, name, model::short_text(row.dose)});
  }
  const auto first = base::week_of(day.value_or(stand->today - days_a_week));
  for (int i = 0; i < days_a_week; ++i) {
    const auto each = first + i;
    const auto noted = is_noted(inside, *stand, each);
    if (!noted) return Unexpected{noted.error()};
    view.days.push_back({each, each > stand->today, *noted});
  }
  return view;
}

}  // namespace genu::app

namespace genu::base {
template struct Codec<app::PaperExercise>;
template struct Codec<app::PaperColumn>;
template struct Codec<app::PaperWeekView>;
}  // namespace genu::base
