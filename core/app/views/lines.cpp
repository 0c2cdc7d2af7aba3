#include "app/views/lines.hpp"

#include <algorithm>

#include "app/week_plan.hpp"
#include "guidance/overrides.hpp"
#include "guidance/reasons.hpp"

namespace genu::app {

namespace {

DayMark mark_of(guidance::DayState state) {
  switch (state) {
    case guidance::DayState::Done:
      return DayMark::Done;
    case guidance::DayState::Planned:
      return DayMark::Planned;
    case guidance::DayState::Missed:
      return DayMark::Missed;
    case guidance::DayState::Excused:
      return DayMark::Held;
    case guidance::DayState::Before:
      return DayMark::Free;
    case guidance::DayState::LeftOut:
      return DayMark::LeftOut;
    case guidance::DayState::Moved:
    case guidance::DayState::Rest:
      break;
  }
  return DayMark::Rest;
}

bool contains(const std::vector<Day>& days, Day day) { return std::find(days.begin(), days.end(), day) != days.end(); }

std::vector<guidance::PlannedDay> week_from(const History& history, const Standpoint& stand, const Prescription& today,
                                            Day week_day) {
  return guidance::plan_week(week_request(history, stand, today, week_day));
}

// What the runner said about the session of the day shows on it, unless one was done all the same.
void add_said(const History& history, WeekDayView& day) {
  const auto* said = missed_on(history.missed, day.day);
  const bool shows = day.mark == DayMark::Rest || day.mark == DayMark::LeftOut || day.mark == DayMark::Held;
  if (said == nullptr || !shows) return;
  day.left_out = said->reason;
  day.moved_to = said->moved_to;
  if (day.moved_to && day.mark == DayMark::Rest) day.mark = DayMark::Moved;
}

std::optional<Day> first_planned(const std::vector<guidance::PlannedDay>& week, Day after) {
  for (const auto& day : week) {
    if (day.state == guidance::DayState::Planned && day.day > after) return day.day;
  }
  return std::nullopt;
}

}  // namespace

Standing standing_of(const Standpoint& stand) {
  const auto& programme = stand.plan.programme;
  const auto& phase = stand.phase();
  Standing standing;
  standing.programme = programme.id;
  standing.programme_name = programme.name;
  standing.side = stand.episode.side;
  standing.phase = phase.id;
  standing.phase_name = phase.name;
  standing.goal = phase.goal;
  standing.running = phase.running;
  standing.phase_number = static_cast<int>(model::phase_index(programme, phase.id)) + 1;
  standing.phases = static_cast<int>(programme.phases.size());
  standing.day_in_phase = stand.today - stand.phase_start.day + 1;
  standing.week = (stand.today - stand.episode.day) / 7 + 1;
  standing.plan_version = stand.plan.version;
  return standing;
}

SessionLine line_of(const Inside& inside, const model::Item& item) {
  SessionLine line;
  line.exercise = item.exercise;
  line.name = item.exercise;
  if (const auto* exercise = inside.catalogue.exercise(item.exercise)) {
    line.name = exercise->name;
    line.laterality = exercise->laterality;
    line.targets = exercise->targets;
  }
  if (!item.own_name.empty()) line.name = item.own_name;
  line.no_figure = item.no_figure;
  line.dose = model::short_text(item.dose);
  line.note = item.note;
  line.essential = item.essential;
  return line;
}

namespace {

// During a flare less is done than the plan holds; the plan itself does not move.
void add_lighter_dose(SessionLine& line, const ItemToday& today) {
  if (!today.lighter || *today.lighter == today.item.dose) return;
  line.dose_before = line.dose;
  line.dose = model::short_text(*today.lighter);
  line.move = DoseMove::Easier;
  line.reasons = {guidance::make_reason("flare.dose", {}, "clinical reference 2.4"),
                  guidance::make_reason("dose-step.easier",
                                        {{"exercise", line.exercise}, {"old", line.dose_before}, {"new", line.dose}},
                                        "clinical reference 2.4")};
}

}  // namespace

SessionLine line_of(const Inside& inside, const ItemToday& today, const Standpoint& stand) {
  auto line = line_of(inside, today.item);
  line.move = today.move;
  line.reasons = today.reasons;
  if (today.move != DoseMove::Same) line.dose_before = model::short_text(today.before.dose);
  add_lighter_dose(line, today);
  if (const auto* change = guidance::set_by(stand.overrides, line.exercise, stand.today)) line.set_by = change->author;
  return line;
}

CriterionView view_of(const guidance::CriterionResult& result) {
  CriterionView view;
  view.criterion = model::to_text(result.criterion);
  view.manual = std::holds_alternative<model::Manual>(result.criterion.subject);
  view.state = result.state;
  view.reason = result.reason;
  return view;
}

WeekStrip week_strip(const History& history, const Standpoint& stand, const Prescription& today) {
  const auto week = week_from(history, stand, today, stand.today);
  const auto partial = days_with_sessions(history, base::week_of(stand.today), false);
  WeekStrip strip;
  for (const auto& day : week) {
    auto mark = mark_of(day.state);
    if (mark != DayMark::Done && contains(partial, day.day)) mark = DayMark::Partial;
    const bool run = std::any_of(history.runs.begin(), history.runs.end(),
                                 [&](const model::Run& each) { return each.day == day.day; });
    strip.days.push_back({day.day, mark, day.day == stand.today, run, {}, {}});
    add_said(history, strip.days.back());
    if (mark == DayMark::Done) ++strip.done;
    if (mark == DayMark::Done || day.state == guidance::DayState::Planned) ++strip.planned;
    if (day.day == stand.today) strip.today_planned = day.state == guidance::DayState::Planned;
  }
  strip.next = first_planned(week, stand.today);
  if (!strip.next)
    strip.next = first_planned(week_from(history, stand, today, base::week_of(stand.today) + 7), stand.today);
  return strip;
}

}  // namespace genu::app
