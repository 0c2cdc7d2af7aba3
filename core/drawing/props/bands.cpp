// Elastic bands: loops around both legs, and straps between two points.
#include <algorithm>
#include <cmath>
#include <numbers>

#include "drawing/figure/joints.hpp"
#include "drawing/props/props.hpp"

namespace genu::drawing {

namespace {

using model::Prop;
using model::Segment;

// A limb's circle that the band lies on.
struct Ring {
  Vec centre;
  double radius = 0;
  Vec fore;
};

// The limb's own radius there: between the two slices of skin above and below.
double limb_radius(const model::Body& body, Segment segment, double along) {
  constexpr double usual = 0.034;
  const model::BodySlice* above = nullptr;
  const model::BodySlice* below = nullptr;
  const auto bone = model::bone_of(segment);
  for (const auto& part : body.parts) {
    if (part.material != model::Material::Skin || part.bone != bone) continue;
    for (const auto& slice : part.slices) {
      if (slice.bone) continue;
      if (slice.c.y >= along && (!above || slice.c.y < above->c.y)) above = &slice;
      if (slice.c.y <= along && (!below || slice.c.y > below->c.y)) below = &slice;
    }
  }
  if (!above || !below) return usual;
  const auto span = above->c.y - below->c.y;
  return span > 0 ? above->r + (below->r - above->r) * (above->c.y - along) / span : above->r;
}

Ring ring_of(const PropScene& scene, Segment segment, double t) {
  constexpr double slack = 0.006;
  const auto child = static_cast<Segment>(model::index_of(segment) + 1);
  const auto local = joint_at(scene.body, child) * t;
  const auto& frame = scene.stance[segment];
  return {frame.at(local), limb_radius(scene.body, segment, local.y) + slack, frame.turn.x};
}

// A point of a loop, and the way out from the limb or the gap that it lies on.
struct LoopPoint {
  Vec at;
  Vec out;
};

// A closed way around both rings, in the plane between their middles and the way the limbs look.
std::vector<LoopPoint> loop_around(const Ring& one, const Ring& other) {
  constexpr int steps = 24;
  const auto way = unit(other.centre - one.centre);
  const auto fore = unit(across(unit(one.fore + other.fore), way));
  std::vector<LoopPoint> loop;
  const auto add_half = [&](const Ring& ring, double from) {
    for (int i = 0; i <= steps; ++i) {
      const auto angle = from + std::numbers::pi * i / steps;
      const auto out = way * std::cos(angle) + fore * std::sin(angle);
      loop.push_back({ring.centre + out * ring.radius, out});
    }
  };
  add_half(other, -std::numbers::pi / 2);
  add_half(one, std::numbers::pi / 2);
  return loop;
}

void paint_ribbon(Canvas& canvas, const std::vector<Vec>& path, double width, const Paint& band, const Paint& edge) {
  canvas.stroke(path, width, edge);
  canvas.stroke(path, width * 0.72, band);
}

// The points of a closed way that are wanted, in one piece where they are one.
std::vector<std::vector<Vec>> pieces_of(const std::vector<LoopPoint>& loop, const std::vector<bool>& wanted) {
  const auto first = std::find(wanted.begin(), wanted.end(), false);
  const auto start = static_cast<std::size_t>(first == wanted.end() ? 0 : first - wanted.begin());
  std::vector<std::vector<Vec>> pieces(1);
  for (std::size_t i = 0; i < loop.size(); ++i) {
    const auto at = (start + i) % loop.size();
    if (wanted[at]) {
      pieces.back().push_back(loop[at].at);
    } else if (!pieces.back().empty()) {
      pieces.emplace_back();
    }
  }
  return pieces;
}

}  // namespace

void paint_loop(const PropScene& scene, const Prop& prop, DepthHalf half) {
  const auto one = ring_of(scene, prop.around[0], prop.where.t), other = ring_of(scene, prop.around[1], prop.where.t);
  const auto loop = loop_around(one, other);
  const auto toward = scene.canvas.camera().toward;
  std::vector<bool> wanted;
  for (const auto& point : loop) {
    // Both straight runs lie wholly before or behind the legs, however these stand.
    const bool near = dot(point.out, {toward.x, 0, toward.z}) >= 0;
    wanted.push_back(near == (half == DepthHalf::Near));
  }
  const auto width = prop.width.value_or(0.022);
  const auto band = half == DepthHalf::Near ? Ink::Band : Ink::BandShade;
  for (const auto& piece : pieces_of(loop, wanted)) paint_ribbon(scene.canvas, piece, width, band, Ink::BandShade);
}

void paint_strap(const PropScene& scene, const Prop& prop) {
  std::vector<Vec> path;
  for (const auto& point : prop.path) path.push_back(place_of(scene.stance, point));
  paint_ribbon(scene.canvas, path, prop.width.value_or(0.018), Ink::Band, Ink::BandShade);
}

}  // namespace genu::drawing
