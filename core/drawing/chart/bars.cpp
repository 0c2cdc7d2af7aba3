// Amounts over time: a bar for each slot, `?` where nobody told.
#include <algorithm>
#include <cmath>

#include "drawing/chart/plot.hpp"
#include "drawing/number.hpp"

namespace genu::drawing {

namespace {

Paint bar_paint(ChartLook look, bool current) {
  const Paint full = look == ChartLook::First ? Ink::Primary : Ink::Violet;
  return current ? full : full.mixed(Ink::Surface, 0.45);
}

void draw_bar(ChartCanvas& canvas, const Plot& plot, int slot, double value, const Paint& paint) {
  if (value <= 0) return;
  const double width = std::max(2.0, plot.slot_width() - std::clamp(plot.slot_width() * 0.16, 1.0, 8.0));
  const double x = plot.x(slot), top = std::min(plot.y(value), plot.box.bottom - 2);
  const double radius = std::min({7.0, width / 2, plot.box.bottom - top});
  canvas.cell({x - width / 2, top, x + width / 2, plot.box.bottom}, radius, paint);
  canvas.cell({x - width / 2, std::max(top, plot.box.bottom - radius), x + width / 2, plot.box.bottom}, 0, paint);
}

// The slots whose amount is written out: the highest and the newest that is not nothing.
std::vector<int> told_slots(const std::vector<std::optional<double>>& values) {
  int highest = -1, newest = -1;
  for (int i = 0; i < static_cast<int>(values.size()); ++i) {
    const auto& value = values[static_cast<std::size_t>(i)];
    if (!value || *value <= 0) continue;
    newest = i;
    if (highest < 0 || *value > *values[static_cast<std::size_t>(highest)]) highest = i;
  }
  if (newest < 0) return {};
  return highest == newest ? std::vector{newest} : std::vector{highest, newest};
}

void label_bars(ChartCanvas& canvas, const Plot& plot, const BarChart& chart) {
  double taken_from = 1e9;
  auto slots = told_slots(chart.values);
  std::reverse(slots.begin(), slots.end());
  for (const int slot : slots) {
    const double value = *chart.values[static_cast<std::size_t>(slot)];
    const auto words = number_text(value, chart.digits);
    const double half = words_width(words) / 2, x = std::min(plot.x(slot), plot.box.right + 8 - half);
    if (x + half > taken_from) continue;
    canvas.words(words, {x, plot.y(value) - 5}, Align::Middle, Ink::Text, Weight::Strong);
    taken_from = x - half - 4;
  }
}

// Between what was told; before the first value there may have been no plan, and today is not over.
void draw_unknown(ChartCanvas& canvas, const Plot& plot, const BarChart& chart) {
  constexpr double narrowest_for_words = 9;
  const int end = std::min(chart.axis.today.value_or(chart.axis.slots), static_cast<int>(chart.values.size()));
  if (plot.slot_width() < narrowest_for_words) return;
  bool begun = false;
  for (int slot = 0; slot < end; ++slot) {
    const auto& value = chart.values[static_cast<std::size_t>(slot)];
    begun = begun || value;
    if (!value && begun) canvas.words("?", {plot.x(slot), plot.box.bottom - 4}, Align::Middle, Ink::Label);
  }
}

}  // namespace

Drawing bar_chart(const BarChart& chart) {
  Drawing drawing;
  drawing.frame = {0, 0, chart.size.width, chart.size.height};
  ChartCanvas canvas(drawing);
  double highest = 0;
  for (const auto& value : chart.values) highest = std::max(highest, value.value_or(0));
  const auto scale = value_scale(highest > 0 ? highest * 1.08 : 1, 3);
  PlotMargins margins;
  margins.top = 18;
  if (chart.name.empty()) margins.bottom = 26;
  const auto plot = plot_of(chart.size, chart.axis, scale.top, margins);
  draw_scale(canvas, plot, scale.step);
  for (int slot = 0; slot < static_cast<int>(chart.values.size()); ++slot) {
    const auto& value = chart.values[static_cast<std::size_t>(slot)];
    if (value) draw_bar(canvas, plot, slot, *value, bar_paint(chart.look, chart.axis.today == slot));
  }
  draw_axis(canvas, plot, chart.axis);
  draw_marks(canvas, plot, chart.axis);
  draw_unknown(canvas, plot, chart);
  label_bars(canvas, plot, chart);
  if (!chart.name.empty()) {
    const double y = chart.size.height - 8;
    canvas.cell({plot.box.left, y - 10, plot.box.left + 12, y + 2}, 3, bar_paint(chart.look, true));
    canvas.words(chart.name, {plot.box.left + 20, y}, Align::Start, Ink::TextSoft);
  }
  add_hits(canvas, plot);
  return drawing;
}

}  // namespace genu::drawing
