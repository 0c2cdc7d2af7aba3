#include "guidance/schedule.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <tuple>

#include "guidance/reasons.hpp"

namespace genu::guidance {

namespace {

using base::Day;

constexpr int week_days = 7;
constexpr std::string_view source = "clinical reference 5";

// Seven yes or no, Monday first.
using WeekSet = std::array<bool, week_days>;

bool contains(const std::vector<Day>& days, Day day) { return std::find(days.begin(), days.end(), day) != days.end(); }

int count(const WeekSet& days) { return static_cast<int>(std::count(days.begin(), days.end(), true)); }

std::size_t index_of(int day) { return static_cast<std::size_t>(day); }

// Days between two sessions inside the week: as asked for, or as many as let all of them fit.
int gap_within(int sessions, int min_rest_days) {
  int gap = min_rest_days + 1;
  while (gap > 1 && (sessions - 1) * gap + 1 > week_days) --gap;
  return std::max(1, gap);
}

// The same from one week into the next, so that every week can hold as many.
int gap_across(int sessions, int min_rest_days) {
  int gap = min_rest_days + 1;
  while (gap > 1 && sessions * gap > week_days) --gap;
  return std::max(1, gap);
}

// What choosing days for the rest of the week has to respect.
struct Choice {
  WeekSet allowed{};
  WeekSet wanted{};
  WeekSet preferred{};
  WeekSet usual{};  // of a week in which the runner changed something: what would hold otherwise
  WeekSet done{};
  int sessions = 0;          // still to be placed
  int gap = 1;               // to any other session of the week
  int first_after_last = 0;  // index of the first day far enough from the last session before this week
};

bool keeps_gaps(const WeekSet& chosen, const Choice& choice) {
  for (int day = 0; day < week_days; ++day) {
    if (!chosen[index_of(day)]) continue;
    if (day < choice.first_after_last || choice.done[index_of(day)]) return false;
    for (int other = 0; other < week_days; ++other) {
      const bool taken = chosen[index_of(other)] || choice.done[index_of(other)];
      if (other != day && taken && std::abs(day - other) < choice.gap) return false;
    }
  }
  return true;
}

// The shortest way from one session to the next, as if each week were like this one.
int shortest_gap(const WeekSet& days) {
  int shortest = week_days;
  for (int day = 0; day < week_days; ++day) {
    if (!days[index_of(day)]) continue;
    int gap = 1;
    while (!days[index_of((day + gap) % week_days)]) ++gap;
    shortest = std::min(shortest, gap);
  }
  return shortest;
}

// More sessions first, then days that were asked for, then preferred ones, then those that need not change, then an
// even week, then early days.
using Score = std::tuple<int, int, int, int, int, unsigned>;

Score score_of(const WeekSet& chosen, const Choice& choice) {
  WeekSet all = choice.done;
  int wanted = 0;
  int preferred = 0;
  int usual = 0;
  unsigned early = 0;
  for (int day = 0; day < week_days; ++day) {
    const bool here = chosen[index_of(day)];
    all[index_of(day)] = all[index_of(day)] || here;
    wanted += here && choice.wanted[index_of(day)] ? 1 : 0;
    preferred += here && choice.preferred[index_of(day)] ? 1 : 0;
    usual += here && choice.usual[index_of(day)] ? 1 : 0;
    early = early * 2 + (here ? 1U : 0U);
  }
  return {count(chosen), wanted, preferred, usual, shortest_gap(all), early};
}

// A week has 128 sets of days; the best one is found by looking at them all.
WeekSet best_days(const Choice& choice) {
  WeekSet best{};
  auto best_score = score_of(best, choice);
  for (unsigned bits = 1; bits < 1U << week_days; ++bits) {
    WeekSet chosen{};
    bool fits = true;
    for (int day = 0; day < week_days; ++day) {
      chosen[index_of(day)] = (bits >> day & 1U) != 0;
      fits = fits && (!chosen[index_of(day)] || choice.allowed[index_of(day)]);
    }
    if (!fits || count(chosen) > choice.sessions || !keeps_gaps(chosen, choice)) continue;
    const auto score = score_of(chosen, choice);
    if (score > best_score) {
      best = chosen;
      best_score = score;
    }
  }
  return best;
}

class Week {
 public:
  explicit Week(const WeekRequest& request) : request_(request), monday_(base::week_of(request.today)) {
    for (int day = 0; day < week_days; ++day) done_[index_of(day)] = contains(request.done, monday_ + day);
    sessions_ = share_of_week();
    if (is_changed()) usual_ = best_days(usual_choice());
    initial_ = best_days(choice_from(monday_, false));
    planned_ = best_days(choice_from(request.today, true));
    made_up_ = count_of_others(true);
    made_up_done_ = count_of_others(false);
  }

  std::vector<PlannedDay> days() {
    std::vector<PlannedDay> days;
    for (int day = 0; day < week_days; ++day) days.push_back(day_at(day));
    return days;
  }

 private:
  [[nodiscard]] bool open(Day day) const { return day >= request_.plan_start && !contains(request_.excused, day); }
  [[nodiscard]] bool is_left_out(int day) const {
    return contains(request_.left_out, monday_ + day) && !done_[index_of(day)];
  }

  // The sessions a whole week asks for, scaled to so many of its days.
  [[nodiscard]] int scaled_to(int open_days) const {
    const int whole = std::clamp(request_.sessions_per_week, 0, week_days);
    if (whole == 0 || open_days == 0) return 0;
    return std::max(1, (2 * whole * open_days + week_days) / (2 * week_days));
  }

