// Values over time: points, with a line only from one slot to the next.
#include <algorithm>
#include <cmath>
#include <genu/drawing/figure/curve.hpp>

#include "drawing/chart/plot.hpp"
#include "drawing/number.hpp"

namespace genu::drawing {

namespace {

// Between whole scores, so that a 2 lies in green and a 3 in amber (clinical reference 3.2).
constexpr double green_to = 2.5, amber_to = 5.5;
constexpr double sign_room = 34;

using Values = std::vector<std::optional<double>>;

// The stretches that a line joins: neighbouring slots that all have a value, or from the first value to the last.
struct Stretch {
  int first = 0, last = 0;
};

std::vector<Stretch> stretches(const Values& values, bool joined = false) {
  std::vector<Stretch> found;
  for (int i = 0; i < static_cast<int>(values.size()); ++i) {
    if (!values[static_cast<std::size_t>(i)]) continue;
    if (!found.empty() && (joined || found.back().last == i - 1)) {
      found.back().last = i;
    } else {
      found.push_back({i, i});
    }
  }
  return found;
}

double value_at(const Values& values, int slot) { return *values[static_cast<std::size_t>(slot)]; }

std::vector<Point> smooth_curve(const Plot& plot, const Values& values, const Stretch& stretch) {
  constexpr int steps = 8;
  std::vector<double> knots, heights;
  for (int slot = stretch.first; slot <= stretch.last; ++slot) {
    if (!values[static_cast<std::size_t>(slot)]) continue;
    knots.push_back(slot);
    heights.push_back(value_at(values, slot));
  }
  std::vector<Point> path;
  const int pieces = (stretch.last - stretch.first) * steps;
  for (int i = 0; i <= pieces; ++i) {
    const double slot = std::min<double>(stretch.last, stretch.first + static_cast<double>(i) / steps);
    path.push_back({plot.x(slot), plot.y(monotone(knots, heights, slot))});
  }
  return path;
}

void draw_point(ChartCanvas& canvas, const Point& at, ChartLook look, double radius) {
  if (look == ChartLook::First) {
    canvas.disc(at, radius + 1.4, Ink::Surface);
    canvas.disc(at, radius, Ink::Primary);
  } else {
    canvas.square(at, radius * 0.9 + 1.2, Ink::Surface);
    canvas.square(at, radius * 0.9, Ink::Violet);
  }
}

void draw_path(ChartCanvas& canvas, const std::vector<Point>& path, ChartLook look, double width) {
  if (look == ChartLook::First) {
    canvas.line(path, width, Ink::Primary);
  } else {
    canvas.dashes(path, 6, 6, width * 0.87, Ink::Violet);
  }
}

std::optional<int> last_told(const Values& values) {
  for (int i = static_cast<int>(values.size()) - 1; i >= 0; --i) {
    if (values[static_cast<std::size_t>(i)]) return i;
  }
  return std::nullopt;
}

void draw_line(ChartCanvas& canvas, const Plot& plot, const ChartLine& line) {
  // What is asked now and then has room for its points, however narrow the slots are.
  const double radius = line.joined ? 5.0 : std::clamp(plot.slot_width() * 0.24, 1.8, 5.0);
  const double width = line.joined ? 3.0 : std::clamp(plot.slot_width() * 0.2, 1.4, 3.0);
  const auto all = stretches(line.values, line.joined);
  for (const auto& stretch : all) {
    if (stretch.last > stretch.first) draw_path(canvas, smooth_curve(plot, line.values, stretch), line.look, width);
  }
  const auto last = last_told(line.values);
  if (!last) return;
  const Point end{plot.x(*last), plot.y(value_at(line.values, *last))};
  if (line.look == ChartLook::First) canvas.ring(end, radius + 5, 2, Paint(Ink::Primary).mixed(Ink::Surface, 0.6));
  for (const auto& stretch : all) {
    for (int slot = stretch.first; slot <= stretch.last; ++slot) {
      if (!line.values[static_cast<std::size_t>(slot)]) continue;
      draw_point(canvas, {plot.x(slot), plot.y(value_at(line.values, slot))}, line.look, radius);
    }
  }
}

// The newest value of the first series, in figures beside its point.
void label_end(ChartCanvas& canvas, const Plot& plot, const ChartLine& line) {
  const auto last = last_told(line.values);
  if (!last) return;
  const double value = value_at(line.values, *last);
  const Point end{plot.x(*last), plot.y(value)};
  const bool left = end.x + 40 > plot.box.right;
  const double up = end.y < plot.box.top + 26 ? 24 : -14;
  canvas.words(number_text(value, 1), {end.x + (left ? -4 : 4), end.y + up}, left ? Align::End : Align::Start,
               Ink::Text, Weight::Strong);
}

void draw_lights(ChartCanvas& canvas, const Plot& plot) {
  constexpr double paler = 0.35;
  const auto zone = [&](double from, double to, Ink ink) {
    if (from < plot.top) {
      canvas.cell({plot.box.left, plot.y(std::min(to, plot.top)), plot.box.right, plot.y(from)}, 0,
                  Paint(ink).mixed(Ink::Surface, paler));
    }
  };
  zone(0, green_to, Ink::GoSoft);
  zone(green_to, amber_to, Ink::CautionSoft);
  zone(amber_to, 10, Ink::StopSoft);
  const double x = plot.box.right + sign_room / 2 + 1;
  const auto middle = [&](double from, double to) { return Point{x, plot.y((from + std::min(to, plot.top)) / 2)}; };
  canvas.go_sign(middle(0, green_to), 8);
  if (plot.top > green_to + 1) canvas.caution_sign(middle(green_to, amber_to), 8);
  if (plot.top > amber_to + 1) canvas.stop_sign(middle(amber_to, 10), 8);
}

// Slanting strokes, which are seen in print and without colour too.
void hatch(ChartCanvas& canvas, const Box& box, double between) {
  const auto paint = Paint(Ink::Label).mixed(Ink::Surface, 0.62);
  const double tall = box.height();
  for (double x = box.left - tall; x < box.right; x += between) {
    const double from = std::max(x, box.left), to = std::min(x + tall, box.right);
    if (to - from > 1) canvas.line({{from, box.bottom - (from - x)}, {to, box.bottom - (to - x)}}, 0.7, paint);
  }
  for (const double y : {box.top, box.bottom}) canvas.line({{box.left, y}, {box.right, y}}, 1, paint);
}

void draw_noise(ChartCanvas& canvas, const Plot& plot, const ChartBand& band) {
  const double high = plot.y(std::min(band.to, plot.top)), low = plot.y(std::max(plot.bottom, band.from));
  hatch(canvas, {plot.box.left, high, plot.box.right, low}, 9);
}

// Words where nobody told anything for a while, between two values.
void draw_gaps(ChartCanvas& canvas, const Plot& plot, const LineChart& chart) {
  if (chart.lines.empty() || chart.gap_words.empty()) return;
  const auto& values = chart.lines.front().values;
  const auto all = stretches(values);
  const double room = words_width(chart.gap_words) + 16;
  for (std::size_t i = 1; i < all.size(); ++i) {
    const double left = plot.x(all[i - 1].last), right = plot.x(all[i].first);
    if (right - left < room) continue;
    const double y = (plot.y(value_at(values, all[i - 1].last)) + plot.y(value_at(values, all[i].first))) / 2;
    canvas.words(chart.gap_words, {(left + right) / 2, y + 4}, Align::Middle, Ink::TextSoft);
  }
}

void draw_rings(ChartCanvas& canvas, const Plot& plot, const LineChart& chart) {
  bool said = false;
  for (std::size_t i = 0; i < chart.free_of_it.size(); ++i) {
    if (!chart.free_of_it[i]) continue;
    const Point at{plot.x(static_cast<double>(i)), plot.y(*chart.free_of_it[i])};
    canvas.disc(at, 5, Ink::Surface);
    canvas.ring(at, 5, 2, Ink::Go);
    if (!said) canvas.words(chart.free_words, {at.x, at.y - 10}, Align::Middle, Ink::Go);
    said = true;
  }
}

constexpr double name_line = 20;   // the height of a line of names under the axis
constexpr double name_sign = 32;   // the sign before a name
constexpr double name_apart = 20;  // two names

double width_of_names(const LineChart& chart) {
  double width = 0;
  for (const auto& line : chart.lines) width += name_sign + words_width(line.name) + name_apart;
  return width;
}

// Where the words about the band find no room beside the names they stand below.
bool names_band_below(const LineChart& chart, double left) {
  if (!chart.noise) return false;
  return left + width_of_names(chart) + name_sign + words_width(chart.noise->words) > chart.size.width + 8;
}

void name_lines(ChartCanvas& canvas, const LineChart& chart, const Plot& plot) {
  const bool below = names_band_below(chart, plot.box.left);
  double x = plot.box.left;
  double y = chart.size.height - 8 - (below ? name_line : 0);
  for (const auto& line : chart.lines) {
    draw_path(canvas, {{x, y - 4.5}, {x + 24, y - 4.5}}, line.look, 3);
    draw_point(canvas, {x + 12, y - 4.5}, line.look, 4.5);
    canvas.words(line.name, {x + name_sign, y}, Align::Start, Ink::TextSoft);
    x += name_sign + words_width(line.name) + name_apart;
  }
  if (!chart.noise) return;
  if (below) {
    x = plot.box.left;
    y += name_line;
  }
  hatch(canvas, {x, y - 11, x + 22, y + 2}, 6);
  canvas.words(chart.noise->words, {x + 30, y}, Align::Start, Ink::TextSoft);
}

double highest_value(const LineChart& chart) {
  double most = chart.least_top;
  const auto see = [&](const Values& values) {
    for (const auto& value : values) most = std::max(most, value.value_or(0));
  };
  for (const auto& line : chart.lines) see(line.values);
  see(chart.free_of_it);
  if (chart.noise) most = std::max(most, std::min(chart.noise->to, chart.lights ? 10.0 : chart.noise->to));
  return most;
}

}  // namespace

Drawing line_chart(const LineChart& chart) {
  Drawing drawing;
  drawing.frame = {0, 0, chart.size.width, chart.size.height};
  ChartCanvas canvas(drawing);
  // Below 0 the scale goes down in the same steps as it goes up.
  const int steps_up = chart.bottom < 0 ? 2 : 4;
  const auto scale = chart.lights ? ValueScale{2, std::min(10.0, std::ceil(highest_value(chart) / 2) * 2)}
                                  : value_scale(std::max(highest_value(chart), -chart.bottom), steps_up);
  PlotMargins margins;
  if (chart.lights) margins.right = sign_room;
  if (names_band_below(chart, margins.left)) margins.bottom += name_line;
  auto plot = plot_of(chart.size, chart.axis, scale.top, margins);
  plot.bottom = -std::ceil(-chart.bottom / scale.step - 1e-9) * scale.step;
  if (chart.lights) draw_lights(canvas, plot);
  if (chart.noise) draw_noise(canvas, plot, *chart.noise);
  draw_scale(canvas, plot, scale.step);
  draw_axis(canvas, plot, chart.axis);
  draw_marks(canvas, plot, chart.axis);
  draw_gaps(canvas, plot, chart);
  for (auto line = chart.lines.rbegin(); line != chart.lines.rend(); ++line) draw_line(canvas, plot, *line);
  draw_rings(canvas, plot, chart);
  if (!chart.lines.empty()) label_end(canvas, plot, chart.lines.front());
  name_lines(canvas, chart, plot);
  add_hits(canvas, plot);
  return drawing;
}

}  // namespace genu::drawing
