#include "paper/report.hpp"

#include <genu/app/views/handout.hpp>

#include <algorithm>

namespace genu::paper {

namespace {

using drawing::Align;
using drawing::Ink;
using drawing::Weight;

// Logical pixels of a chart to a point: its 13 become 10.4 on paper.
constexpr double pixels_a_point = 1.25;
constexpr double part_gap = mm(6), table_pad = mm(1);

struct ReportMeasures {
  Style title{22, Weight::Strong};
  Style head{14, Weight::Strong};
  Style body{11, Weight::Regular};
  Style strong{11, Weight::Strong};
  Style small{9, Weight::Regular};
  double chart_scale = 1 / pixels_a_point;
};

ReportMeasures report_measures(const Print& print) {
  ReportMeasures measures;
  if (print.size == PrintSize::Normal) return measures;
  measures.title.size = 26;
  measures.head.size = 19;
  measures.body.size = measures.strong.size = 16;
  measures.small.size = 12;
  measures.chart_scale = 16.0 / 13;
  return measures;
}

// Lays the parts out once to count the pages, and a second time to draw them.
class ReportWriter {
 public:
  ReportWriter(const app::ReportText& text, base::Day day, const words::Words& words, const drawing::Palette& palette,
               const Print& print)
      : text_(text), words_(words), look_(report_measures(print)), sheet_(print.paper, palette, text.title, day) {}

  base::Result<std::string> write() {
    lay_out();
    pages_ = page_;
    drawing_ = true;
    lay_out();
    return sheet_.finish();
  }

 private:
  void lay_out() {
    page_ = 1;
    draw_head();
    for (const auto& part : text_.parts) add_part(part);
    const double height = sheet_.height_of(text_.small_print, look_.small, sheet_.width());
    keep(height);
    draw([&] { sheet_.paragraph(text_.small_print, {sheet_.left(), y_}, look_.small, sheet_.width(), Ink::TextSoft); });
    y_ += height;
  }

  template <class Draw>
  void draw(Draw action) {
    if (drawing_) action();
  }

  void draw_head() {
    y_ = margin_top;
    const auto line = text_.person.empty() ? text_.period : text_.person + "  \u00b7  " + text_.period;
    draw([&] {
      const double base = y_ + look_.body.size;
      sheet_.words(line, {sheet_.left(), base}, look_.body, Align::Start, Ink::TextSoft);
      sheet_.words(app::page_said(words_, page_, pages_), {sheet_.right(), base}, look_.body, Align::End,
                   Ink::TextSoft);
    });
    y_ += look_.body.line();
    draw([&] { sheet_.line({sheet_.left(), y_}, {sheet_.right(), y_}, 1); });
    y_ += mm(3);
    if (page_ > 1) return;
    draw([&] { sheet_.paragraph(text_.title, {sheet_.left(), y_}, look_.title, sheet_.width()); });
    y_ += look_.title.line() + mm(3);
  }

  // A new page where so much does not fit on this one.
  bool keep(double height) {
    if (y_ + height <= sheet_.bottom()) return false;
    draw([&] { sheet_.next_page(); });
    ++page_;
    draw_head();
    return true;
  }

  [[nodiscard]] double facts_left(const app::ReportPart& part) const {
    double widest = 0;
    for (const auto& fact : part.facts) widest = std::max(widest, sheet_.width_of(fact.name, look_.strong));
    return std::min(widest + mm(5), sheet_.width() * 0.4);
  }
  [[nodiscard]] double fact_height(const app::ReportFact& fact, double left) const {
    return std::max(sheet_.height_of(fact.name, look_.strong, left - mm(3)),
                    sheet_.height_of(fact.value, look_.body, sheet_.width() - left)) +
           mm(0.8);
  }
  [[nodiscard]] double chart_height(const drawing::Drawing& chart) const {
    const double scale = std::min(look_.chart_scale, sheet_.width() / chart.frame.width());
    return chart.frame.height() * scale;
  }

  // All of a part but its table, which may be long.
  [[nodiscard]] double height_of(const app::ReportPart& part) const {
    double height = look_.head.line() + mm(1);
    for (const auto& line : part.lines) height += sheet_.height_of(line, look_.body, sheet_.width()) + mm(1.5);
    const double left = facts_left(part);
    for (const auto& fact : part.facts) height += fact_height(fact, left);
    if (part.chart) height += chart_height(*part.chart);
    if (!part.table.rows.empty()) height += 6 * look_.body.line();  // its headings and a row or two
    return height;
  }

