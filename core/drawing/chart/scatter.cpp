// Two amounts of the same days against each other: a disc for each pair, larger where several fall together.
#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

#include "drawing/chart/plot.hpp"
#include "drawing/number.hpp"

namespace genu::drawing {

namespace {

constexpr double least_radius = 4.5;
constexpr int most_steps = 5;

// Twice as many pairs in one place make a disc of twice the area.
double radius_of(int count) { return least_radius * std::sqrt(static_cast<double>(count)); }

void draw_across(ChartCanvas& canvas, const Plot& plot, const ValueScale& scale, const std::string& name) {
  const double width = plot.box.width();
  for (int i = 0; i * scale.step <= scale.top * (1 + 1e-9); ++i) {
    const double x = plot.box.left + i * scale.step / scale.top * width;
    canvas.line({{x, plot.box.bottom}, {x, plot.box.bottom + 4}}, 1, Ink::Control);
    canvas.words(number_text(i * scale.step, 1), {x, plot.box.bottom + 18}, Align::Middle, Ink::Label);
  }
  canvas.words(name, {plot.box.right, plot.box.bottom + 36}, Align::End, Ink::TextSoft);
}

}  // namespace

Drawing scatter_chart(const ScatterChart& chart) {
  Drawing drawing;
  drawing.frame = {0, 0, chart.size.width, chart.size.height};
  ChartCanvas canvas(drawing);
  double highest = chart.least_top, furthest = 0;
  for (const auto& point : chart.points) {
    highest = std::max(highest, point.y);
    furthest = std::max(furthest, point.x);
  }
  const auto up = value_scale(highest, 4);
  const auto across = value_scale(furthest > 0 ? furthest : 1, most_steps);
  PlotMargins margins;
  margins.top = 28;
  margins.right = 22;
  const auto plot = plot_of(chart.size, {}, up.top, margins);
  draw_scale(canvas, plot, up.step);
  draw_across(canvas, plot, across, chart.across);
  canvas.words(chart.up, {plot.box.left - 22, 14}, Align::Start, Ink::TextSoft);
  std::map<std::pair<double, double>, int> together;
  for (const auto& point : chart.points) ++together[{point.x, point.y}];
  for (const auto& [place, count] : together) {
    const Point middle{plot.box.left + place.first / across.top * plot.box.width(), plot.y(place.second)};
    canvas.disc(middle, radius_of(count), Paint(Ink::Primary).mixed(Ink::Surface, 0.35));
    canvas.ring(middle, radius_of(count), 1.5, Ink::Primary);
  }
  return drawing;
}

}  // namespace genu::drawing
