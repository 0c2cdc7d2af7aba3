#include "drawing/chart/canvas.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace genu::drawing {

namespace {

constexpr double half_turn = std::numbers::pi;

// Around a corner or a circle, clockwise on the screen.
void add_arc(std::vector<Point>& outline, const Point& middle, double radius, double from, double to, int steps) {
  for (int i = 0; i <= steps; ++i) {
    const double angle = from + (to - from) * i / steps;
    outline.push_back({middle.x + radius * std::cos(angle), middle.y + radius * std::sin(angle)});
  }
}

std::vector<Point> rounded_box(const Box& box, double wanted) {
  const double radius = std::min({wanted, box.width() / 2, box.height() / 2});
  if (radius <= 0) return {{box.left, box.top}, {box.right, box.top}, {box.right, box.bottom}, {box.left, box.bottom}};
  constexpr int steps = 5;
  std::vector<Point> outline;
  add_arc(outline, {box.right - radius, box.top + radius}, radius, -half_turn / 2, 0, steps);
  add_arc(outline, {box.right - radius, box.bottom - radius}, radius, 0, half_turn / 2, steps);
  add_arc(outline, {box.left + radius, box.bottom - radius}, radius, half_turn / 2, half_turn, steps);
  add_arc(outline, {box.left + radius, box.top + radius}, radius, half_turn, 3 * half_turn / 2, steps);
  const auto alike = [](const Point& a, const Point& b) { return std::hypot(a.x - b.x, a.y - b.y) < 1e-9; };
  outline.erase(std::unique(outline.begin(), outline.end(), alike), outline.end());
  if (outline.size() > 1 && alike(outline.front(), outline.back())) outline.pop_back();
  return outline;
}

std::vector<Point> around(const Point& middle, double radius) {
  std::vector<Point> outline;
  add_arc(outline, middle, radius, 0, 2 * half_turn, 20);
  outline.pop_back();
  return outline;
}

std::vector<Point> looped(std::vector<Point> outline) {
  if (!outline.empty()) outline.push_back(outline.front());
  return outline;
}

std::vector<Point> evenly_around(const Point& middle, double radius, int count, double first) {
  std::vector<Point> outline;
  for (int i = 0; i < count; ++i) {
    const double angle = first + 2 * half_turn * i / count;
    outline.push_back({middle.x + radius * std::cos(angle), middle.y + radius * std::sin(angle)});
  }
  return outline;
}

}  // namespace

double words_width(std::string_view words, double size) {
  constexpr double usual_letter = 0.56;  // of the em, in Inter
  const auto letters = std::count_if(words.begin(), words.end(), [](char c) { return (c & 0xC0) != 0x80; });
  return static_cast<double>(letters) * size * usual_letter;
}

void ChartCanvas::cell(const Box& box, double radius, const Paint& paint) {
  drawing_.marks.push_back(Fill{rounded_box(box, radius), paint});
}

void ChartCanvas::frame(const Box& box, double radius, double width, const Paint& paint) {
  const double in = width / 2;
  line(looped(rounded_box({box.left + in, box.top + in, box.right - in, box.bottom - in}, radius - in)), width, paint);
}

void ChartCanvas::disc(const Point& middle, double radius, const Paint& paint) {
  drawing_.marks.push_back(Fill{around(middle, radius), paint});
}

void ChartCanvas::ring(const Point& middle, double radius, double width, const Paint& paint) {
  line(looped(around(middle, radius)), width, paint);
}

void ChartCanvas::square(const Point& middle, double half, const Paint& paint) {
  cell({middle.x - half, middle.y - half, middle.x + half, middle.y + half}, 1, paint);
}

void ChartCanvas::line(const std::vector<Point>& path, double width, const Paint& paint) {
  if (path.size() > 1) drawing_.marks.push_back(Stroke{path, width, paint});
}

void ChartCanvas::dashes(const std::vector<Point>& path, double on, double off, double width, const Paint& paint) {
  std::vector<Point> dash;
  bool drawing = true;
  double left = on;  // of this dash or space
  for (std::size_t i = 0; i + 1 < path.size(); ++i) {
    const double length = std::hypot(path[i + 1].x - path[i].x, path[i + 1].y - path[i].y);
    const auto at = [&](double done) {
      const double share = done / length;
      return Point{path[i].x + (path[i + 1].x - path[i].x) * share, path[i].y + (path[i + 1].y - path[i].y) * share};
    };
    if (dash.empty() && drawing) dash.push_back(path[i]);
    double done = 0;
    while (length - done > left) {
      done += left;
      if (drawing) dash.push_back(at(done));
      if (drawing) line(dash, width, paint);
      dash.clear();
      drawing = !drawing;
      if (drawing) dash.push_back(at(done));
      left = drawing ? on : off;
    }
    left -= length - done;
    if (drawing) dash.push_back(path[i + 1]);
  }
  if (drawing) line(dash, width, paint);
}

void ChartCanvas::words(const std::string& text, const Point& at, Align align, const Paint& paint, Weight weight,
                        double size) {
  if (!text.empty()) drawing_.marks.push_back(Text{text, at, align, size, paint, weight});
}

void ChartCanvas::hit(const std::string& id, const Box& box) {
  drawing_.hits.push_back(
      {id, {{box.left, box.top}, {box.right, box.top}, {box.right, box.bottom}, {box.left, box.bottom}}});
}

void ChartCanvas::go_sign(const Point& middle, double radius) {
  disc(middle, radius, Ink::Go);
  const double r = radius;
  line({{middle.x - 0.42 * r, middle.y + 0.02 * r},
        {middle.x - 0.1 * r, middle.y + 0.34 * r},
        {middle.x + 0.44 * r, middle.y - 0.34 * r}},
       0.22 * r, Ink::OnSignal);
}

void ChartCanvas::caution_sign(const Point& middle, double radius) {
  const auto triangle = evenly_around({middle.x, middle.y + 0.15 * radius}, 1.15 * radius, 3, -half_turn / 2);
  drawing_.marks.push_back(Fill{triangle, Ink::CautionFill});
  line(looped(triangle), 0.16 * radius, Ink::Caution);
  line({{middle.x, middle.y - 0.4 * radius}, {middle.x, middle.y + 0.15 * radius}}, 0.2 * radius, Ink::Caution);
  disc({middle.x, middle.y + 0.48 * radius}, 0.13 * radius, Ink::Caution);
}

void ChartCanvas::stop_sign(const Point& middle, double radius) {
  drawing_.marks.push_back(Fill{evenly_around(middle, 1.05 * radius, 8, half_turn / 8), Ink::Stop});
  const double r = 0.36 * radius;
  line({{middle.x - r, middle.y - r}, {middle.x + r, middle.y + r}}, 0.22 * radius, Ink::OnSignal);
  line({{middle.x - r, middle.y + r}, {middle.x + r, middle.y - r}}, 0.22 * radius, Ink::OnSignal);
}

}  // namespace genu::drawing
