#include <algorithm>
#include <cmath>
#include <genu/drawing/figure/curve.hpp>
#include <genu/drawing/knee.hpp>
#include <numbers>

#include "drawing/hull.hpp"

namespace genu::drawing {

namespace {

// White on every ground.
constexpr auto white = Ink::Sock;
constexpr double rim_width = 1.2;
constexpr double contour_width = 1.4;
constexpr double score_size = 11;

// Paints in the coordinates of the right knee; the left one is mirrored here.
class KneeCanvas {
 public:
  KneeCanvas(model::Half knee, Drawing& drawing) : mirrored_(knee == model::Half::Left), drawing_(drawing) {}

  [[nodiscard]] std::vector<Point> placed(std::vector<Point> points) const {
    if (mirrored_) {
      for (auto& point : points) point.x = model::knee_map_width - point.x;
    }
    return points;
  }
  void fill(const std::vector<Point>& points, const Paint& paint) {
    drawing_.marks.push_back(Fill{convex_hull(placed(points)), paint});
  }
  void stroke(const std::vector<Point>& path, double width, const Paint& paint) {
    drawing_.marks.push_back(Stroke{placed(path), width, paint});
  }
  void text(const std::string& words, const Point& at) {
    drawing_.marks.push_back(Text{words, placed({at}).front(), Align::Middle, score_size, white});
  }
  void hit(const std::string& id, const std::vector<Point>& points) {
    drawing_.hits.push_back({id, convex_hull(placed(points))});
  }

 private:
  bool mirrored_;
  Drawing& drawing_;
};

// The edges of the leg at any height.
class Edges {
 public:
  explicit Edges(const model::KneeView& view) {
    for (const auto& row : view.outline) {
      heights_.push_back(row.y);
      left_.push_back(row.left);
      right_.push_back(row.right);
    }
  }
  [[nodiscard]] double top() const { return heights_.front(); }
  [[nodiscard]] double bottom() const { return heights_.back(); }
  [[nodiscard]] double left(double y) const { return monotone(heights_, left_, y); }
  [[nodiscard]] double right(double y) const { return monotone(heights_, right_, y); }

 private:
  std::vector<double> heights_, left_, right_;
};

// How far the leg has faded into the ground at its ends, 0 to 1.
double faded(const Edges& edges, double y) {
  constexpr double fade = 26;
  const auto inside = std::min(y - edges.top(), edges.bottom() - y);
  return std::clamp(1 - inside / fade, 0.0, 1.0);
}

// Strips across the leg, drawn in by shares of its width.
void paint_strips(KneeCanvas& canvas, const Edges& edges, Ink ink, double in_left, double in_right) {
  constexpr double step = 2;
  for (double y = edges.top(); y < edges.bottom(); y += step) {
    const auto below = std::min(y + step, edges.bottom());
    std::vector<Point> corners;
    for (const auto at : {y, below}) {
      const auto width = edges.right(at) - edges.left(at);
      corners.push_back({edges.left(at) + in_left * width, at});
      corners.push_back({edges.right(at) - in_right * width, at});
    }
    canvas.fill(corners, Paint(ink).mixed(Ink::Surface, faded(edges, (y + below) / 2)));
  }
}

std::vector<Point> ellipse(const model::KneeRegion& region, double scale) {
  constexpr int around = 36;
  std::vector<Point> points;
  for (int i = 0; i < around; ++i) {
    const auto angle = 2 * std::numbers::pi * i / around;
    const auto x = region.width * scale * std::cos(angle), y = region.height * scale * std::sin(angle);
    points.push_back({region.x + x * std::cos(region.tilt) - y * std::sin(region.tilt),
                      region.y + x * std::sin(region.tilt) + y * std::cos(region.tilt)});
  }
  return points;
}

void paint_chosen(KneeCanvas& canvas, const model::KneeRegion& region, const SoreSpot& spot) {
  constexpr double core = 0.62;
  const auto outline = ellipse(region, 1);
  canvas.fill(outline, Ink::PrimeRim);
  canvas.fill(ellipse(region, core), Ink::Prime);
  auto rim = outline;
  rim.push_back(rim.front());
  canvas.stroke(rim, rim_width, white);
  canvas.text(spot.score, {region.x, region.y + score_size * 0.36});
}

}  // namespace

Drawing knee_picture(const model::KneeView& view, model::Half knee, std::span<const SoreSpot> chosen) {
  Drawing drawing;
  drawing.frame = {0, 0, model::knee_map_width, model::knee_map_height};
  KneeCanvas canvas(knee, drawing);
  const Edges edges(view);
  paint_strips(canvas, edges, Ink::SkinShade, 0, 0);
  paint_strips(canvas, edges, Ink::Skin, 0.025, 0.1);
  for (const auto& line : view.lines) {
    std::vector<Point> path;
    for (const auto& point : line) path.push_back({point.x, point.y});
    canvas.stroke(path, contour_width, Paint(Ink::Skin).mixed(Ink::SkinShade, 0.75));
  }
  for (const auto& region : view.regions) {
    const auto spot =
        std::find_if(chosen.begin(), chosen.end(), [&](const SoreSpot& each) { return each.spot == region.id; });
    if (spot == chosen.end()) {
      canvas.fill(ellipse(region, 1), Paint(Ink::Skin).mixed(white, 0.16));
    } else {
      paint_chosen(canvas, region, *spot);
    }
    canvas.hit(region.id, ellipse(region, 1));
  }
  return drawing;
}

}  // namespace genu::drawing
