#include "app/week_plan.hpp"

#include <algorithm>

namespace genu::app {

namespace {

constexpr int counts_for_plan_percent = 70;  // clinical reference 0.5
constexpr int days_of_plan_week = 7;

bool may_begin(SessionOffer offer) { return offer == SessionOffer::Start || offer == SessionOffer::Optional; }

bool is_askable(const guidance::PlannedDay& day) { return day.unsettled || day.state == guidance::DayState::Planned; }

// As if this had been said about single sessions.
guidance::WeekRequest request_with(const std::vector<model::MissedSession>& missed, const History& history,
                                   const Standpoint& stand, const Prescription& today, Day week_day) {
  const auto monday = base::week_of(week_day);
  guidance::WeekRequest request;
  request.today = week_day;
  request.plan_start = stand.episode.day;
  request.sessions_per_week = stand.phase().sessions_per_week;
  request.preferred = stand.plan.weekdays;
  request.done = days_with_sessions(history, std::min(monday, base::week_of(stand.today)) - days_of_plan_week, true);
  request.excused =
      days_off(history.holds, missed, stand.episode.condition, monday, monday + (days_of_plan_week - 1)).all();
  add_missed(missed, request);
  if (monday < base::week_of(stand.today)) return request;
  if (today.rest_until) request.not_before = base::day_of(*today.rest_until, stand.now.offset, stand.person.day_start);
  request.held = today.offer == SessionOffer::SeekHelp || today.offer == SessionOffer::Held;
  return request;
}

}  // namespace

std::vector<Day> days_with_sessions(const History& history, Day since, bool counting) {
  std::vector<Day> days;
  for (const auto& session : history.sessions) {
    const bool counts = session.completed_percent >= counts_for_plan_percent;
    if (session.day >= since && counts == counting) days.push_back(session.day);
  }
  return days;
}

bool has_session(const History& history, const Standpoint& stand, Day day) {
  const bool ended = std::any_of(history.sessions.begin(), history.sessions.end(),
                                 [&](const model::Session& session) { return session.day == day; });
  return ended || (history.open && day == stand.today);
}

guidance::WeekRequest week_request(const History& history, const Standpoint& stand, const Prescription& today,
                                   Day week_day) {
  return request_with(history.missed, history, stand, today, week_day);
}

std::optional<SessionChange> session_change(const History& history, const Standpoint& stand, const Prescription& today,
                                            Day day) {
  const auto monday = base::week_of(stand.today);
  const bool in_reach = day >= monday - days_of_plan_week && day < monday + days_of_plan_week;
  if (!in_reach || has_session(history, stand, day)) return std::nullopt;
  // A change of mind begins where nothing had been said.
  auto missed = history.missed;
  std::erase_if(missed, [&](const model::MissedSession& each) { return each.day == day; });
  const bool this_week = day >= monday;
  const auto request = request_with(missed, history, stand, today, this_week ? stand.today : monday - 1);
  const auto week = guidance::plan_week(request);
  const auto found = std::find_if(week.begin(), week.end(), [&](const auto& each) { return each.day == day; });
  if (found == week.end() || !is_askable(*found)) return std::nullopt;
  SessionChange change;
  change.day = day;
  change.now = day <= stand.today && may_begin(today.offer);
  if (this_week) change.move_to = guidance::days_to_move_to(request, day);
  return change;
}

std::optional<Day> unsettled_day(const History& history, const Standpoint& stand, const Prescription& today) {
  std::optional<Day> newest;
  for (const auto& each : guidance::plan_week(week_request(history, stand, today, stand.today))) {
    if (each.unsettled && !has_session(history, stand, each.day)) newest = each.day;
  }
  return newest;
}

}  // namespace genu::app
