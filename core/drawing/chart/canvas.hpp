// The strokes of a chart: rounded cells, discs, dashes, words, the three signs.
#pragma once
#include <genu/drawing/drawing.hpp>

namespace genu::drawing {

/// The letters of axes and legends.
inline constexpr double chart_text = 13;

/// About as wide as `words` are in Inter at `size`; charts keep words apart by it.
[[nodiscard]] double words_width(std::string_view words, double size = chart_text);

class ChartCanvas {
 public:
  explicit ChartCanvas(Drawing& drawing) : drawing_(drawing) {}

  void cell(const Box& box, double radius, const Paint& paint);
  /// The outline of a cell, inside its edge.
  void frame(const Box& box, double radius, double width, const Paint& paint);
  void disc(const Point& middle, double radius, const Paint& paint);
  void ring(const Point& middle, double radius, double width, const Paint& paint);
  void square(const Point& middle, double half, const Paint& paint);
  void line(const std::vector<Point>& path, double width, const Paint& paint);
  void dashes(const std::vector<Point>& path, double on, double off, double width, const Paint& paint);
  void words(const std::string& text, const Point& at, Align align, const Paint& paint, Weight weight = Weight::Regular,
             double size = chart_text);
  void hit(const std::string& id, const Box& box);

  /// The signs of the three lights: circle with a tick, triangle, octagon with a cross.
  void go_sign(const Point& middle, double radius);
  void caution_sign(const Point& middle, double radius);
  void stop_sign(const Point& middle, double radius);

 private:
  Drawing& drawing_;
};

}  // namespace genu::drawing
