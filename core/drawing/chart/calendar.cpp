// The calendar: one cell a day, told by shape as well as by colour.
#include <algorithm>
#include <cmath>

#include <genu/drawing/chart.hpp>
#include "drawing/chart/plot.hpp"

namespace genu::drawing {

namespace {

constexpr int days_a_week = 7;
constexpr double cell_gap = 4;
constexpr double narrowest_cell = 12;
constexpr double left_room = 36;
constexpr double legend_row = 24;

Paint effort_paint(int effort) {
  constexpr Ink inks[] = {Ink::Heat3, Ink::Heat2, Ink::Heat3, Ink::Heat4};
  return inks[static_cast<std::size_t>(std::clamp(effort, 0, 3))];
}

double radius_of(const Box& box) { return std::min(6.0, std::min(box.width(), box.height()) * 0.27); }

Point middle_of_box(const Box& box) { return {(box.left + box.right) / 2, (box.top + box.bottom) / 2}; }

// The lower half in another tone; its upper corners are square.
void draw_part(ChartCanvas& canvas, const Box& box) {
  const double radius = radius_of(box), half = (box.top + box.bottom) / 2;
  canvas.cell(box, radius, Ink::Heat1);
  canvas.cell({box.left, half, box.right, box.bottom}, radius, Ink::Heat3);
  canvas.cell({box.left, half, box.right, half + radius}, 0, Ink::Heat3);
}

void draw_cross(ChartCanvas& canvas, const Box& box) {
  const auto middle = middle_of_box(box);
  const double r = std::min(4.0, box.height() * 0.2);
  const double width = std::clamp(box.height() * 0.08, 1.0, 1.8);
  canvas.cell(box, radius_of(box), Ink::Heat0);
  canvas.line({{middle.x - r, middle.y - r}, {middle.x + r, middle.y + r}}, width, Ink::TextSoft);
  canvas.line({{middle.x - r, middle.y + r}, {middle.x + r, middle.y - r}}, width, Ink::TextSoft);
}

void draw_dash(ChartCanvas& canvas, const Box& box) {
  const auto middle = middle_of_box(box);
  const double r = box.height() * 0.24;
  canvas.cell(box, radius_of(box), Ink::Heat0);
  canvas.line({{middle.x - r, middle.y}, {middle.x + r, middle.y}}, std::clamp(box.height() * 0.1, 1.2, 2.2),
              Ink::TextSoft);
}

void draw_question(ChartCanvas& canvas, const Box& box) {
  canvas.frame(box, radius_of(box), std::clamp(box.height() * 0.07, 1.0, 1.6), Ink::Control);
  const auto middle = middle_of_box(box);
  const double size = std::min(13.0, box.height() * 0.68);
  canvas.words("?", {middle.x, middle.y + size * 0.36}, Align::Middle, Ink::TextSoft, Weight::Strong, size);
}

void draw_look(ChartCanvas& canvas, const Box& box, CellLook look, int effort) {
  switch (look) {
    case CellLook::Done:
      return canvas.cell(box, radius_of(box), effort_paint(effort));
    case CellLook::Part:
      return draw_part(canvas, box);
    case CellLook::Missed:
      return draw_cross(canvas, box);
    case CellLook::NotTold:
      return draw_question(canvas, box);
    case CellLook::Excused:
      return draw_dash(canvas, box);
    case CellLook::Rest:
      return canvas.disc(middle_of_box(box), std::min(2.6, box.height() * 0.13), Ink::Control);
    case CellLook::ToCome:
      return canvas.frame(box, radius_of(box), 1.2, Ink::Grid);
    case CellLook::Nothing:
      return;
  }
}

// Where the cells lie.
struct CellGrid {
  double left = 0, width = 0, height = 0;

  [[nodiscard]] Box box(int day) const {
    const double x = left + day / days_a_week * (width + cell_gap), y = day % days_a_week * (height + cell_gap);
    return {x, y + 3, x + width, y + 3 + height};
  }
  [[nodiscard]] double bottom() const { return 3 + days_a_week * (height + cell_gap) - cell_gap; }
};

CellGrid grid_of(const CalendarChart& chart) {
  constexpr double widest = 38, tallest = 26, low = 20;
  const int weeks = std::max(1, static_cast<int>(chart.days.size()) / days_a_week);
  CellGrid grid;
  grid.left = left_room;
  grid.width = std::clamp((chart.width - left_room + cell_gap) / weeks - cell_gap, 2.0, widest);
  grid.height = grid.width > tallest ? low : grid.width;
  return grid;
}

// On as many lines as the width asks for; gives the height used.
double draw_looks(ChartCanvas& canvas, const CalendarChart& chart, double top) {
  constexpr double cell = 16;
  double x = 0, y = top;
  for (const auto& entry : chart.legend) {
    const double width = cell + 8 + words_width(entry.words) + 16;
    if (x > 0 && x + width - 16 > chart.width) {
      x = 0;
      y += legend_row;
    }
    draw_look(canvas, {x, y, x + cell, y + cell}, entry.look, 2);
    canvas.words(entry.words, {x + cell + 8, y + 12.5}, Align::Start, Ink::TextSoft);
    x += width;
  }
  return y + legend_row;
}

void draw_words(ChartCanvas& canvas, const CalendarChart& chart, const CellGrid& grid) {
  for (int row = 0; row < days_a_week && row < static_cast<int>(chart.rows.size()); ++row) {
    const auto box = grid.box(row);
    canvas.words(chart.rows[static_cast<std::size_t>(row)], {0, (box.top + box.bottom) / 2 + 4.5}, Align::Start,
                 Ink::Label);
  }
  const auto x_of = [&](int week) { return middle_of_box(grid.box(week * days_a_week)).x; };
  for (const auto& word : spaced_words(chart.ticks, chart.width, x_of)) {
    canvas.words(word.words, {word.x, grid.bottom() + 17}, Align::Middle, Ink::Label);
  }
}

}  // namespace

int calendar_weeks(double width) {
  return std::max(1, static_cast<int>((width - left_room + cell_gap) / (narrowest_cell + cell_gap)));
}

Drawing calendar_chart(const CalendarChart& chart) {
  Drawing drawing;
  ChartCanvas canvas(drawing);
  const auto grid = grid_of(chart);
  for (int day = 0; day < static_cast<int>(chart.days.size()); ++day) {
    const auto& cell = chart.days[static_cast<std::size_t>(day)];
    const auto box = grid.box(day);
    draw_look(canvas, box, cell.look, cell.effort);
    if (cell.today) {
      canvas.frame({box.left - 2, box.top - 2, box.right + 2, box.bottom + 2}, radius_of(box) + 2, 2, Ink::Text);
    }
    canvas.hit("cell." + std::to_string(day),
               {box.left - cell_gap / 2, box.top - cell_gap / 2, box.right + cell_gap / 2, box.bottom + cell_gap / 2});
  }
  draw_words(canvas, chart, grid);
  drawing.frame = {0, 0, chart.width, draw_looks(canvas, chart, grid.bottom() + 32)};
  return drawing;
}

}  // namespace genu::drawing
