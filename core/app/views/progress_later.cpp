#include "app/views/progress_later.hpp"

#include <algorithm>

#include "app/views/length.hpp"
#include "progress/lag.hpp"

namespace genu::app {

namespace {

constexpr int most_days_later = 3;

LaterLoad load_of(const ProgressView& view, const ChartOptions& options) {
  if (options.load) return *options.load;
  const auto loads = later_loads(view);
  return loads.empty() ? LaterLoad::Exercise : loads.front();
}

// A day of which something was told and no run or set is a day without load.
std::vector<progress::LagPair> pairs_of(const ProgressView& view, const ChartOptions& options) {
  const auto load = load_of(view, options);
  std::vector<progress::LoadDay> days;
  for (const auto& day : view.days) {
    const int amount = load == LaterLoad::Running ? day.run_m : day.sets_done;
    days.push_back({day.day, day.told ? std::optional(amount) : std::nullopt, day.worst});
  }
  return progress::lag_pairs(days, std::clamp(options.days_later, 0, most_days_later));
}

std::string load_name(const ProgressView& view, LaterLoad load, const words::Words& words) {
  return words.say("progress.later." + std::string(base::name_of(load)), {{"unit", unit_said(view.units)}});
}

double amount_of(const ProgressView& view, LaterLoad load, int amount) {
  return load == LaterLoad::Running ? length_in(amount, view.units) : amount;
}

std::string amount_text(double amount) {
  const auto tenths = static_cast<long>(amount * 10 + 0.5);
  const auto whole = std::to_string(tenths / 10);
  return tenths % 10 == 0 ? whole : whole + "." + std::to_string(tenths % 10);
}

std::string pain_name(const ChartOptions& options, const words::Words& words) {
  return words.say("progress.later.pain." + std::to_string(std::clamp(options.days_later, 0, most_days_later)));
}

}  // namespace

std::vector<LaterLoad> later_loads(const ProgressView& view) {
  std::vector<LaterLoad> loads;
  const auto any = [&](auto amount) { return std::any_of(view.days.begin(), view.days.end(), amount); };
  if (any([](const DayProgress& day) { return day.run_m > 0; })) loads.push_back(LaterLoad::Running);
  if (any([](const DayProgress& day) { return day.sets_done > 0; })) loads.push_back(LaterLoad::Exercise);
  return loads;
}

drawing::Drawing later_picture(const ProgressView& view, const ChartOptions& options, const words::Words& words,
                               const drawing::ChartSize& size) {
  constexpr double highest_score = 10;
  const auto load = load_of(view, options);
  drawing::ScatterChart chart;
  chart.size = size;
  chart.across = load_name(view, load, words);
  chart.up = pain_name(options, words);
  chart.least_top = highest_score;
  for (const auto& pair : pairs_of(view, options))
    chart.points.push_back({amount_of(view, load, pair.load), static_cast<double>(pair.pain)});
  return drawing::scatter_chart(chart);
}

ChartTable later_table(const ProgressView& view, const ChartOptions& options, const words::Words& words) {
  const auto load = load_of(view, options);
  ChartTable table{words.say("progress.column.day"), {load_name(view, load, words), pain_name(options, words)}, {}};
  for (const auto& pair : pairs_of(view, options))
    table.rows.push_back({pair.day, {amount_text(amount_of(view, load, pair.load)), std::to_string(pair.pain)}});
  return table;
}

std::string later_note(const ProgressView& view, const ChartOptions& options, const words::Words& words) {
  return words.say("progress.later.note", {{"n", std::to_string(pairs_of(view, options).size())}});
}

}  // namespace genu::app
