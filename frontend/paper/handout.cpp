#include "paper/handout.hpp"

#include <genu/app/views/figure.hpp>

#include "paper/handout_parts.hpp"

namespace genu::paper {

namespace {

using drawing::Align;
using drawing::Ink;

constexpr double figure_pixels = 240;  // a stature: fine enough for 35 mm, and the file stays small
constexpr std::size_t most_blocks_a_page = 3;

constexpr double between = mm(1.8);  // two exercises

// Writes the hand-out page by page; knows where it is on the page.
class HandoutWriter {
 public:
  HandoutWriter(const Handout& handout, const words::Words& words, const drawing::Palette& palette, const Print& print)
      : text_(handout.text),
        words_(words),
        look_(handout_measures(print)),
        sheet_(print.paper, palette, handout.text.title, handout.day),
        place_{handout, look_, sheet_} {}

  base::Result<std::string> write() {
    const auto pages = paged();
    for (std::size_t i = 0; i < pages.size(); ++i) {
      if (i > 0) sheet_.next_page();
      double y = draw_head(static_cast<int>(i) + 1, static_cast<int>(pages.size()));
      for (const auto* block : pages[i].blocks) {
        draw_block(place_, *block, y);
        y += block_height(place_, *block) + between;
      }
      if (pages[i].foot) draw_foot(place_, y);
    }
    return sheet_.finish();
  }

 private:
  struct PageOf {
    std::vector<const app::HandoutBlock*> blocks;
    bool foot = false;
  };

  // What stands on which page: nothing is split, and the foot follows the last exercise where it fits.
  [[nodiscard]] std::vector<PageOf> paged() const {
    std::vector<PageOf> pages(1);
    double y = head_height();
    const auto make_room = [&](double height, bool full) {
      if (!full && y + height <= sheet_.bottom()) return;
      pages.emplace_back();
      y = head_height();
    };
    for (const auto& block : text_.blocks) {
      const double height = block_height(place_, block);
      make_room(height, pages.back().blocks.size() == most_blocks_a_page);
      pages.back().blocks.push_back(&block);
      y += height + between;
    }
    make_room(foot_height(place_), false);
    pages.back().foot = true;
    return pages;
  }

  [[nodiscard]] double head_height() const {
    const auto& line = look_.body;
    return margin_top + look_.strong.line() + line.line() + mm(4) + look_.title.line() +
           sheet_.height_of(text_.about, look_.body, sheet_.width()) + mm(3);
  }

  // Gives where the page goes on.
  double draw_head(int page, int pages) {
    double y = margin_top + look_.strong.size;
    sheet_.words(text_.from, {sheet_.left(), y}, look_.strong);
    sheet_.words(text_.to, {sheet_.right(), y}, look_.strong, Align::End);
    y += look_.body.line();
    sheet_.words(text_.from_line, {sheet_.left(), y}, look_.body, Align::Start, Ink::TextSoft);
    const auto line = text_.to_line + "  \u00b7  " + app::page_said(words_, page, pages);
    sheet_.words(line, {sheet_.right(), y}, look_.body, Align::End, Ink::TextSoft);
    y += mm(2.4);
    sheet_.line({sheet_.left(), y}, {sheet_.right(), y}, 1);
    y += mm(2);
    y += sheet_.paragraph(text_.title, {sheet_.left(), y}, look_.title, sheet_.width());
    sheet_.paragraph(text_.about, {sheet_.left(), y}, look_.body, sheet_.width());
    return head_height();
  }

  const app::HandoutText& text_;
  const words::Words& words_;
  HandoutMeasures look_;
  Sheet sheet_;
  HandoutPlace place_;
};

}  // namespace

HandoutMeasures handout_measures(const Print& print) {
  HandoutMeasures measures;
  if (print.paper == PaperSize::Letter) measures.block_height = mm(48);
  if (print.size == PrintSize::Normal) return measures;
  measures.title.size = 26;
  measures.name.size = 20;
  measures.body.size = measures.strong.size = 16;
  measures.head.size = 18;
  measures.figure_width = mm(30);
  measures.cell = mm(9);
  measures.beside = false;
  return measures;
}

Figures figures_of(const app::Core& core, const app::HandoutText& text) {
  Figures figures;
  for (const auto& block : text.blocks) {
    const auto moves = app::figure_moves(core, block.exercise);
    if (!moves) continue;
    drawing::PictureOptions options;
    options.half = block.works;
    options.pixels = figure_pixels;
    options.ghost = false;
    options.arrows = false;
    options.ground = false;
    const auto stage = drawing::stage_of(*moves, options);
    figures[block.exercise] = {
        drawing::picture_of(*moves, drawing::channels_at(*moves, {}), stage, options),
        drawing::picture_of(*moves, drawing::pose(*moves, model::poster_of(moves->figure)), stage, options)};
  }
  return figures;
}

base::Result<std::string> handout_pdf(const Handout& handout, const words::Words& words,
                                      const drawing::Palette& palette, const Print& print) {
  return HandoutWriter(handout, words, palette, print).write();
}

}  // namespace genu::paper
