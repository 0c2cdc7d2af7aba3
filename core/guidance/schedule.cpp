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
  WeekSet preferred{};
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

// More sessions first, then preferred days, then an even week, then early days.
using Score = std::tuple<int, int, int, unsigned>;

Score score_of(const WeekSet& chosen, const Choice& choice) {
  WeekSet all = choice.done;
  int preferred = 0;
  unsigned early = 0;
  for (int day = 0; day < week_days; ++day) {
    const bool here = chosen[index_of(day)];
    all[index_of(day)] = all[index_of(day)] || here;
    preferred += here && choice.preferred[index_of(day)] ? 1 : 0;
    early = early * 2 + (here ? 1U : 0U);
  }
  return {count(chosen), preferred, shortest_gap(all), early};
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
  explicit Week(const WeekRequest& request)
      : request_(request), monday_(base::week_of(request.today)), sessions_(share_of_week()) {
    for (int day = 0; day < week_days; ++day) done_[index_of(day)] = contains(request.done, monday_ + day);
    initial_ = best_days(choice_from(monday_, false));
    planned_ = best_days(choice_from(request.today, true));
    made_up_ = count_of_others();
  }

  std::vector<PlannedDay> days() {
    std::vector<PlannedDay> days;
    for (int day = 0; day < week_days; ++day) days.push_back(day_at(day));
    return days;
  }

 private:
  [[nodiscard]] bool open(Day day) const { return day >= request_.plan_start && !contains(request_.excused, day); }

  // The sessions a whole week asks for, scaled to the days that are open in this one.
  [[nodiscard]] int share_of_week() const {
    const int whole = std::clamp(request_.sessions_per_week, 0, week_days);
    int open_days = 0;
    for (int day = 0; day < week_days; ++day) open_days += open(monday_ + day) ? 1 : 0;
    if (whole == 0 || open_days == 0) return 0;
    return std::max(1, (2 * whole * open_days + week_days) / (2 * week_days));
  }

  // As the week looks from `first` on: `as_it_is` with what was done and what holds now, else as it was first meant.
  [[nodiscard]] Choice choice_from(Day first, bool as_it_is) const {
    const int whole = std::clamp(request_.sessions_per_week, 1, week_days);
    Choice choice;
    if (as_it_is) choice.done = done_;
    choice.sessions = std::max(0, sessions_ - count(choice.done));
    choice.gap = gap_within(whole, request_.min_rest_days);
    choice.first_after_last = first_free_day(gap_across(whole, request_.min_rest_days));
    for (int day = 0; day < week_days; ++day) {
      const auto date = monday_ + day;
      choice.allowed[index_of(day)] = date >= first && open(date) && (!as_it_is || may_plan(date));
      choice.preferred[index_of(day)] = is_preferred(date);
    }
    return choice;
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

  // Sessions done or planned on days that were not first meant for one: each makes up for a missed one.
  [[nodiscard]] int count_of_others() const {
    int others = 0;
    for (int day = 0; day < week_days; ++day) {
      const auto at = index_of(day);
      others += (done_[at] || planned_[at]) && !initial_[at] ? 1 : 0;
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
    if (planned_[at]) return told(date, DayState::Planned);
    if (date < request_.today && initial_[at]) {
      return told(date, made_up_-- > 0 ? DayState::Moved : DayState::Missed);
    }
    if (date < request_.today || may_plan(date)) return told(date, DayState::Rest);
    return told(date, DayState::Rest, request_.held ? "held" : "not-yet");
  }

  static PlannedDay told(Day day, DayState state, std::string_view variant = {}) {
    return {day, state, make_reason("schedule." + std::string(base::name_of(state)), {}, source, variant)};
  }

  const WeekRequest& request_;
  Day monday_;
  int sessions_;
  WeekSet done_{};
  WeekSet initial_{};
  WeekSet planned_{};
  int made_up_ = 0;
};

}  // namespace

std::vector<PlannedDay> plan_week(const WeekRequest& request) { return Week(request).days(); }

}  // namespace genu::guidance
