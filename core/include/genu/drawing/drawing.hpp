// A picture as data: filled shapes, strokes, texts, and the regions that can be touched. Window, paper and web each
// need one small painter, and a test can compare a picture as text.
#pragma once
#include <genu/drawing/ink.hpp>
#include <string>
#include <variant>
#include <vector>

namespace genu::drawing {

/// In the picture's own units: x to the right, y down.
struct Point {
  double x = 0, y = 0;
  bool operator==(const Point&) const = default;
};

/// A convex polygon without repeated points, always wound the same way: clockwise on the screen.
struct Fill {
  std::vector<Point> outline;
  Paint paint = Ink::Text;
  bool operator==(const Fill&) const = default;
};

/// A line with round ends and corners.
struct Stroke {
  std::vector<Point> path;
  double width = 0;
  Paint paint = Ink::Text;
  bool operator==(const Stroke&) const = default;
};

enum class Align { Start, Middle, End };
constexpr auto names_of(Type<Align>) {
  return names<Align>({{Align::Start, "start"}, {Align::Middle, "middle"}, {Align::End, "end"}});
}

enum class Weight { Regular, Strong };

/// One line of words on its base line.
struct Text {
  std::string words;
  Point at;
  Align align = Align::Start;
  double size = 0;  ///< of the letters' em
  Paint paint = Ink::Text;
  Weight weight = Weight::Regular;
  bool operator==(const Text&) const = default;
};

using Mark = std::variant<Fill, Stroke, Text>;

/// A convex region that answers to a touch. Of several at one place the last one counts.
struct Hit {
  std::string id;
  std::vector<Point> outline;
  bool operator==(const Hit&) const = default;
};

/// The part of the plane that a picture takes up. A fresh one is empty.
struct Box {
  double left = 0, top = 0, right = 0, bottom = 0;

  [[nodiscard]] double width() const { return right - left; }
  [[nodiscard]] double height() const { return bottom - top; }
  [[nodiscard]] bool empty() const { return right <= left || bottom <= top; }
  bool operator==(const Box&) const = default;
};

struct Drawing {
  Box frame;
  std::vector<Mark> marks;  ///< painted in this order
  std::vector<Hit> hits;
  bool operator==(const Drawing&) const = default;
};

/// The smallest box around `box` and `point`; around the point alone where `box` is not yet begun.
void extend(Box& box, bool& begun, const Point& point);

/// `drawing` with every measure times `factor`, then moved.
[[nodiscard]] Drawing placed(const Drawing& drawing, double factor, const Point& shift);

/// The region under `point`, or nothing.
[[nodiscard]] const Hit* hit_at(const Drawing& drawing, const Point& point);

/// One mark a line, for tests: `fill skin 0.85 far 0.15: 0.12,0.30 0.14,0.31`. Numbers to a thousandth.
[[nodiscard]] std::string to_text(const Drawing& drawing);

}  // namespace genu::drawing
