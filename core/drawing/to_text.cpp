#include <genu/drawing/drawing.hpp>

#include "drawing/number.hpp"

namespace genu::drawing {

namespace {

std::string text_of(double number) { return number_text(number, 3); }

std::string text_of(const Paint& paint) {
  std::string text(base::name_of(paint[0].ink));
  if (paint.size() == 1) return text;
  text += ' ' + text_of(paint[0].share);
  for (std::size_t i = 1; i < paint.size(); ++i) {
    text += ' ' + std::string(base::name_of(paint[i].ink)) + ' ' + text_of(paint[i].share);
  }
  return text;
}

std::string text_of(const std::vector<Point>& points) {
  std::string text;
  for (const auto& point : points) text += ' ' + text_of(point.x) + ',' + text_of(point.y);
  return text;
}

struct Line {
  std::string operator()(const Fill& fill) const { return "fill " + text_of(fill.paint) + ':' + text_of(fill.outline); }
  std::string operator()(const Stroke& stroke) const {
    return "stroke " + text_of(stroke.paint) + " wide " + text_of(stroke.width) + ':' + text_of(stroke.path);
  }
  std::string operator()(const Text& text) const {
    return "text " + text_of(text.paint) + " size " + text_of(text.size) + ' ' +
           std::string(base::name_of(text.align)) + (text.weight == Weight::Strong ? " strong:" : ":") +
           text_of(std::vector<Point>{text.at}) + ' ' + text.words;
  }
};

}  // namespace

std::string to_text(const Drawing& drawing) {
  const auto& frame = drawing.frame;
  auto text = "frame:" + text_of(std::vector<Point>{{frame.left, frame.top}, {frame.right, frame.bottom}}) + '\n';
  for (const auto& mark : drawing.marks) text += std::visit(Line{}, mark) + '\n';
  for (const auto& hit : drawing.hits) text += "hit " + hit.id + ':' + text_of(hit.outline) + '\n';
  return text;
}

}  // namespace genu::drawing
