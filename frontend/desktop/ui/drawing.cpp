#include "ui/drawing.hpp"

#include "ui/context.hpp"
#include "ui/paint.hpp"
#include "ui/scale.hpp"
#include "ui/text.hpp"

#include <imgui.h>

#include <algorithm>
#include <span>
#include <vector>

namespace genu::ui {
namespace {

// From the units of a picture to logical pixels.
class Placing {
 public:
  Placing(const Rect& rect, const drawing::Box& frame) : scale_(scale_in(rect, frame)), centre_(rect.centre()) {
    middle_ = {(frame.left + frame.right) / 2, (frame.top + frame.bottom) / 2};
  }

  [[nodiscard]] float length(double units) const { return static_cast<float>(units * scale_); }
  [[nodiscard]] Point point(const drawing::Point& at) const {
    return {centre_.x + length(at.x - middle_.x), centre_.y + length(at.y - middle_.y)};
  }
  [[nodiscard]] drawing::Point back(Point at) const {
    return {middle_.x + (at.x - centre_.x) / scale_, middle_.y + (at.y - centre_.y) / scale_};
  }

 private:
  double scale_;
  Point centre_;
  drawing::Point middle_;
};

// Regular faces of growing size; a text takes the first that is large enough, so that it is only ever made smaller.
constexpr Text kFaces[] = {Text::Caption, Text::Label, Text::Body, Text::Lead, Text::Title, Text::Display};

// The same in bold.
constexpr Text kStrongFaces[] = {Text::CaptionStrong, Text::LabelStrong, Text::BodyStrong,
                                 Text::Heading,       Text::Lead,        Text::Title};

ImFont* face_for(float size, drawing::Weight weight) {
  const std::span<const Text> faces(weight == drawing::Weight::Strong ? kStrongFaces : kFaces);
  const auto found = std::find_if(faces.begin(), std::prev(faces.end()),
                                  [&](Text style) { return theme::style_of(style).size >= size; });
  return Context::here().fonts_.of(*found);
}

class Painter {
 public:
  Painter(const drawing::Palette& palette, const Placing& placing) : palette_(palette), placing_(placing) {}

  void operator()(const drawing::Fill& fill) { plain_polygon(placed(fill.outline), colour(fill.paint)); }
  void operator()(const drawing::Stroke& stroke) {
    polyline(placed(stroke.path), colour(stroke.paint), placing_.length(stroke.width));
  }
  void operator()(const drawing::Text& text) const {
    const float size = placing_.length(text.size);
    auto* font = face_for(size, text.weight);
    const float pixels = to_pixels(size) * theme::kLineBox;
    const char* first = text.words.data();
    const char* last = first + text.words.size();
    const float width = font->CalcTextSizeA(pixels, FLT_MAX, 0, first, last).x;
    const float share = text.align == drawing::Align::Start ? 0 : text.align == drawing::Align::Middle ? 0.5F : 1;
    auto at = to_pixels(placing_.point(text.at));
    at.x -= width * share;
    at.y -= font->Ascent * pixels / font->FontSize;
    const auto c = colour(text.paint);
    draw_list().AddText(font, pixels, at, ImGui::ColorConvertFloat4ToU32({c.r, c.g, c.b, c.a}), first, last);
  }

 private:
  // Overlapping fills would show through each other: while a screen fades in, they come out of the stage's colour.
  [[nodiscard]] Colour colour(const drawing::Paint& paint) const {
    return theme::mix(of(palette_[drawing::Ink::Stage]), of(drawing::colour_of(paint, palette_)), opacity_);
  }
  [[nodiscard]] static Colour of(const drawing::Rgb& rgb) {
    return {static_cast<float>(rgb.r) / 255, static_cast<float>(rgb.g) / 255, static_cast<float>(rgb.b) / 255, 1};
  }
  [[nodiscard]] std::span<const Point> placed(const std::vector<drawing::Point>& points) {
    points_.clear();
    for (const auto& point : points) points_.push_back(placing_.point(point));
    return points_;
  }

  const drawing::Palette& palette_;
  Placing placing_;
  float opacity_ = Context::here().opacity_;
  std::vector<Point> points_;
};

}  // namespace

double scale_in(const Rect& rect, const drawing::Box& frame) {
  if (frame.empty() || rect.w <= 0 || rect.h <= 0) return 0;
  return std::min(static_cast<double>(rect.w) / frame.width(), static_cast<double>(rect.h) / frame.height());
}

double device_scale_in(const Rect& rect, const drawing::Box& frame) {
  return scale_in(rect, frame) * static_cast<double>(Context::here().scale());
}

void paint(const drawing::Drawing& picture, const drawing::Palette& palette, const Rect& rect) {
  if (scale_in(rect, picture.frame) <= 0) return;
  Painter painter(palette, {rect, picture.frame});
  // The painter has mixed the opacity into the colours.
  auto& opacity = Context::here().opacity_;
  const float before = opacity;
  opacity = 1;
  for (const auto& mark : picture.marks) std::visit(painter, mark);
  opacity = before;
}

const drawing::Hit* hit_at(const drawing::Drawing& picture, const Rect& rect, Point point) {
  if (scale_in(rect, picture.frame) <= 0) return nullptr;
  return drawing::hit_at(picture, Placing(rect, picture.frame).back(point));
}

}  // namespace genu::ui
