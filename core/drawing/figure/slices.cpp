#include "drawing/figure/slices.hpp"

#include <algorithm>
#include <cmath>
#include <genu/drawing/figure/curve.hpp>
#include <limits>

#include "drawing/figure/joints.hpp"

namespace genu::drawing {

namespace {

Slice slice_of(const Stance& stance, model::Bone bone, const model::BodySlice& slice, model::Half half) {
  const auto& frame = stance[model::segment_of(slice.bone.value_or(bone), half)];
  const Vec local{slice.c.x, slice.c.y, sign_of(half) * slice.c.z};
  return {frame.at(local), frame.turn.x, frame.turn.z, slice.r, slice.w, slice.flat};
}

// Ball and flat slices cannot be blended; between neighbours of one kind new ones are put.
Slice between(const Chain& chain, std::size_t i, double u, const std::vector<double>& knots, double at) {
  const auto value = [&](auto part) {
    std::vector<double> values;
    for (const auto& slice : chain) values.push_back(part(slice));
    return monotone(knots, values, at);
  };
  Slice slice = chain[i];
  slice.centre = {value([](const Slice& s) { return s.centre.x; }), value([](const Slice& s) { return s.centre.y; }),
                  value([](const Slice& s) { return s.centre.z; })};
  slice.r = value([](const Slice& s) { return s.r; });
  slice.w = value([](const Slice& s) { return s.w; });
  slice.fore = unit(blend(chain[i].fore, chain[i + 1].fore, u));
  slice.side = unit(blend(chain[i].side, chain[i + 1].side, u));
  return slice;
}

std::vector<double> distances_along(const Chain& chain) {
  constexpr double apart = 1e-4;  // slices on one point still follow each other
  std::vector<double> distances{0};
  for (std::size_t i = 1; i < chain.size(); ++i) {
    distances.push_back(distances.back() + std::max(apart, length(chain[i].centre - chain[i - 1].centre)));
  }
  return distances;
}

void add_ovals(const Canvas& canvas, const Slice& slice, const Inset& inset, std::vector<Oval>& ovals) {
  constexpr double smallest = 1e-4;
  const auto radius = std::max(smallest, slice.r * inset.scale + inset.grow);
  const auto light = canvas.camera().light();
  if (slice.flat) {
    const auto axis = unit(cross(slice.side, slice.fore));
    const auto centre = slice.centre + across(light, axis) * (slice.r * inset.shift);
    ovals.push_back(canvas.oval(centre, slice.fore * radius, slice.side * (radius + slice.w * inset.scale)));
    return;
  }
  const auto centre = slice.centre + light * (slice.r * inset.shift);
  ovals.push_back(canvas.ball(centre + slice.side * slice.w, radius));
  if (slice.w > 0) ovals.push_back(canvas.ball(centre - slice.side * slice.w, radius));
}

double lowest_of(const Slice& slice) {
  // A flat slice stands on edge only in lying postures, where the cloth gives way.
  constexpr double yielding = 0.7;
  return slice.centre.y - std::abs(slice.side.y) * slice.w - (slice.flat ? slice.r * yielding : slice.r);
}

}  // namespace

Chain chain_of(const Stance& stance, model::Bone bone, const std::vector<model::BodySlice>& slices, model::Half half) {
  Chain chain;
  for (const auto& slice : slices) chain.push_back(slice_of(stance, bone, slice, half));
  return chain;
}

Chain resampled(const Chain& chain, int count) {
  if (chain.size() < 3) return chain;
  const auto knots = distances_along(chain);
  Chain fine;
  for (std::size_t i = 0; i < chain.size(); ++i) {
    fine.push_back(chain[i]);
    if (i + 1 == chain.size() || chain[i].flat != chain[i + 1].flat) continue;
    for (int step = 1; step <= count; ++step) {
      const auto u = static_cast<double>(step) / (count + 1);
      fine.push_back(between(chain, i, u, knots, knots[i] + (knots[i + 1] - knots[i]) * u));
    }
  }
  return fine;
}

void fill_chain(Canvas& canvas, const Chain& chain, const Paint& paint, const Inset& inset) {
  const auto fine = resampled(chain, canvas.detail().between);
  std::vector<Oval> ovals;
  std::size_t before = 0;  // ovals of the slice before
  for (std::size_t i = 0; i < fine.size(); ++i) {
    const auto known = ovals.size();
    add_ovals(canvas, fine[i], inset, ovals);
    if (i > 0 || fine.size() == 1) canvas.fill(std::span(ovals).subspan(before), paint);
    before = known;
  }
}

void fill_slice(Canvas& canvas, const Slice& slice, const Paint& paint) {
  std::vector<Oval> ovals;
  add_ovals(canvas, slice, {}, ovals);
  canvas.fill(ovals, paint);
}

double lowest_of(const Stance& stance, const model::Body& body, model::Segment segment) {
  auto lowest = std::numeric_limits<double>::max();
  for_each_part(body, [&](const model::BodyPart& part, model::Half half) {
    for (const auto& slice : part.slices) {
      if (model::segment_of(slice.bone.value_or(part.bone), half) != segment) continue;
      lowest = std::min(lowest, lowest_of(slice_of(stance, part.bone, slice, half)));
    }
  });
  return lowest;
}

}  // namespace genu::drawing
