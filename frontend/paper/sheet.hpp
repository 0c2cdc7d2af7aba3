// Pages of words, lines and pictures, as PDF. All measures are points, 72 to the inch, from the upper left corner.
#pragma once

#include <genu/base/error.hpp>
#include <genu/base/time.hpp>
#include <genu/drawing/drawing.hpp>
#include <genu/drawing/palette.hpp>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace genu::paper {

enum class PaperSize { A4, Letter };
constexpr auto names_of(base::Type<PaperSize>) {
  return base::names<PaperSize>({{PaperSize::A4, "a4"}, {PaperSize::Letter, "letter"}});
}

enum class PrintSize { Normal, Large };

/// How a document is to be printed.
struct Print {
  PaperSize paper = PaperSize::A4;
  PrintSize size = PrintSize::Normal;
};

inline constexpr double points_per_mm = 72 / 25.4;
[[nodiscard]] constexpr double mm(double millimetres) { return millimetres * points_per_mm; }

/// Margins as large as any printer needs.
inline constexpr double margin_top = mm(12), margin_side = mm(14), margin_bottom = mm(12);

struct PageSize {
  double width = 0, height = 0;
};
[[nodiscard]] PageSize page_size(PaperSize paper);

/// Words of one size and weight.
struct Style {
  double size = 11;
  drawing::Weight weight = drawing::Weight::Regular;

  /// From one base line to the next.
  [[nodiscard]] double line() const { return size * 1.32; }
};

/// A PDF in the making. Words stay words in reading order, which can be searched and copied; letters are embedded.
class Sheet {
 public:
  /// `title` is what the file calls itself; the day is the only date in it, so that the same content is the same file.
  Sheet(PaperSize paper, const drawing::Palette& palette, const std::string& title, base::Day day);
  ~Sheet();
  Sheet(const Sheet&) = delete;
  Sheet& operator=(const Sheet&) = delete;

  [[nodiscard]] const PageSize& size() const { return size_; }
  [[nodiscard]] double left() const { return margin_side; }
  [[nodiscard]] double right() const { return size_.width - margin_side; }
  [[nodiscard]] double width() const { return right() - left(); }
  [[nodiscard]] double bottom() const { return size_.height - margin_bottom; }

  [[nodiscard]] double width_of(std::string_view words, const Style& style) const;
  /// The lines into which `words` break at spaces; a word wider than `width` has a line of its own.
  [[nodiscard]] std::vector<std::string> lines_of(const std::string& words, const Style& style, double width) const;
  [[nodiscard]] double height_of(const std::string& words, const Style& style, double width) const;

  /// One line on its base line; `at.x` is its left edge, middle or right edge.
  void words(const std::string& text, const drawing::Point& at, const Style& style,
             drawing::Align align = drawing::Align::Start, drawing::Ink ink = drawing::Ink::Text);
  /// Broken into lines from `top` down; gives the height.
  double paragraph(const std::string& text, const drawing::Point& top, const Style& style, double width,
                   drawing::Ink ink = drawing::Ink::Text);
  /// As large as the box allows, in its middle.
  void picture(const drawing::Drawing& drawing, const drawing::Box& box);
  void line(const drawing::Point& from, const drawing::Point& to, double width, drawing::Ink ink = drawing::Ink::Text);
  /// An outline with round corners.
  void frame(const drawing::Box& box, double radius, double width, drawing::Ink ink = drawing::Ink::Text);
  /// Black octagon with a white cross: stop, told without colour.
  void stop_sign(const drawing::Point& middle, double radius);
  /// From here on the next page.
  void next_page();

  /// The file; Io where it could not be made.
  [[nodiscard]] base::Result<std::string> finish();

 private:
  struct Inside;
  PageSize size_;
  const drawing::Palette& palette_;
  std::unique_ptr<Inside> inside_;
};

}  // namespace genu::paper
