#include "app/views/progress_days.hpp"

#include <algorithm>
#include <set>

#include "guidance/schedule.hpp"
#include "player/position.hpp"
#include "progress/calendar.hpp"

namespace genu::app {

namespace {

constexpr int days_in_week = 7;
constexpr int counts_from = 70;  // per cent of the sets, clinical reference 0.5

struct SessionsOfDay {
  int percent = 0;  // of the fullest
  int sets = 0;
  Answer<int> effort;
};

using SessionDays = std::map<Day, SessionsOfDay>;

int sets_done(const model::Session& session, model::Side affected) {
  const auto planned = static_cast<int>(player::all_sets(session.items, affected).size());
  return (planned * session.completed_percent + 50) / 100;
}

SessionDays session_days(const ProgressRecords& records, const ProgressOf& of) {
  const auto side = of.stand ? of.stand->episode.side : model::Side::Left;
  SessionDays days;
  for (const auto& session : records.sessions) {
    auto& day = days[session.day];
    day.percent = std::max(day.percent, session.completed_percent);
    day.sets += sets_done(session, side);
    if (session.effort && (!day.effort || *day.effort < *session.effort)) day.effort = session.effort;
  }
  return days;
}

// RPE 0 to 10 in three steps; 0 where nobody told.
int effort_step(const Answer<int>& effort) {
  if (!effort) return 0;
  return *effort <= 3 ? 1 : *effort <= 6 ? 2 : 3;
}

progress::DaySet days_told(const ProgressRecords& records) {
  progress::DaySet told;
  for (const auto& entry : records.check_ins) told.insert(entry.day);
  for (const auto& session : records.sessions) told.insert(session.day);
  for (const auto& run : records.runs) told.insert(run.day);
  for (const auto& [subject, answer] : records.answers) told.insert(answer.day);
  for (const auto& each : records.missed) told.insert(each.day);
  return told;
}

// How many sessions a week the phase of that day asked for.
int sessions_a_week(const ProgressRecords& records, const Standpoint& stand, Day day) {
  const auto* phase = &stand.plan.programme.phases.front();
  for (const auto& start : records.phases) {
    if (start.day > day) break;
    if (const auto* found = model::find_phase(stand.plan.programme, start.phase)) phase = found;
  }
  return phase->sessions_per_week;
}

// The days on which a session was or is meant to be, week by week as the schedule sees it.
progress::DaySet planned_days(const ProgressRecords& records, const Standpoint& stand,
                              const progress::CalendarRequest& calendar) {
  progress::DaySet planned;
  guidance::WeekRequest week;
  week.plan_start = stand.episode.day;
  week.preferred = stand.plan.weekdays;
  week.excused.assign(calendar.excused.begin(), calendar.excused.end());
  week.done.assign(calendar.done.begin(), calendar.done.end());
  add_missed(records.missed, week);
  for (auto monday = calendar.first; monday <= calendar.last; monday = monday + days_in_week) {
    const auto sunday = monday + (days_in_week - 1);
    if (sunday < stand.episode.day) continue;
    week.today = std::clamp(calendar.today, monday, sunday);
    week.sessions_per_week = sessions_a_week(records, stand, sunday);
    for (const auto& day : guidance::plan_week(week)) {
      using guidance::DayState;
      const bool asked =
          day.state == DayState::Planned || day.state == DayState::Missed || day.state == DayState::LeftOut;
      if (asked) planned.insert(day.day);
    }
  }
  return planned;
}

std::vector<progress::CalendarDay> calendar_of(const ProgressRecords& records, const ProgressOf& of,
                                               const SessionDays& sessions, progress::CalendarRequest request) {
  for (const auto& [day, done] : sessions) (done.percent >= counts_from ? request.done : request.partial).insert(day);
  request.told = days_told(records);
  if (of.stand) {
    request.plan_start = of.stand->episode.day;
    const auto excused =
        days_off(records.holds, records.missed, of.stand->episode.condition, request.first, request.last).all();
    request.excused = progress::DaySet(excused.begin(), excused.end());
    request.planned = planned_days(records, *of.stand, request);
  } else {
    request.plan_start = request.last + 1;
  }
  return progress::calendar(request);
}

std::optional<int> score_on(const progress::DayScores& scores, Day day) {
  const auto found = scores.find(day);
  return found == scores.end() ? std::nullopt : std::optional(found->second);
}

// A mean over the days of one week that have a value.
struct WeekMean {
  int sum = 0, days = 0;

