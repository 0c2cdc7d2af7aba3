// One day in full.
#include <genu/app/views/day.hpp>

#include <algorithm>

#include "app/facts.hpp"
#include "app/views/cards.hpp"
#include "app/views/lines.hpp"
#include "app/week_plan.hpp"

namespace genu::app {

namespace {

using base::Result;
using base::Unexpected;

constexpr int days_a_year = 365;
constexpr int days_a_week = 7;

// Outside the week strip a day is told by what was done on it, else by what was said about its session.
DayMark mark_of(const DayView& view, const std::vector<WeekDayView>& week) {
  for (const auto& day : week) {
    if (day.day == view.day) return day.mark;
  }
  for (const auto& entry : view.done) {
    if (entry.about == model::FollowUpAbout::Session) return DayMark::Done;
  }
  if (view.moved_to) return DayMark::Moved;
  if (!view.left_out) return DayMark::Free;
  return model::is_excused(*view.left_out) ? DayMark::Held : DayMark::LeftOut;
}

bool may_note_session(const History& history, const Standpoint& stand, const DayView& view) {
  const bool there = std::any_of(view.done.begin(), view.done.end(), [](const HistoryEntry& entry) {
    return entry.about == model::FollowUpAbout::Session;
  });
  return view.day <= stand.today && view.day >= stand.episode.day && !there && !history.open;
}

Result<base::Done> add_programme(const Core& core, const Standpoint& stand, DayView& view) {
  const auto& inside = core.inside();
  const auto history = history_of(inside, stand);
  if (!history) return Unexpected{history.error()};
  const auto all = history_view(core, 1000);
  if (!all) return Unexpected{all.error()};
  for (auto entry = all->entries.rbegin(); entry != all->entries.rend(); ++entry) {
    if (entry->day == view.day) view.done.push_back(*entry);
  }
  if (const auto* said = missed_on(history->missed, view.day)) {
    view.left_out = said->reason;
    view.moved_to = said->moved_to;
  }
  const auto today = prescribe(inside, stand, *history);
  view.change = session_change(*history, stand, today, view.day);
  view.mark = mark_of(view, week_strip(*history, stand, today).days);
  view.may_note_session = may_note_session(*history, stand, view);
  return base::Done{};
}

}  // namespace

Result<DayView> day_view(const Core& core, Day day) {
  const auto& inside = core.inside();
  const auto person = person_of(inside);
  if (!person) return Unexpected{person.error()};
  DayView view;
  view.day = day;
  view.today = today_of(inside, *person);
  if (day > base::week_of(view.today) + days_a_week - 1 || day < view.today - days_a_year) {
    return base::refuse(base::ErrorCode::OutOfRange, "may.day-too-far", "day", {}, to_text(day));
  }
  auto entries = entries_on(inside, person->id, day);
  if (!entries) return Unexpected{entries.error()};
  view.entries = std::move(*entries);
  const auto stand = standpoint_of(inside);
  if (!stand) return Unexpected{stand.error()};
  if (*stand) {
    const auto added = add_programme(core, **stand, view);
    if (!added) return Unexpected{added.error()};
  }
  return view;
}

}  // namespace genu::app

// How the record is written and read, compiled once.
namespace genu::base {
template struct Codec<app::DayView>;
}  // namespace genu::base
