#include "progress/calendar.hpp"

namespace genu::progress {

namespace {

constexpr int days_of_week = 7;

bool has(const DaySet& days, base::Day day) { return days.count(day) > 0; }

// Whether anything was told in the week of `day`.
bool week_told(const DaySet& told, base::Day day) {
  const auto monday = base::week_of(day);
  const auto next = told.lower_bound(monday);
  return next != told.end() && *next < monday + days_of_week;
}

DayOutcome outcome_of(const CalendarRequest& request, base::Day day) {
  if (has(request.done, day)) return DayOutcome::Done;
  if (has(request.partial, day)) return DayOutcome::Partial;
  if (day < request.plan_start) return DayOutcome::Before;
  if (has(request.excused, day)) return DayOutcome::Excused;
  if (!has(request.planned, day)) return DayOutcome::Rest;
  if (day >= request.today) return DayOutcome::ToCome;
  return week_told(request.told, day) ? DayOutcome::Missed : DayOutcome::NotTold;
}

}  // namespace

std::vector<CalendarDay> calendar(const CalendarRequest& request) {
  std::vector<CalendarDay> days;
  for (auto day = request.first; day <= request.last; day = day + 1) days.push_back({day, outcome_of(request, day)});
  return days;
}

Tally tally(std::span<const CalendarDay> days, base::Day first, base::Day last) {
  Tally sum;
  for (const auto& each : days) {
    if (each.day < first || each.day > last) continue;
    sum.done += each.outcome == DayOutcome::Done ? 1 : 0;
    sum.partial += each.outcome == DayOutcome::Partial ? 1 : 0;
    sum.missed += each.outcome == DayOutcome::Missed ? 1 : 0;
    sum.not_told += each.outcome == DayOutcome::NotTold ? 1 : 0;
    sum.excused += each.outcome == DayOutcome::Excused ? 1 : 0;
  }
  sum.planned = sum.done + sum.partial + sum.missed + sum.not_told;
  return sum;
}

}  // namespace genu::progress
