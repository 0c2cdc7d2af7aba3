// One exercise of the hand-out: how it begins and ends, its dose, its steps, one mistake, and when to stop.
#include <algorithm>
#include <tuple>

#include "paper/handout_parts.hpp"

namespace genu::paper {

namespace {

using drawing::Align;
using drawing::Ink;

constexpr double arrow_room = mm(8);

class BlockWriter {
 public:
  explicit BlockWriter(const HandoutPlace& place)
      : handout_(place.handout), text_(place.handout.text), look_(place.look), sheet_(place.sheet) {}

  [[nodiscard]] double words_left() const {
    return sheet_.left() + 2 * look_.figure_width + arrow_room + 2 * look_.pad;
  }
  [[nodiscard]] double words_room() const { return sheet_.right() - look_.pad - words_left(); }
  [[nodiscard]] double step_indent() const { return look_.body.size * 1.6; }

  // The name stands beside its dose; the side follows where there is room, else on a line of its own.
  [[nodiscard]] double pill_width(const app::HandoutBlock& block) const {
    return sheet_.width_of(block.side, look_.strong) + look_.strong.size * 1.4;
  }
  [[nodiscard]] bool pill_beside(const app::HandoutBlock& block) const {
    return sheet_.width_of(block.name, look_.name) + pill_width(block) + mm(3) +
               sheet_.width_of(block.dose, look_.name) + mm(3) <=
           words_room();
  }
  [[nodiscard]] double name_room(const app::HandoutBlock& block) const {
    return words_room() - sheet_.width_of(block.dose, look_.name) - mm(4);
  }

  [[nodiscard]] double height(const app::HandoutBlock& block) const {
    double height = 2 * look_.pad + sheet_.height_of(block.name, look_.name, name_room(block));
    if (!pill_beside(block)) height += look_.strong.line() + mm(2.5);
    height += sheet_.height_of(block.dose_said, look_.strong, words_room()) + mm(1);
    for (const auto& step : block.steps) height += sheet_.height_of(step, look_.body, words_room() - step_indent());
    height += mm(3) + sheet_.height_of(avoid_line(block), look_.body, words_room()) +
              sheet_.height_of(block.stop, look_.strong, words_room() - step_indent());
    return std::max(look_.block_height, height);
  }

  [[nodiscard]] std::string avoid_line(const app::HandoutBlock& block) const {
    return block.avoid.empty() ? std::string() : text_.avoid + ": " + block.avoid;
  }

  void draw(const app::HandoutBlock& block, double top) {
    y_ = top;
    const double height = this->height(block);
    sheet_.frame({sheet_.left(), y_, sheet_.right(), y_ + height}, mm(2.4), 1, Ink::Control);
    draw_figures(block, height);
    draw_words(block);
  }

  void draw_figures(const app::HandoutBlock& block, double height) {
    const auto found = handout_.figures.find(block.exercise);
    if (found == handout_.figures.end()) return;  // room for a sketch by hand
    const double top = y_ + look_.pad, bottom = y_ + height - look_.pad - look_.body.line();
    const double first = sheet_.left() + look_.pad, second = first + look_.figure_width + arrow_room;
    const double middle = (top + bottom) / 2;
    const double words = y_ + height - look_.pad - look_.body.size * 0.35;
    for (const auto& [x, label, end] : {std::tuple(first, &text_.start, false), std::tuple(second, &text_.end, true)}) {
      sheet_.picture(end ? found->second.end : found->second.start, {x, top, x + look_.figure_width, bottom});
      sheet_.words(*label, {x + look_.figure_width / 2, words}, look_.body, Align::Middle, Ink::TextSoft);
    }
    const double from = first + look_.figure_width + mm(1.5), to = second - mm(1.5);
    sheet_.line({from, middle}, {to, middle}, 1.4);
    sheet_.line({to - 4, middle - 3}, {to, middle}, 1.4);
    sheet_.line({to - 4, middle + 3}, {to, middle}, 1.4);
  }

  void draw_pill(const app::HandoutBlock& block, double x, double middle) {
    const double width = pill_width(block), half = look_.strong.size * 0.78;
    sheet_.frame({x, middle - half, x + width, middle + half}, half, 1);
    sheet_.words(block.side, {x + width / 2, middle + look_.strong.size * 0.36}, look_.strong, Align::Middle);
  }

  void draw_words(const app::HandoutBlock& block) {
    const double x = words_left();
    double y = y_ + look_.pad;
    const double first_line = y + look_.name.line() / 2, dose_base = y + look_.name.line() * 0.76;
    y += sheet_.paragraph(block.name, {x, y}, look_.name, name_room(block));
    if (pill_beside(block)) {
      draw_pill(block, x + sheet_.width_of(block.name, look_.name) + mm(3), first_line);
    } else {
      draw_pill(block, x, y + mm(1) + look_.strong.line() / 2);
      y += look_.strong.line() + mm(2.5);
    }
    sheet_.words(block.dose, {sheet_.right() - look_.pad, dose_base}, look_.name, Align::End);
    y += sheet_.paragraph(block.dose_said, {x, y}, look_.strong, words_room()) + mm(1);
    for (std::size_t i = 0; i < block.steps.size(); ++i) {
      sheet_.paragraph(std::to_string(i + 1), {x, y}, look_.strong, step_indent());
      y += sheet_.paragraph(block.steps[i], {x + step_indent(), y}, look_.body, words_room() - step_indent());
    }
    y += mm(1.5);
    sheet_.line({x, y}, {x + words_room(), y}, 0.8, Ink::Control);
    y += mm(1.5);
    y += sheet_.paragraph(avoid_line(block), {x, y}, look_.body, words_room());
    sheet_.stop_sign({x + look_.strong.size * 0.55, y + look_.strong.line() / 2}, look_.strong.size * 0.55);
    sheet_.paragraph(block.stop, {x + step_indent(), y}, look_.strong, words_room() - step_indent());
  }

 private:
  const Handout& handout_;
  const app::HandoutText& text_;
  const HandoutMeasures& look_;
  Sheet& sheet_;
  double y_ = 0;
};

}  // namespace

double block_height(const HandoutPlace& place, const app::HandoutBlock& block) {
  return BlockWriter(place).height(block);
}

void draw_block(const HandoutPlace& place, const app::HandoutBlock& block, double top) {
  BlockWriter(place).draw(block, top);
}

}  // namespace genu::paper
