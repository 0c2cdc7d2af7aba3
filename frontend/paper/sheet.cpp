#include "paper/sheet.hpp"

#include <cairo-pdf.h>

#include <algorithm>
#include <cmath>
#include <numbers>

#include "paper/painter.hpp"

namespace genu::paper {

namespace {

using drawing::Align;
using drawing::Box;
using drawing::Point;

cairo_status_t append_bytes(void* file, const unsigned char* bytes, unsigned length) {
  static_cast<std::string*>(file)->append(reinterpret_cast<const char*>(bytes), length);
  return CAIRO_STATUS_SUCCESS;
}

double share_of(Align align) { return align == Align::Start ? 0 : align == Align::Middle ? 0.5 : 1; }

}  // namespace

struct Sheet::Inside {
  std::string file;
  cairo_surface_t* surface = nullptr;
  cairo_t* cairo = nullptr;
  Typeface face = typeface();

  void use(const Style& style) const {
    cairo_set_font_face(cairo, (style.weight == drawing::Weight::Strong ? face.strong : face.regular).get());
    cairo_set_font_size(cairo, style.size);
  }
  void use(const drawing::Rgb& colour) const {
    cairo_set_source_rgb(cairo, colour.r / 255.0, colour.g / 255.0, colour.b / 255.0);
  }
};

PageSize page_size(PaperSize paper) { return paper == PaperSize::A4 ? PageSize{595.28, 841.89} : PageSize{612, 792}; }

Sheet::Sheet(PaperSize paper, const drawing::Palette& palette, const std::string& title, base::Day day)
    : size_(page_size(paper)), palette_(palette), inside_(std::make_unique<Inside>()) {
  inside_->surface = cairo_pdf_surface_create_for_stream(append_bytes, &inside_->file, size_.width, size_.height);
  cairo_pdf_surface_set_metadata(inside_->surface, CAIRO_PDF_METADATA_TITLE, title.c_str());
  const auto made = to_text(day) + "T00:00:00Z";
  cairo_pdf_surface_set_metadata(inside_->surface, CAIRO_PDF_METADATA_CREATE_DATE, made.c_str());
  inside_->cairo = cairo_create(inside_->surface);
  cairo_set_line_cap(inside_->cairo, CAIRO_LINE_CAP_ROUND);
}

Sheet::~Sheet() {
  cairo_destroy(inside_->cairo);
  cairo_surface_destroy(inside_->surface);
}

double Sheet::width_of(std::string_view words, const Style& style) const {
  inside_->use(style);
  cairo_text_extents_t extents;
  cairo_text_extents(inside_->cairo, std::string(words).c_str(), &extents);
  return extents.x_advance;
}

std::vector<std::string> Sheet::lines_of(const std::string& words, const Style& style, double width) const {
  std::vector<std::string> lines;
  std::size_t at = 0;
  while (at < words.size()) {
    const auto space = words.find(' ', at);
    const auto word = words.substr(at, space == std::string::npos ? space : space - at);
    at = space == std::string::npos ? words.size() : space + 1;
    if (word.empty()) continue;
    if (!lines.empty() && width_of(lines.back() + ' ' + word, style) <= width) {
      lines.back() += ' ' + word;
    } else {
      lines.push_back(word);
    }
  }
  return lines;
}

double Sheet::height_of(const std::string& words, const Style& style, double width) const {
  return static_cast<double>(lines_of(words, style, width).size()) * style.line();
}

void Sheet::words(const std::string& text, const Point& at, const Style& style, Align align, drawing::Ink ink) {
  const double x = at.x - width_of(text, style) * share_of(align);
  inside_->use(palette_[ink]);
  cairo_move_to(inside_->cairo, x, at.y);
  cairo_show_text(inside_->cairo, text.c_str());
  cairo_new_path(inside_->cairo);
}

double Sheet::paragraph(const std::string& text, const Point& top, const Style& style, double width, drawing::Ink ink) {
  // The base line stands so low that the letters are in the middle of their line.
  constexpr double base_share = 0.76;
  double y = top.y;
  for (const auto& line : lines_of(text, style, width)) {
    words(line, {top.x, y + style.line() * base_share}, style, Align::Start, ink);
    y += style.line();
  }
  return y - top.y;
}

void Sheet::picture(const drawing::Drawing& drawing, const Box& box) {
  const auto& frame = drawing.frame;
  if (frame.empty() || box.empty()) return;
  const double scale = std::min(box.width() / frame.width(), box.height() / frame.height());
  const Point corner{(box.left + box.right - frame.width() * scale) / 2,
                     (box.top + box.bottom - frame.height() * scale) / 2};
  paint(inside_->cairo, drawing, palette_, inside_->face, corner, scale);
}

void Sheet::line(const Point& from, const Point& to, double width, drawing::Ink ink) {
  inside_->use(palette_[ink]);
  cairo_set_line_width(inside_->cairo, width);
  cairo_move_to(inside_->cairo, from.x, from.y);
  cairo_line_to(inside_->cairo, to.x, to.y);
  cairo_stroke(inside_->cairo);
}

void Sheet::frame(const Box& box, double radius, double width, drawing::Ink ink) {
  constexpr double right_angle = std::numbers::pi / 2;
  auto* cairo = inside_->cairo;
  inside_->use(palette_[ink]);
  cairo_set_line_width(cairo, width);
  cairo_new_sub_path(cairo);
  cairo_arc(cairo, box.right - radius, box.top + radius, radius, -right_angle, 0);
  cairo_arc(cairo, box.right - radius, box.bottom - radius, radius, 0, right_angle);
  cairo_arc(cairo, box.left + radius, box.bottom - radius, radius, right_angle, 2 * right_angle);
  cairo_arc(cairo, box.left + radius, box.top + radius, radius, 2 * right_angle, 3 * right_angle);
  cairo_close_path(cairo);
  cairo_stroke(cairo);
}

void Sheet::stop_sign(const Point& middle, double radius) {
  constexpr int corners = 8;
  drawing::Drawing sign;
  sign.frame = {-1, -1, 1, 1};
  drawing::Fill octagon{{}, drawing::Ink::Text};
  for (int i = 0; i < corners; ++i) {
    const double angle = std::numbers::pi * (2 * i + 1) / corners;
    octagon.outline.push_back({std::cos(angle), std::sin(angle)});
  }
  constexpr double arm = 0.36;
  sign.marks = {octagon, drawing::Stroke{{{-arm, -arm}, {arm, arm}}, 0.2, drawing::Ink::Surface},
                drawing::Stroke{{{-arm, arm}, {arm, -arm}}, 0.2, drawing::Ink::Surface}};
  picture(sign, {middle.x - radius, middle.y - radius, middle.x + radius, middle.y + radius});
}

void Sheet::next_page() { cairo_show_page(inside_->cairo); }

base::Result<std::string> Sheet::finish() {
  cairo_show_page(inside_->cairo);
  cairo_surface_finish(inside_->surface);
  const auto status = std::max(cairo_status(inside_->cairo), cairo_surface_status(inside_->surface));
  if (status != CAIRO_STATUS_SUCCESS) {
    return base::fail(base::ErrorCode::Io, "document", {}, cairo_status_to_string(status));
  }
  return std::move(inside_->file);
}

}  // namespace genu::paper
