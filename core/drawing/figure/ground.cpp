#include "drawing/figure/ground.hpp"

#include <algorithm>
#include <limits>

namespace genu::drawing {

namespace {

// The extent along one axis.
struct Span {
  double low = std::numeric_limits<double>::max();
  double high = std::numeric_limits<double>::lowest();

  void add(double at, double radius) {
    low = std::min(low, at - radius);
    high = std::max(high, at + radius);
  }
  [[nodiscard]] double middle() const { return (low + high) / 2; }
  [[nodiscard]] double half() const { return (high - low) / 2; }
};

constexpr double near_floor = 0.35;
constexpr double prop_near_floor = 0.05;

void add_figure(const Moves& moves, const Stance& stance, Span& x, Span& z) {
  for_each_part(moves.body, [&](const model::BodyPart& part, model::Half half) {
    for (const auto& slice : chain_of(stance, part.bone, part.slices, half)) {
      if (slice.centre.y >= near_floor) continue;
      x.add(slice.centre.x, slice.r + slice.w);
      z.add(slice.centre.z, slice.r + slice.w);
    }
  });
}

void add_feet_of_props(const model::Figure& figure, Span& x, Span& z) {
  for (const auto& prop : figure.props) {
    if (prop.kind != model::PropKind::Tube) continue;
    for (const auto& point : prop.path) {
      if (point.segment || !point.between.empty() || point.at.y >= prop_near_floor) continue;
      x.add(point.at.x, prop.radius.value_or(0));
      z.add(point.at.z, prop.radius.value_or(0));
    }
  }
}

struct ShadowTone {
  double limit;  // height at which it is gone
  double size;
  Paint paint;
};

void paint_shadow(Canvas& canvas, const Chain& chain, const ShadowTone& tone) {
  std::vector<Point> before;
  for (const auto& slice : chain) {
    const auto fade = 1 - (slice.centre.y - slice.r) / tone.limit;
    if (fade <= 0) {
      before.clear();
      continue;
    }
    const auto radius = slice.r * tone.size * (0.45 + 0.55 * fade);
    std::vector<Point> points;
    for (const double side : {-slice.w, slice.w}) {
      const Vec middle{slice.centre.x + slice.side.x * side, 0, slice.centre.z + slice.side.z * side};
      canvas.add_ellipse(middle, {radius, 0, 0}, {0, 0, radius}, points);
    }
    auto both = points;
    both.insert(both.end(), before.begin(), before.end());
    canvas.fill(std::move(both), tone.paint);
    before = std::move(points);
  }
}

}  // namespace

Ground ground_of(const Moves& moves, std::span<const Stance> samples) {
  Span x, z;
  for (const auto& stance : samples) add_figure(moves, stance, x, z);
  add_feet_of_props(moves.figure, x, z);
  if (x.high < x.low) {
    // Nothing comes near the floor: a small patch below.
    x.add(0, 0.1);
    z.add(0, 0.1);
  }
  return {{x.middle(), 0, z.middle()}, {x.half() * 1.15 + 0.1, 0, std::max(z.half() * 1.15 + 0.08, 0.2)}};
}

void paint_ground(Canvas& canvas, const Ground& ground) {
  std::vector<Point> points;
  canvas.add_ellipse(ground.middle, {ground.reach.x, 0, 0}, {0, 0, ground.reach.z}, points);
  canvas.fill(std::move(points), Ink::Ground);
}

void paint_shadows(Canvas& canvas, const model::Body& body, const Stance& stance, Floor floor) {
  const ShadowTone soft{0.26, 1.25, Paint(Ink::Shadow).mixed(Ink::Ground, 0.6)};
  const ShadowTone core{0.09, 0.85,
                        floor == Floor::Mat ? Paint(Ink::Mat).mixed(Ink::MatShade, 0.75) : Paint(Ink::Shadow)};
  const auto paint = [&](const ShadowTone& tone) {
    for_each_part(body, [&](const model::BodyPart& part, model::Half half) {
      paint_shadow(canvas, chain_of(stance, part.bone, part.slices, half), tone);
    });
  };
  if (floor == Floor::Bare) paint(soft);
  paint(core);
}

}  // namespace genu::drawing
