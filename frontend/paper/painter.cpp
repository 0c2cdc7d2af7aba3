#include "paper/painter.hpp"

namespace genu::paper {

namespace {

// Gathers neighbouring fills of one colour into one path: their union then has no seams.
class Painter {
 public:
  Painter(cairo_t* cairo, const drawing::Palette& palette, const Typeface& typeface)
      : cairo_(cairo), palette_(palette), typeface_(typeface) {
    cairo_set_fill_rule(cairo_, CAIRO_FILL_RULE_WINDING);
    cairo_set_line_cap(cairo_, CAIRO_LINE_CAP_ROUND);
    cairo_set_line_join(cairo_, CAIRO_LINE_JOIN_ROUND);
  }

  void operator()(const drawing::Fill& fill) {
    const auto colour = drawing::colour_of(fill.paint, palette_);
    if (colour != colour_) close();
    open_ = true;
    colour_ = colour;
    outline(fill.outline);
    cairo_close_path(cairo_);
  }

  void operator()(const drawing::Stroke& stroke) {
    close();
    use(drawing::colour_of(stroke.paint, palette_));
    cairo_set_line_width(cairo_, stroke.width);
    outline(stroke.path);
    cairo_stroke(cairo_);
  }

  void operator()(const drawing::Text& text) {
    close();
    use(drawing::colour_of(text.paint, palette_));
    const auto& face = text.weight == drawing::Weight::Strong ? typeface_.strong : typeface_.regular;
    cairo_set_font_face(cairo_, face.get());
    cairo_set_font_size(cairo_, text.size);
    cairo_text_extents_t extents;
    cairo_text_extents(cairo_, text.words.c_str(), &extents);
    const auto share = text.align == drawing::Align::Start ? 0 : text.align == drawing::Align::Middle ? 0.5 : 1;
    cairo_move_to(cairo_, text.at.x - extents.x_advance * share, text.at.y);
    cairo_show_text(cairo_, text.words.c_str());
    cairo_new_path(cairo_);
  }

  void close() {
    if (!open_) return;
    use(colour_);
    cairo_fill(cairo_);
    open_ = false;
  }

 private:
  void use(const drawing::Rgb& colour) {
    cairo_set_source_rgb(cairo_, colour.r / 255.0, colour.g / 255.0, colour.b / 255.0);
  }

  void outline(const std::vector<drawing::Point>& points) {
    cairo_new_sub_path(cairo_);
    for (const auto& point : points) cairo_line_to(cairo_, point.x, point.y);
  }

  cairo_t* cairo_;
  const drawing::Palette& palette_;
  const Typeface& typeface_;
  bool open_ = false;  // while fills are being gathered
  drawing::Rgb colour_;
};

}  // namespace

void paint(cairo_t* cairo, const drawing::Drawing& picture, const drawing::Palette& palette, const Typeface& typeface,
           const drawing::Point& corner, double scale) {
  cairo_save(cairo);
  cairo_translate(cairo, corner.x, corner.y);
  cairo_scale(cairo, scale, scale);
  cairo_translate(cairo, -picture.frame.left, -picture.frame.top);
  Painter painter(cairo, palette, typeface);
  for (const auto& mark : picture.marks) std::visit(painter, mark);
  painter.close();
  cairo_restore(cairo);
}

}  // namespace genu::paper