  // The sessions of this week. One that was left out is not made up for, whether or not its day is excused.
  [[nodiscard]] int share_of_week() const {
    int open_days = 0, with_left_out = 0, left_out = 0;
    for (int day = 0; day < week_days; ++day) {
      const bool is_open = open(monday_ + day);
      open_days += is_open ? 1 : 0;
      with_left_out += is_open || is_left_out(day) ? 1 : 0;
      left_out += is_left_out(day) ? 1 : 0;
    }
    return std::clamp(scaled_to(with_left_out) - left_out, 0, scaled_to(open_days));
  }

  [[nodiscard]] bool is_changed() const {
    const auto here = [&](Day day) { return base::week_of(day) == monday_; };
    return std::any_of(request_.left_out.begin(), request_.left_out.end(), here) ||
           std::any_of(request_.moved_from.begin(), request_.moved_from.end(), here);
  }

  // As if the runner had changed nothing.
  [[nodiscard]] Choice usual_choice() const {
    auto choice = choice_from(monday_, false);
    choice.sessions = scaled_to(week_days);
    choice.wanted = {};
    for (int day = 0; day < week_days; ++day) {
      const bool only_left_out = is_left_out(day) && monday_ + day >= request_.plan_start;
      choice.allowed[index_of(day)] = open(monday_ + day) || only_left_out;
    }
    return choice;
  }

  // As the week looks from `first` on: `as_it_is` with what was done and what holds now, else as it was first meant.
  [[nodiscard]] Choice choice_from(Day first, bool as_it_is) const {
    const int whole = std::clamp(request_.sessions_per_week, 1, week_days);
    Choice choice;
    choice.usual = usual_;
    if (as_it_is) choice.done = done_;
    choice.sessions = std::max(0, sessions_ - count(choice.done));
    choice.gap = gap_within(whole, request_.min_rest_days);
    choice.first_after_last = first_free_day(gap_across(whole, request_.min_rest_days));
    for (int day = 0; day < week_days; ++day) {
      const auto date = monday_ + day;
      choice.allowed[index_of(day)] =
          date >= first && open(date) && !is_taken_away(day) && (!as_it_is || may_plan(date));
      choice.wanted[index_of(day)] = contains(request_.moved_to, date);
      choice.preferred[index_of(day)] = is_preferred(date);
    }
    return choice;
  }

  // The runner wants no session on this day.
  [[nodiscard]] bool is_taken_away(int day) const {
    return is_left_out(day) || contains(request_.moved_from, monday_ + day);
  }

  [[nodiscard]] int first_free_day(int gap) const {
    int first = 0;
    for (const auto day : request_.done) {
      if (day < monday_) first = std::max(first, day + gap - monday_);
    }
    return first;
  }

  [[nodiscard]] bool may_plan(Day day) const {
    return !request_.held && !(request_.not_before && day < *request_.not_before);
  }

  [[nodiscard]] bool is_preferred(Day day) const {
    const auto& preferred = request_.preferred;
    return std::find(preferred.begin(), preferred.end(), base::weekday_of(day)) != preferred.end();
  }

  // Sessions done, or also planned, on days that were not first meant for one: each makes up for a missed one.
  [[nodiscard]] int count_of_others(bool planned_too) const {
    int others = 0;
    for (int day = 0; day < week_days; ++day) {
      const auto at = index_of(day);
      others += (done_[at] || (planned_too && planned_[at])) && !initial_[at] ? 1 : 0;
    }
    return others;
  }

  // Called once for each day, Monday first, since each missed day uses up one that makes up for it.
  PlannedDay day_at(int day) {
    const auto at = index_of(day);
    const auto date = monday_ + day;
    if (done_[at]) return told(date, DayState::Done);
    if (date < request_.plan_start) return told(date, DayState::Before);
    if (contains(request_.excused, date)) return told(date, DayState::Excused);
    if (is_left_out(day)) return told(date, DayState::LeftOut);
    if (contains(request_.moved_from, date)) return told(date, DayState::Moved);
    if (planned_[at]) return told(date, DayState::Planned);
    if (date < request_.today && initial_[at]) {
      auto missed = told(date, made_up_-- > 0 ? DayState::Moved : DayState::Missed);
      missed.unsettled = made_up_done_-- <= 0;
      return missed;
    }
    if (date < request_.today || may_plan(date)) return told(date, DayState::Rest);
    return told(date, DayState::Rest, request_.held ? "held" : "not-yet");
  }

  static PlannedDay told(Day day, DayState state, std::string_view variant = {}) {
    return {day, state, make_reason("schedule." + std::string(base::name_of(state)), {}, source, variant), false};
  }

  const WeekRequest& request_;
  Day monday_;
  int sessions_ = 0;
  WeekSet done_{};
  WeekSet usual_{};
  WeekSet initial_{};
  WeekSet planned_{};
  int made_up_ = 0;
  int made_up_done_ = 0;
};

bool is_planned(const std::vector<PlannedDay>& week, Day day) {
  return std::any_of(week.begin(), week.end(),
                     [&](const PlannedDay& each) { return each.day == day && each.state == DayState::Planned; });
}

}  // namespace

std::vector<PlannedDay> plan_week(const WeekRequest& request) { return Week(request).days(); }

std::vector<Day> days_to_move_to(const WeekRequest& request, Day day) {
  const auto before = plan_week(request);
  std::vector<Day> days;
  for (const auto& each : before) {
    if (each.day < request.today || each.day == day || each.state == DayState::Planned) continue;
    auto moved = request;
    moved.moved_from.push_back(day);
    moved.moved_to.push_back(each.day);
    const auto week = plan_week(moved);
    const bool others_come_first = std::any_of(week.begin(), week.end(), [&](const PlannedDay& other) {
      return other.day < each.day && other.state == DayState::Planned && !is_planned(before, other.day);
    });
    if (is_planned(week, each.day) && !others_come_first) days.push_back(each.day);
  }
  return days;
}

}  // namespace genu::guidance