  void take(const std::optional<int>& value) {
    if (!value) return;
    sum += *value;
    ++days;
  }
  [[nodiscard]] std::optional<double> mean() const {
    return days == 0 ? std::nullopt : std::optional(static_cast<double>(sum) / days);
  }
};

std::vector<progress::CalendarDay> outcomes_of(std::span<const DayProgress> days) {
  std::vector<progress::CalendarDay> outcomes;
  for (const auto& day : days) outcomes.push_back({day.day, day.outcome});
  return outcomes;
}

WeekProgress week_of_days(std::span<const DayProgress> days) {
  WeekProgress week;
  week.monday = days.front().day;
  WeekMean worst, morning;
  for (const auto& day : days) {
    worst.take(day.worst);
    morning.take(day.morning);
    week.sets_done += day.sets_done;
    week.run_m += day.run_m;
    week.told = week.told || day.told;
  }
  week.worst = worst.mean();
  week.worst_days = worst.days;
  week.morning = morning.mean();
  week.morning_days = morning.days;
  const auto sum = progress::tally(outcomes_of(days), days.front().day, days.back().day);
  week.done = sum.done;
  week.planned = sum.planned;
  week.excused = sum.excused;
  return week;
}

}  // namespace

progress::DayScores worst_scores(const ProgressRecords& records) {
  std::vector<progress::PainAnswer> answers;
  for (const auto& entry : records.check_ins) {
    const auto& worst = entry.worst_24h ? entry.worst_24h : entry.pain_now;
    if (worst) answers.push_back({entry.day, worst->score()});
  }
  return progress::highest_by_day(answers);
}

progress::DayScores morning_scores(const ProgressRecords& records) {
  std::vector<progress::PainAnswer> answers;
  for (const auto& entry : records.check_ins) {
    if (entry.morning_pain) answers.push_back({entry.day, entry.morning_pain->score()});
  }
  for (const auto& [subject, answer] : records.answers) {
    if (answer.pain) answers.push_back({answer.day, answer.pain->score()});
  }
  return progress::highest_by_day(answers);
}

std::vector<DayProgress> days_of(const ProgressRecords& records, const ProgressOf& of, Day first, Day last, Day today) {
  const auto sessions = session_days(records, of);
  const auto worst = worst_scores(records), morning = morning_scores(records);
  const auto told = days_told(records);
  progress::CalendarRequest request;
  request.first = first;
  request.last = last;
  request.today = today;
  std::vector<DayProgress> days;
  for (const auto& each : calendar_of(records, of, sessions, std::move(request))) {
    DayProgress day;
    day.day = each.day;
    day.outcome = each.outcome;
    if (const auto found = sessions.find(each.day); found != sessions.end()) {
      day.effort = effort_step(found->second.effort);
      day.sets_done = found->second.sets;
    }
    day.worst = score_on(worst, each.day);
    day.morning = score_on(morning, each.day);
    day.told = told.count(each.day) > 0;
    days.push_back(day);
  }
  for (const auto& run : records.runs) {
    if (run.day >= first && run.day <= last) {
      days[static_cast<std::size_t>(run.day - first)].run_m += static_cast<int>(run.distance.count);
    }
  }
  return days;
}

std::vector<WeekProgress> weeks_of(const std::vector<DayProgress>& days) {
  std::vector<WeekProgress> weeks;
  for (std::size_t at = 0; at + days_in_week <= days.size(); at += days_in_week) {
    weeks.push_back(week_of_days(std::span(days).subspan(at, days_in_week)));
  }
  return weeks;
}

AdherenceProgress adherence_of(const std::vector<DayProgress>& days, Day last, int window) {
  const auto sum = progress::tally(outcomes_of(days), last - (window - 1), last);
  return {window, sum.done, sum.planned, sum.partial, sum.missed, sum.not_told, sum.excused};
}

}  // namespace genu::app
