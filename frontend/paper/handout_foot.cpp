// What stands behind the last exercise: the grid to tick, the warning signs with whom to call, and notes.
#include <algorithm>

#include "paper/handout_parts.hpp"

namespace genu::paper {

namespace {

using drawing::Align;
using drawing::Ink;

constexpr double code_side = mm(19);  // of the square to scan

class FootWriter {
 public:
  explicit FootWriter(const HandoutPlace& place)
      : handout_(place.handout), text_(place.handout.text), look_(place.look), sheet_(place.sheet) {}

  [[nodiscard]] double step_indent() const { return look_.body.size * 1.6; }
  // In large print the warning signs stand below the grid, which then has the whole width.
  [[nodiscard]] bool beside() const { return look_.beside; }
  [[nodiscard]] double flags_width() const { return beside() ? sheet_.width() * 0.36 : sheet_.width(); }
  [[nodiscard]] double grid_room() const { return beside() ? sheet_.width() - flags_width() - mm(6) : sheet_.width(); }
  [[nodiscard]] double row_height() const { return look_.cell + mm(0.8); }

  [[nodiscard]] double grid_height() const {
    const auto rows = static_cast<double>(text_.blocks.size() + 2);
    return sheet_.height_of(text_.grid_title, look_.head, grid_room()) + look_.strong.line() + rows * row_height() +
           mm(2);
  }
  [[nodiscard]] double flags_height() const {
    const double room = flags_width() - 2 * look_.pad;
    double height = 2 * look_.pad + sheet_.height_of(text_.flags_title, look_.strong, room - step_indent()) + mm(1.5);
    for (const auto& flag : text_.flags) height += sheet_.height_of(flag, look_.body, room - step_indent());
    height += mm(1.5);
    for (const auto& call : text_.calls) height += sheet_.height_of(call, look_.strong, room);
    return height;
  }
  // What the code is for stands in a narrow column between the lines to write on and the square to scan.
  [[nodiscard]] double lines_right() const {
    return text_.code.empty() ? sheet_.right() : sheet_.left() + sheet_.width() * (beside() ? 0.6 : 0.4);
  }
  [[nodiscard]] double code_right() const {
    return handout_.code ? sheet_.right() - code_side - mm(3) : sheet_.right();
  }
  [[nodiscard]] double code_room() const { return code_right() - lines_right() - mm(6); }
  [[nodiscard]] double code_height() const {
    const double said = sheet_.height_of(text_.code_said, look_.body, code_room()) +
                        sheet_.height_of(text_.code, look_.strong, code_room());
    return mm(2) + std::max(said, handout_.code ? code_side : 0.0);
  }
  [[nodiscard]] double notes_height() const { return text_.code.empty() ? mm(24) : std::max(mm(24), code_height()); }
  [[nodiscard]] double upper_height() const {
    return beside() ? std::max(grid_height(), flags_height()) : grid_height() + mm(3) + flags_height();
  }
  [[nodiscard]] double height() const { return mm(2) + upper_height() + mm(2) + notes_height(); }

  void draw(double top) {
    y_ = top + mm(2);
    draw_grid();
    draw_flags(beside() ? y_ : y_ + grid_height() + mm(3));
    y_ += upper_height() + mm(2);
    draw_notes();
  }

  void draw_grid() {
    double y = y_ + sheet_.paragraph(text_.grid_title, {sheet_.left(), y_}, look_.head, grid_room());
    const double days_left = sheet_.left() + grid_room() * 0.36;
    const double step = (grid_room() - (days_left - sheet_.left())) / 7;
    const auto middle = [&](std::size_t day) { return days_left + (static_cast<double>(day) + 0.5) * step; };
    for (std::size_t day = 0; day < text_.days.size(); ++day) {
      sheet_.words(text_.days[day], {middle(day), y + look_.strong.size}, look_.strong, Align::Middle);
    }
    y += look_.strong.line();
    const auto row = [&](const std::string& label, std::size_t later) {
      draw_label(label, y, days_left - sheet_.left() - mm(2));
      for (std::size_t day = 0; day < text_.days.size(); ++day) {
        draw_cell(middle(day), y + row_height() / 2, text_.planned[(day + 7 - later) % 7]);
      }
      y += row_height();
    };
    for (const auto& block : text_.blocks) row(block.name, 0);
    y += mm(2);
    row(text_.pain_during, 0);
    row(text_.pain_morning, 1);
  }

  // One line, smaller where it would not fit.
  void draw_label(const std::string& label, double y, double room) {
    auto style = look_.body;
    const double wide = sheet_.width_of(label, style);
    if (wide > room) style.size = std::max(8.0, style.size * room / wide);
    sheet_.words(label, {sheet_.left(), y + row_height() / 2 + style.size * 0.36}, style);
  }

  void draw_cell(double x, double y, bool planned) {
    const double half = look_.cell / 2;
    if (planned) {
      sheet_.frame({x - half, y - half, x + half, y + half}, mm(0.8), 1);
    } else {
      sheet_.line({x - mm(0.9), y}, {x + mm(0.9), y}, 1, Ink::Control);
    }
  }

  void draw_flags(double top) {
    const double left = sheet_.right() - flags_width(), room = flags_width() - 2 * look_.pad;
    sheet_.frame({left, top, sheet_.right(), top + flags_height()}, mm(2.4), 1.2);
    double y = top + look_.pad;
    const double x = left + look_.pad;
    sheet_.stop_sign({x + look_.strong.size * 0.6, y + look_.strong.line() / 2}, look_.strong.size * 0.6);
    y += sheet_.paragraph(text_.flags_title, {x + step_indent(), y}, look_.strong, room - step_indent()) + mm(1.5);
    for (const auto& flag : text_.flags) {
      sheet_.paragraph("\u2022", {x + mm(1), y}, look_.strong, step_indent());
      y += sheet_.paragraph(flag, {x + step_indent(), y}, look_.body, room - step_indent());
    }
    y += mm(1.5);
    for (std::size_t i = 0; i < text_.calls.size(); ++i) {
      y += sheet_.paragraph(text_.calls[i], {x, y}, i == 0 ? look_.strong : look_.body, room);
    }
  }

  void draw_notes() {
    const double top = y_;
    sheet_.words(text_.notes, {sheet_.left(), top + look_.strong.size}, look_.strong);
    for (const double down : {mm(10), mm(16.5), mm(23)}) {
      sheet_.line({sheet_.left(), top + down}, {lines_right(), top + down}, 0.8, Ink::Control);
    }
    if (text_.code.empty()) return;
    if (handout_.code)
      sheet_.picture(*handout_.code,
                     {sheet_.right() - code_side, top + mm(2), sheet_.right(), top + mm(2) + code_side});
    const double left = code_right() - code_room();
    const double said = sheet_.paragraph(text_.code_said, {left, top + mm(2)}, look_.body, code_room());
    sheet_.paragraph(text_.code, {left, top + mm(2) + said}, look_.strong, code_room());
  }

 private:
  const Handout& handout_;
  const app::HandoutText& text_;
  const HandoutMeasures& look_;
  Sheet& sheet_;
  double y_ = 0;
};

}  // namespace

double foot_height(const HandoutPlace& place) { return FootWriter(place).height(); }

void draw_foot(const HandoutPlace& place, double top) { FootWriter(place).draw(top); }

}  // namespace genu::paper
