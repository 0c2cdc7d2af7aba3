// The ground of a chart: where slots and values lie, the scale, the axis with what is marked on it.
#pragma once
#include <functional>
#include <genu/drawing/chart.hpp>

#include "drawing/chart/canvas.hpp"

namespace genu::drawing {

/// Where a chart's values are drawn, and how slots and values become places in it.
struct Plot {
  Box box;
  int slots = 1;
  double top = 1;     ///< the value at the upper edge
  double bottom = 0;  ///< the value at the lower one, 0 or below

  [[nodiscard]] double slot_width() const { return box.width() / slots; }
  /// Of a slot's middle, or with half slots less of its edge.
  [[nodiscard]] double x(double slot) const { return box.left + (slot + 0.5) * slot_width(); }
  [[nodiscard]] double y(double value) const { return box.bottom - (value - bottom) / (top - bottom) * box.height(); }
};

/// Room kept free around the values.
struct PlotMargins {
  double left = 30, right = 12, top = 8, bottom = 46;
};

[[nodiscard]] Plot plot_of(const ChartSize& size, const ChartAxis& axis, double top, const PlotMargins& margins);

struct SpacedWord {
  double x = 0;  ///< its middle
  std::string words;
};

/// Every word, or every second, third and so on, so that none touches another; left of `right`.
[[nodiscard]] std::vector<SpacedWord> spaced_words(std::span<const AxisTick> ticks, double right,
                                                   const std::function<double(int)>& x_of);

/// Lines across at each step with its number.
void draw_scale(ChartCanvas& canvas, const Plot& plot, double step);
/// Words under the slots; today is marked by a triangle on the axis.
void draw_axis(ChartCanvas& canvas, const Plot& plot, const ChartAxis& axis);
/// Events and stretches, to be drawn over bands and under values. Words that would touch others are left out.
void draw_marks(ChartCanvas& canvas, const Plot& plot, const ChartAxis& axis);
/// A region for each slot.
void add_hits(ChartCanvas& canvas, const Plot& plot);

}  // namespace genu::drawing
