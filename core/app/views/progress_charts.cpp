// The charts of progress as pictures: what the view says becomes slots, marks and words.
#include "app/views/progress_later.hpp"

#include <algorithm>
#include <cmath>

#include "app/views/length.hpp"

namespace genu::app {

namespace {

using drawing::ChartAxis;
using drawing::ChartLook;
using words::Words;

constexpr int days_of_a_week = 7;

std::string tick_words(const Words& words, Day day) {
  const auto parts = base::parts_of(day);
  return words.say("progress.tick", {{"day", std::to_string(parts.day)},
                                     {"month", words.say("month-short." + std::to_string(parts.month))}});
}

// The month a day begins, with the year where it is a new one.
std::string month_words(const Words& words, Day day) {
  const auto parts = base::parts_of(day);
  if (parts.month == 1) return std::to_string(parts.year);
  return words.say("month-short." + std::to_string(parts.month));
}

std::string mark_words(const Words& words, const ProgressEvent& event) {
  const auto key = "progress.mark." + std::string(base::name_of(event.kind));
  if (event.kind == ProgressEventKind::Hold) return words.say("hold-kind." + event.name);
  return words.say(key, {{"name", event.name}});
}

std::size_t slots_of(const ProgressView& view, ChartStep step) {
  return step == ChartStep::Days ? view.days.size() : view.weeks.size();
}

// Where a day lies on the axis, in slots from its left edge.
double slot_of(const ProgressView& view, ChartStep step, Day day) {
  const double days = day - view.first;
  return step == ChartStep::Days ? days : days / days_of_a_week;
}

// Mondays, or over a long time the first week of each month.
std::vector<drawing::AxisTick> ticks_of(const ProgressView& view, ChartStep step, const Words& words) {
  constexpr std::size_t most_weeks_with_days = 26;
  std::vector<drawing::AxisTick> ticks;
  for (std::size_t week = 0; week < view.weeks.size(); ++week) {
    const auto monday = view.weeks[week].monday;
    const auto slot = static_cast<int>(step == ChartStep::Days ? week * days_of_a_week : week);
    if (view.weeks.size() <= most_weeks_with_days) {
      ticks.push_back({slot, tick_words(words, monday)});
    } else if (base::parts_of(monday).day <= days_of_a_week) {
      ticks.push_back({slot, month_words(words, monday)});
    }
  }
  return ticks;
}

void mark_events(ChartAxis& axis, const ProgressView& view, ChartStep step, const Words& words) {
  for (const auto& event : view.events) {
    if (!event.until) {
      if (event.day >= view.first) axis.marks.push_back({slot_of(view, step, event.day), mark_words(words, event)});
      continue;
    }
    const auto first = std::max(view.first, event.day), last = std::min(view.last, *event.until);
    axis.spans.push_back({static_cast<int>(slot_of(view, step, first)), static_cast<int>(slot_of(view, step, last)),
                          mark_words(words, event)});
  }
}

enum class Marked { Plain, WithEvents };

ChartAxis axis_of(const ProgressView& view, ChartStep step, const Words& words, Marked marked) {
  ChartAxis axis;
  axis.slots = static_cast<int>(slots_of(view, step));
  axis.ticks = ticks_of(view, step, words);
  if (view.today >= view.first && view.today <= view.last) {
    axis.today = static_cast<int>(slot_of(view, step, view.today));
  }
  if (marked == Marked::WithEvents) mark_events(axis, view, step, words);
  return axis;
}

std::optional<double> as_value(const std::optional<int>& score) {
  return score ? std::optional<double>(*score) : std::nullopt;
}

drawing::Drawing pain_picture(const ProgressView& view, ChartStep step, const Words& words,
                              const drawing::ChartSize& size) {
  drawing::LineChart chart;
  chart.size = size;
  chart.axis = axis_of(view, step, words, Marked::WithEvents);
  chart.lights = true;
  chart.least_top = 6;
  chart.gap_words = words.say("progress.no-entry");
  drawing::ChartLine worst{words.say("progress.line.worst"), ChartLook::First, {}};
  drawing::ChartLine morning{words.say("progress.line.morning"), ChartLook::Second, {}};
  if (step == ChartStep::Days) {
    for (const auto& day : view.days) {
      worst.values.push_back(as_value(day.worst));
      morning.values.push_back(as_value(day.morning));
    }
  } else {
    for (const auto& week : view.weeks) {
      worst.values.push_back(week.worst);
      morning.values.push_back(week.morning);
    }
  }
  chart.lines = {std::move(worst), std::move(morning)};
  if (const auto& base = view.pain.baseline) {
    chart.noise = {*base - view.pain.needed, *base + view.pain.needed, words.say("progress.noise")};
  }
  return drawing::line_chart(chart);
}

// Bars stay empty of events, which stand above them on the same axis. `amount` is asked of each day or week.
template <class Amount>
drawing::Drawing amount_picture(const ProgressView& view, const Words& words, drawing::BarChart chart, Amount amount) {
  const auto step = chart_step(view, chart.size.width);
  chart.axis = axis_of(view, step, words, Marked::Plain);
  const auto add = [&](Day day, const auto& of) {
    chart.values.push_back(of.told && day <= view.today ? std::optional<double>(amount(of)) : std::nullopt);
  };
  if (step == ChartStep::Days) {
    for (const auto& day : view.days) add(day.day, day);
  } else {
    for (const auto& week : view.weeks) add(week.monday, week);
  }
  return drawing::bar_chart(chart);
}

drawing::Drawing running_picture(const ProgressView& view, const Words& words, const drawing::ChartSize& size) {
  drawing::BarChart chart;
  chart.size = size;
  chart.look = ChartLook::Second;
  chart.digits = 1;
  return amount_picture(view, words, std::move(chart),
                        [unit = view.units](const auto& of) { return length_in(of.run_m, unit); });
}

drawing::Drawing dose_picture(const ProgressView& view, const Words& words, const drawing::ChartSize& size) {
  drawing::BarChart chart;
  chart.size = size;
  return amount_picture(view, words, std::move(chart), [](const auto& of) { return of.sets_done; });
}

drawing::CellLook look_of(progress::DayOutcome outcome) {
  switch (outcome) {
    case progress::DayOutcome::Done:
      return drawing::CellLook::Done;
    case progress::DayOutcome::Partial:
      return drawing::CellLook::Part;
    case progress::DayOutcome::Missed:
      return drawing::CellLook::Missed;
    case progress::DayOutcome::NotTold:
      return drawing::CellLook::NotTold;
    case progress::DayOutcome::Excused:
      return drawing::CellLook::Excused;
    case progress::DayOutcome::Rest:
      return drawing::CellLook::Rest;
    case progress::DayOutcome::ToCome:
      return drawing::CellLook::ToCome;
    case progress::DayOutcome::Before:
      break;
  }
  return drawing::CellLook::Nothing;
}

// The newest weeks, as many as can be told apart in this width.
drawing::Drawing calendar_picture(const ProgressView& view, const Words& words, double width) {
  drawing::CalendarChart chart;
  chart.width = width;
  const auto weeks = std::min(view.weeks.size(), static_cast<std::size_t>(drawing::calendar_weeks(width)));
  const auto skipped = view.weeks.size() - weeks;
  for (std::size_t day = skipped * days_of_a_week; day < view.days.size(); ++day) {
    const auto& of = view.days[day];
    chart.days.push_back({look_of(of.outcome), of.effort, of.day == view.today});
  }
  for (int row = 0; row < days_of_a_week; ++row) {
    const auto name = base::name_of(base::weekday_of(view.first + row));
    chart.rows.push_back(row % 2 == 0 ? words.say("weekday-short." + std::string(name)) : std::string());
  }
  for (std::size_t week = 0; week < weeks; ++week) {
    chart.ticks.push_back({static_cast<int>(week), tick_words(words, view.weeks[skipped + week].monday)});
  }
  for (const auto look : {drawing::CellLook::Done, drawing::CellLook::Part, drawing::CellLook::Missed,
                          drawing::CellLook::NotTold, drawing::CellLook::Excused, drawing::CellLook::Rest}) {
    chart.legend.push_back({look, words.say("progress.cell." + std::string(base::name_of(look)))});
  }
  return drawing::calendar_chart(chart);
}

// Runs side by side, each a slot: what matters is one run after the other.
drawing::Drawing onset_picture(const ProgressView& view, const Words& words, const drawing::ChartSize& size) {
  drawing::LineChart chart;
  chart.size = size;
  const auto most = static_cast<std::size_t>(drawing::legible_slots(size.width));
  const auto skipped = view.runs.size() - std::min(view.runs.size(), most);
  drawing::ChartLine line{words.say("progress.line.onset", {{"unit", unit_said(view.units)}}), ChartLook::Second, {}};
  for (std::size_t i = skipped; i < view.runs.size(); ++i) {
    const auto& run = view.runs[i];
    const bool free = run.onset == progress::RunOnset::Free && run.distance_m > 0;
    line.values.push_back(run.pain_from_m ? std::optional(length_in(*run.pain_from_m, view.units)) : std::nullopt);
    chart.free_of_it.push_back(free ? std::optional(length_in(run.distance_m, view.units)) : std::nullopt);
    chart.axis.ticks.push_back({static_cast<int>(i - skipped), tick_words(words, run.day)});
  }
  chart.axis.slots = static_cast<int>(view.runs.size() - skipped);
  chart.free_words = words.say("progress.no-pain");
  chart.lines = {std::move(line)};
  return drawing::line_chart(chart);
}

drawing::Drawing symmetry_picture(const ProgressView& view, const Words& words, const drawing::ChartSize& size) {
  constexpr std::size_t most_lines = 2;
  std::vector<Day> days;
  for (const auto& test : view.symmetry) {
    for (const auto& day : test.days) days.push_back(day.day);
  }
  std::sort(days.begin(), days.end());
  days.erase(std::unique(days.begin(), days.end()), days.end());
  drawing::LineChart chart;
  chart.size = size;
  chart.axis.slots = static_cast<int>(days.size());
  for (std::size_t i = 0; i < days.size(); ++i) {
    chart.axis.ticks.push_back({static_cast<int>(i), tick_words(words, days[i])});
  }
  for (std::size_t i = 0; i < std::min(most_lines, view.symmetry.size()); ++i) {
    const auto& test = view.symmetry[i];
    drawing::ChartLine line{test.name, i == 0 ? ChartLook::First : ChartLook::Second, {}};
    line.values.resize(days.size());
    for (const auto& day : test.days) {
      const auto slot = std::lower_bound(days.begin(), days.end(), day.day) - days.begin();
      line.values[static_cast<std::size_t>(slot)] = day.percent;
    }
    chart.lines.push_back(std::move(line));
  }
  const double aim = view.symmetry.empty() ? 90 : view.symmetry.front().aim_percent;
  chart.noise = {aim, 200 - aim, words.say("progress.aim", {{"percent", std::to_string(static_cast<int>(aim))}})};
  chart.least_top = 120;
  return drawing::line_chart(chart);
}

}  // namespace

ChartStep chart_step(const ProgressView& view, double width) {
  const auto days = static_cast<int>(view.days.size());
  return days <= drawing::legible_slots(width) ? ChartStep::Days : ChartStep::Weeks;
}

drawing::Drawing chart_picture(const ProgressView& view, ProgressChart chart, const Words& words,
                               const drawing::ChartSize& size, const ChartOptions& options) {
  const auto step = chart_step(view, size.width);
  switch (chart) {
    case ProgressChart::Pain:
      return pain_picture(view, step, words, size);
    case ProgressChart::Sessions:
      return calendar_picture(view, words, size.width);
    case ProgressChart::Running:
      return running_picture(view, words, size);
    case ProgressChart::Dose:
      return dose_picture(view, words, size);
    case ProgressChart::Onset:
      return onset_picture(view, words, size);
    case ProgressChart::Later:
      return later_picture(view, options, words, size);
    case ProgressChart::Symmetry:
      break;
  }
  return symmetry_picture(view, words, size);
}

}  // namespace genu::app
