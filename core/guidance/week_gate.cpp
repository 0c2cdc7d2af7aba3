#include "guidance/week_gate.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <map>

#include "guidance/reasons.hpp"

namespace genu::guidance {

namespace {

using model::WeekGate;

// Clinical reference 3.4, after the principle of silbernagel2007 that pain must not climb from week to week.
constexpr int week_days = 7;
constexpr std::size_t fewest_entries = 4;
constexpr double pain_up = 1.0;
constexpr double pain_far_up = 2.0;
constexpr double stiffness_up_min = 10.0;
constexpr double rounding = 1e-9;  // means of whole numbers are not exact
constexpr std::string_view source = "silbernagel2007";

struct Rise {
  std::optional<double> pain;
  std::optional<double> stiffness_min;
};

std::optional<double> difference(const std::optional<double>& newer, const std::optional<double>& older) {
  if (!newer || !older) return std::nullopt;
  return *newer - *older;
}

// How the week `back` weeks before the last differs from the one before it.
Rise rise_of(std::span<const WeekMeans> weeks, std::size_t back) {
  if (weeks.size() < back + 2) return {};
  const auto& newer = weeks[weeks.size() - 1 - back];
  const auto& older = weeks[weeks.size() - 2 - back];
  return {difference(newer.pain, older.pain), difference(newer.stiffness_min, older.stiffness_min)};
}

bool at_least(const std::optional<double>& rise, double threshold) { return rise && *rise >= threshold - rounding; }

bool is_up(const Rise& rise) { return at_least(rise.pain, pain_up) || at_least(rise.stiffness_min, stiffness_up_min); }

// One decimal, as people say it: 1.5, 2, -0.3.
std::string short_number(double number) {
  const auto tenths = std::llround(number * 10);
  auto text = std::string(tenths < 0 ? "-" : "") + std::to_string(std::llabs(tenths) / 10);
  if (tenths % 10 != 0) text += "." + std::to_string(std::llabs(tenths) % 10);
  return text;
}

Values values_of(const Rise& rise) {
  Values values;
  if (rise.pain) values["pain_rise"] = short_number(*rise.pain);
  if (rise.stiffness_min) values["stiffness_rise_min"] = short_number(*rise.stiffness_min);
  return values;
}

// Which of the two measures rose, as the variant of the message.
std::string_view what_rose(const Rise& rise) {
  const bool pain = at_least(rise.pain, pain_up);
  const bool stiffness = at_least(rise.stiffness_min, stiffness_up_min);
  if (pain && stiffness) return "both";
  return pain ? "pain" : "stiffness";
}

struct Totals {
  double sum = 0;
  std::size_t entries = 0;
};

std::optional<double> mean_of(const Totals& totals) {
  if (totals.entries < fewest_entries) return std::nullopt;
  return totals.sum / static_cast<double>(totals.entries);
}

void keep_worst(std::map<base::Day, int>& by_day, base::Day day, int score) {
  const auto kept = by_day.emplace(day, score).first;
  kept->second = std::max(kept->second, score);
}

Totals totals_of(const std::map<base::Day, int>& by_day, base::Day last) {
  Totals totals;
  for (int back = 0; back < week_days; ++back) {
    const auto found = by_day.find(last - back);
    if (found == by_day.end()) continue;
    totals.sum += found->second;
    ++totals.entries;
  }
  return totals;
}

}  // namespace

WeekGateAdvice week_gate(std::span<const DayNote> notes, base::Day today) {
  std::map<base::Day, int> pain, stiffness;
  for (const auto& note : notes) {
    if (note.worst) keep_worst(pain, note.day, note.worst->score());
    if (note.stiffness_min) keep_worst(stiffness, note.day, *note.stiffness_min);
  }
  std::array<WeekMeans, 3> weeks;
  for (int back = 0; back < 3; ++back) {
    const auto last = today - back * week_days;
    weeks[static_cast<std::size_t>(2 - back)] = {mean_of(totals_of(pain, last)), mean_of(totals_of(stiffness, last))};
  }
  return week_gate_of_means(weeks);
}

WeekGateAdvice week_gate_of_means(std::span<const WeekMeans> weeks) {
  const auto now = rise_of(weeks, 0);
  const auto answer = [&](WeekGate gate, std::string_view variant) {
    const auto rule = "week-gate." + std::string(base::name_of(gate));
    return WeekGateAdvice{gate, {make_reason(rule, values_of(now), source, variant)}};
  };
  if (is_up(now) && is_up(rise_of(weeks, 1))) return answer(WeekGate::Help, {});
  if (at_least(now.pain, pain_far_up)) return answer(WeekGate::Regress, {});
  if (is_up(now)) return answer(WeekGate::Hold, what_rose(now));
  if (now.pain && now.stiffness_min) return answer(WeekGate::Ok, {});
  return {
      WeekGate::Ok,
      {make_reason("week-gate.few-entries", {{"entries", std::to_string(fewest_entries)}}, "clinical reference 3.4")}};
}

}  // namespace genu::guidance
