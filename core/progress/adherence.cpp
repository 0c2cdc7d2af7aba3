#include "progress/adherence.hpp"

#include <algorithm>
#include <set>

namespace genu::progress {

namespace {

constexpr int counts_from_percent = 70;  // clinical reference 0.5
constexpr int week_days = 7;

std::set<base::Day> days_that_count(std::span<const SessionDone> done) {
  std::set<base::Day> days;
  for (const auto& session : done) {
    if (session.completed_percent >= counts_from_percent) days.insert(session.day);
  }
  return days;
}

template <class Days>
int days_between(const Days& days, base::Day first, base::Day last) {
  return static_cast<int>(
      std::count_if(days.begin(), days.end(), [&](base::Day day) { return day >= first && day <= last; }));
}

// The weekly number on so many days, to the nearest whole session.
int scaled(int sessions_per_week, int days) {
  return (2 * std::min(sessions_per_week, week_days) * days + week_days) / (2 * week_days);
}

}  // namespace

Adherence adherence(const AdherenceRequest& request) {
  const auto done = days_that_count(request.done);
  const auto last = done.count(request.today) > 0 ? request.today : request.today - 1;
  const auto first = std::max(request.start, last - (request.days - 1));
  if (last < first) return {};

  const std::set<base::Day> excused(request.excused.begin(), request.excused.end());
  Adherence result;
  result.done = days_between(done, first, last);
  std::set<base::Day> sessions(request.excused_sessions.begin(), request.excused_sessions.end());
  for (const auto day : request.excused) sessions.erase(day);
  const int single = days_between(sessions, first, last);
  const int not_held = last - first + 1 - days_between(excused, first, last);
  result.excused = days_between(excused, first, last) + single;
  const int as_planned = scaled(request.sessions_per_week, not_held) - single;
  result.planned = std::max(0, std::min(as_planned, scaled(request.sessions_per_week, not_held - single)));
  if (result.planned > 0) result.percent = std::min(100, 100 * result.done / result.planned);
  return result;
}

}  // namespace genu::progress
