// The body's shape: chains of balls and flat ellipses that follow the segments, and their outlines.
#pragma once
#include <genu/drawing/figure/stance.hpp>

#include "drawing/figure/canvas.hpp"

namespace genu::drawing {

/// A slice in the world.
struct Slice {
  Vec centre;
  Vec fore;  ///< the segment's x axis
  Vec side;  ///< the segment's z axis
  double r = 0;
  double w = 0;
  bool flat = false;
};

using Chain = std::vector<Slice>;

/// The slices of one part or muscle on that half of the body.
[[nodiscard]] Chain chain_of(const Stance& stance, model::Bone bone, const std::vector<model::BodySlice>& slices,
                             model::Half half);

/// `chain` with `between` more slices between neighbours of one kind, on smooth curves.
[[nodiscard]] Chain resampled(const Chain& chain, int between);

/// How a chain is drawn: its radii times `scale`, grown by `grow`, moved toward the light by `shift` radii.
struct Inset {
  double scale = 1;
  double grow = 0;
  double shift = 0;
};
/// The lit inside of a part: within its outline, since 0.88 + 0.105 is less than 1.
inline constexpr Inset lit_inset{0.88, 0, 0.105};
/// The core of a muscle within its rim.
inline constexpr Inset core_inset{0.62, 0, 0.10};

void fill_chain(Canvas& canvas, const Chain& chain, const Paint& paint, const Inset& inset = {});
void fill_slice(Canvas& canvas, const Slice& slice, const Paint& paint);

/// The lowest point of the slices of `segment`.
[[nodiscard]] double lowest_of(const Stance& stance, const model::Body& body, model::Segment segment);

/// Calls `visit(part, half)` for each part, twice for sided ones: right, then left.
template <class Visit>
void for_each_part(const model::Body& body, Visit&& visit) {
  for (const auto& part : body.parts) {
    visit(part, model::Half::Right);
    if (part.sided) visit(part, model::Half::Left);
  }
}

}  // namespace genu::drawing
