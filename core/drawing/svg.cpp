#include <genu/drawing/svg.hpp>

#include "drawing/number.hpp"

namespace genu::drawing {

namespace {

std::string escaped(std::string_view words) {
  std::string text;
  for (const char c : words) {
    switch (c) {
      case '&':
        text += "&amp;";
        break;
      case '<':
        text += "&lt;";
        break;
      case '>':
        text += "&gt;";
        break;
      case '"':
        text += "&quot;";
        break;
      default:
        text += c;
    }
  }
  return text;
}

// Writes marks in pixels, gathering neighbouring fills of one colour.
class Writer {
 public:
  Writer(const Palette& palette, double scale, const Box& frame) : palette_(palette), scale_(scale), frame_(frame) {}

  void operator()(const Fill& fill) {
    const auto colour = colour_of(fill.paint, palette_);
    if (!open_ || colour != colour_now_) {
      close();
      body_ += "<path fill=\"#" + hex(colour) + "\" d=\"";
      open_ = true;
      colour_now_ = colour;
    }
    body_ += path(fill.outline) + 'Z';
  }
  void operator()(const Stroke& stroke) {
    close();
    body_ += "<path fill=\"none\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke=\"#" +
             hex(colour_of(stroke.paint, palette_)) + "\" stroke-width=\"" + length(stroke.width) + "\" d=\"" +
             path(stroke.path) + "\"/>\n";
  }
  void operator()(const Text& text) {
    close();
    const auto at = moved(text.at);
    const std::string weight = text.weight == Weight::Strong ? " font-weight=\"600\"" : "";
    body_ += "<text font-family=\"Inter, sans-serif\"" + weight + " font-size=\"" + length(text.size) +
             "\" text-anchor=\"" + std::string(base::name_of(text.align)) + "\" fill=\"#" +
             hex(colour_of(text.paint, palette_)) + "\" x=\"" + length_text(at.x) + "\" y=\"" + length_text(at.y) +
             "\">" + escaped(text.words) + "</text>\n";
  }

  [[nodiscard]] std::string document() {
    close();
    const auto width = length(frame_.width());
    const auto height = length(frame_.height());
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width + "\" height=\"" + height +
           "\" viewBox=\"0 0 " + width + ' ' + height + "\">\n" + body_ + "</svg>\n";
  }

 private:
  static std::string length_text(double pixels) { return number_text(pixels, 2); }
  [[nodiscard]] std::string length(double units) const { return length_text(units * scale_); }
  [[nodiscard]] Point moved(const Point& point) const {
    return {(point.x - frame_.left) * scale_, (point.y - frame_.top) * scale_};
  }
  [[nodiscard]] std::string path(const std::vector<Point>& points) const {
    std::string text;
    for (std::size_t i = 0; i < points.size(); ++i) {
      const auto at = moved(points[i]);
      text += (i == 0 ? 'M' : 'L') + length_text(at.x) + ' ' + length_text(at.y);
    }
    return text;
  }
  void close() {
    if (open_) body_ += "\"/>\n";
    open_ = false;
  }

  const Palette& palette_;
  double scale_;
  Box frame_;
  std::string body_;
  bool open_ = false;
  Rgb colour_now_;
};

}  // namespace

std::string to_svg(const Drawing& drawing, const Palette& palette, double scale) {
  Writer writer(palette, scale, drawing.frame);
  for (const auto& mark : drawing.marks) std::visit(writer, mark);
  return writer.document();
}

}  // namespace genu::drawing
