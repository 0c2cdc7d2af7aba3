#include "guidance/week_gate.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

#include "guidance/reasons.hpp"

namespace genu::guidance {

namespace {

using model::WeekGate;

// Clinical reference 3.4, after the principle of silbernagel2007 that pain must not climb from week to week.
constexpr std::size_t week_days = 7;
constexpr std::size_t weeks_compared = std::tuple_size_v<ThreeWeeks>;
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

// The worst answer of each day of the weeks that count, newest first; nothing for a day without one.
using Days = std::array<std::optional<int>, weeks_compared * week_days>;

std::optional<double> mean_of_week(const Days& days, std::size_t back) {
  double sum = 0;
  std::size_t entries = 0;
  for (std::size_t day = back * week_days; day < (back + 1) * week_days; ++day) {
    if (!days[day]) continue;
    sum += *days[day];
    ++entries;
  }
  if (entries < fewest_entries) return std::nullopt;
  return sum / static_cast<double>(entries);
}

void keep_worst(std::optional<int>& kept, int score) { kept = kept ? std::max(*kept, score) : score; }

WeekGate gate_of(const Rise& now, const Rise& before) {
  if (is_up(now) && is_up(before)) return WeekGate::Help;
  if (at_least(now.pain, pain_far_up)) return WeekGate::Regress;
  return is_up(now) ? WeekGate::Hold : WeekGate::Ok;
}

}  // namespace

ThreeWeeks week_means(std::span<const DayNote> notes, base::Day today) {
  Days pain, stiffness;
  for (const auto& note : notes) {
    const int back = today - note.day;
    if (back < 0 || back >= gate_days) continue;
    const auto at = static_cast<std::size_t>(back);
    if (note.worst) keep_worst(pain[at], note.worst->score());
    if (note.stiffness_min) keep_worst(stiffness[at], *note.stiffness_min);
  }
  ThreeWeeks weeks;
  for (std::size_t back = 0; back < weeks_compared; ++back) {
    weeks[weeks_compared - 1 - back] = {mean_of_week(pain, back), mean_of_week(stiffness, back)};
  }
  return weeks;
}

WeekGate gate_of_means(std::span<const WeekMeans> weeks) { return gate_of(rise_of(weeks, 0), rise_of(weeks, 1)); }

WeekGateAdvice week_gate(std::span<const DayNote> notes, base::Day today) {
  return week_gate_of_means(week_means(notes, today));
}

WeekGateAdvice week_gate_of_means(std::span<const WeekMeans> weeks) {
  const auto now = rise_of(weeks, 0);
  const auto gate = gate_of(now, rise_of(weeks, 1));
  if (gate == WeekGate::Ok && !(now.pain && now.stiffness_min)) {
    const Values few{{"entries", std::to_string(fewest_entries)}};
    return {gate, {make_reason("week-gate.few-entries", few, "clinical reference 3.4")}};
  }
  const auto rule = "week-gate." + std::string(base::name_of(gate));
  return {gate, {make_reason(rule, values_of(now), source, gate == WeekGate::Hold ? what_rose(now) : "")}};
}

}  // namespace genu::guidance