  void add_part(const app::ReportPart& part) {
    keep(std::min(height_of(part), sheet_.bottom() - margin_top - mm(20)));
    draw([&] {
      sheet_.paragraph(part.heading, {sheet_.left(), y_}, look_.head, sheet_.width());
      sheet_.words(part.note, {sheet_.right(), y_ + look_.head.line() * 0.76}, look_.body, Align::End, Ink::TextSoft);
    });
    y_ += look_.head.line() + mm(1);
    for (const auto& line : part.lines) {
      draw([&] { sheet_.paragraph(line, {sheet_.left(), y_}, look_.body, sheet_.width()); });
      y_ += sheet_.height_of(line, look_.body, sheet_.width()) + mm(1.5);
    }
    add_facts(part);
    if (part.chart) add_chart(*part.chart);
    add_table(part.table);
    y_ += part_gap;
  }

  void add_facts(const app::ReportPart& part) {
    const double left = facts_left(part);
    for (const auto& fact : part.facts) {
      const double height = fact_height(fact, left);
      keep(height);
      draw([&] {
        sheet_.paragraph(fact.name, {sheet_.left(), y_}, look_.strong, left - mm(3));
        sheet_.paragraph(fact.value, {sheet_.left() + left, y_}, look_.body, sheet_.width() - left);
      });
      y_ += height;
    }
  }

  void add_chart(const drawing::Drawing& chart) {
    const double height = chart_height(chart), width = chart.frame.width() * height / chart.frame.height();
    draw([&] { sheet_.picture(chart, {sheet_.left(), y_, sheet_.left() + width, y_ + height}); });
    y_ += height;
  }

  // The first column is as wide as its widest cell, which is a day; the others share the rest.
  void measure_columns(const app::ReportTable& table) {
    first_column_ = 0;
    for (const auto& row : table.rows) {
      first_column_ = std::max(first_column_, sheet_.width_of(row.front(), look_.body) + mm(4));
    }
    other_column_ =
        (sheet_.width() - first_column_) / static_cast<double>(std::max<std::size_t>(table.columns.size(), 2) - 1);
  }
  [[nodiscard]] double cell_width(std::size_t column) const {
    return (column == 0 ? first_column_ : other_column_) - mm(2);
  }
  [[nodiscard]] double row_height(const std::vector<std::string>& cells, const Style& style) const {
    double height = style.line();
    for (std::size_t i = 0; i < cells.size(); ++i) {
      height = std::max(height, sheet_.height_of(cells[i], style, cell_width(i)));
    }
    return height + 2 * table_pad;
  }

  void add_row(const std::vector<std::string>& cells, const Style& style) {
    const double height = row_height(cells, style);
    draw([&] {
      double x = sheet_.left();
      for (std::size_t i = 0; i < cells.size(); ++i) {
        sheet_.paragraph(cells[i], {x, y_ + table_pad}, style, cell_width(i));
        x += i == 0 ? first_column_ : other_column_;
      }
      sheet_.line({sheet_.left(), y_ + height}, {sheet_.right(), y_ + height}, 0.6, Ink::Grid);
    });
    y_ += height;
  }

  void add_table(const app::ReportTable& table) {
    if (table.rows.empty()) return;
    measure_columns(table);
    add_row(table.columns, look_.strong);
    for (const auto& row : table.rows) {
      if (keep(row_height(row, look_.body))) add_row(table.columns, look_.strong);
      add_row(row, look_.body);
    }
  }

  const app::ReportText& text_;
  const words::Words& words_;
  ReportMeasures look_;
  Sheet sheet_;
  int page_ = 1, pages_ = 1;
  bool drawing_ = false;
  double y_ = 0;
  double first_column_ = 0, other_column_ = 0;  // of the table that is being written
};

}  // namespace

double report_chart_width(const Print& print) {
  return (page_size(print.paper).width - 2 * margin_side) / report_measures(print).chart_scale;
}

base::Result<std::string> report_pdf(const app::ReportText& text, base::Day day, const words::Words& words,
                                     const drawing::Palette& palette, const Print& print) {
  return ReportWriter(text, day, words, palette, print).write();
}

}  // namespace genu::paper
