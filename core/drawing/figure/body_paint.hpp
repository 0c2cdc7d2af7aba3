// The body itself: its groups from far to near, each layer by layer, with the muscles that work.
#pragma once
#include <functional>

#include "drawing/figure/slices.hpp"

namespace genu::drawing {

/// Paints the figure; `after` is called once a group is done, for props that follow it.
void paint_body(Canvas& canvas, const Moves& moves, const Stance& stance,
                const std::function<void(model::Group)>& after);

/// Groups from far to near.
[[nodiscard]] std::array<model::Group, model::group_count> painting_order(const Camera& camera,
                                                                          const model::Figure& figure,
                                                                          const Stance& stance);

/// The ghost of another pose behind the figure: an outline around its union. Parts that are where they are now, and
/// the whole ghost where nothing has moved, are left out.
void paint_ghost(Canvas& canvas, const model::Body& body, const Stance& ghost, const Stance& now);

}  // namespace genu::drawing
