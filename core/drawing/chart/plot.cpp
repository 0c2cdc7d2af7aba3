#include "drawing/chart/plot.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "drawing/number.hpp"

namespace genu::drawing {

namespace {

constexpr double row_height = 16;

// Words on a few rows, each kept free of those already there.
class Rows {
 public:
  /// The first row in which `from` to `to` is free, or nothing; it is taken then.
  std::optional<int> take(double from, double to) {
    for (std::size_t row = 0; row < ends_.size(); ++row) {
      if (from < ends_[row]) continue;
      ends_[row] = to + 6;
      return static_cast<int>(row);
    }
    return std::nullopt;
  }

 private:
  std::array<double, 3> ends_{-1e9, -1e9, -1e9};
};

void draw_mark(ChartCanvas& canvas, const Plot& plot, const AxisMark& mark, Rows& rows) {
  const double x = plot.x(mark.at - 0.5);
  canvas.dashes({{x, plot.box.top}, {x, plot.box.bottom}}, 4, 4, 1.4, Ink::TextSoft);
  const double width = words_width(mark.words);
  const bool fits_right = x + 5 + width <= plot.box.right;
  const double from = fits_right ? x + 5 : x - 5 - width;
  const auto row = rows.take(from, from + width);
  if (!row) return;
  canvas.words(mark.words, {from, plot.box.top + 14 + *row * row_height}, Align::Start, Ink::TextSoft);
}

void draw_span(ChartCanvas& canvas, const Plot& plot, const AxisSpan& span, Rows& rows) {
  const double left = plot.x(span.first - 0.5), right = plot.x(span.last + 0.5);
  const auto row = rows.take(left, std::max(right, left + words_width(span.words)));
  const double y = plot.box.top + 14 + row.value_or(2) * row_height;
  canvas.cell({left, y + 3, right, y + 6}, 1.5, Ink::TextSoft);
  if (row) canvas.words(span.words, {left, y}, Align::Start, Ink::TextSoft);
}

}  // namespace

ValueScale value_scale(double highest, int most) {
  const double wanted = std::max(highest, 1e-6) / std::max(most, 1);
  double power = std::pow(10, std::floor(std::log10(wanted)));
  ValueScale scale;
  for (const double step : {1.0, 2.0, 5.0, 10.0}) {
    scale.step = step * power;
    if (scale.step >= wanted * (1 - 1e-9)) break;
  }
  scale.top = scale.step * std::max(1.0, std::ceil(highest / scale.step - 1e-9));
  return scale;
}

int legible_slots(double width) {
  constexpr double narrowest_slot = 9;
  const PlotMargins margins;
  return std::max(1, static_cast<int>((width - margins.left - margins.right) / narrowest_slot));
}

std::vector<SpacedWord> spaced_words(std::span<const AxisTick> ticks, double right,
                                     const std::function<double(int)>& x_of) {
  for (std::size_t stride = 1; stride <= ticks.size(); ++stride) {
    std::vector<SpacedWord> words;
    double free_from = -1e9;
    bool fits = true;
    for (std::size_t i = 0; i < ticks.size() && fits; i += stride) {
      const double half = words_width(ticks[i].words) / 2;
      const double x = std::clamp(x_of(ticks[i].slot), half, std::max(half, right - half));
      fits = x - half >= free_from;
      free_from = x + half + 10;
      words.push_back({x, ticks[i].words});
    }
    if (fits) return words;
  }
  return {};
}

Plot plot_of(const ChartSize& size, const ChartAxis& axis, double top, const PlotMargins& margins) {
  Plot plot;
  plot.box = {margins.left, margins.top, std::max(margins.left + 1, size.width - margins.right),
              std::max(margins.top + 1, size.height - margins.bottom)};
  plot.slots = std::max(1, axis.slots);
  plot.top = top;
  return plot;
}

void draw_scale(ChartCanvas& canvas, const Plot& plot, double step) {
  const int steps = static_cast<int>(std::lround((plot.top - plot.bottom) / step));
  for (int i = 0; i <= steps; ++i) {
    const double value = plot.bottom + i * step;
    const double y = plot.y(value);
    const bool zero = std::abs(value) < step / 2;
    canvas.line({{plot.box.left, y}, {plot.box.right, y}}, 1, zero ? Ink::Control : Ink::Grid);
    canvas.words(number_text(value, 1), {plot.box.left - 8, y + 4.5}, Align::End, Ink::Label);
  }
}

void draw_axis(ChartCanvas& canvas, const Plot& plot, const ChartAxis& axis) {
  const double base = plot.box.bottom + 18;
  for (const auto& word : spaced_words(axis.ticks, plot.box.right + 10, [&](int slot) { return plot.x(slot); })) {
    canvas.words(word.words, {word.x, base}, Align::Middle, Ink::Label);
  }
  if (!axis.today) return;
  const double x = plot.x(*axis.today), y = plot.box.bottom;
  canvas.line({{x, plot.box.top}, {x, y}}, 1, Paint(Ink::Text).mixed(Ink::Surface, 0.7));
  canvas.line({{x - 4, y + 5}, {x, y + 1}, {x + 4, y + 5}}, 2, Ink::Text);
}

void draw_marks(ChartCanvas& canvas, const Plot& plot, const ChartAxis& axis) {
  Rows rows;
  for (const auto& mark : axis.marks) draw_mark(canvas, plot, mark, rows);
  for (const auto& span : axis.spans) draw_span(canvas, plot, span, rows);
}

void add_hits(ChartCanvas& canvas, const Plot& plot) {
  for (int slot = 0; slot < plot.slots; ++slot) {
    canvas.hit("slot." + std::to_string(slot),
               {plot.x(slot - 0.5), plot.box.top, plot.x(slot + 0.5), plot.box.bottom + 22});
  }
}

}  // namespace genu::drawing
