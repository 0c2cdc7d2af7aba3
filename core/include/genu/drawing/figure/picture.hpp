// The picture of a figure at one moment: ground, props, ghost, body, arrows.
#pragma once
#include <genu/drawing/drawing.hpp>
#include <genu/drawing/figure/stance.hpp>

namespace genu::drawing {

struct PictureOptions {
  model::Half half = model::Half::Right;  ///< the leg that works where only one does; left mirrors the picture
  std::optional<model::ViewFrom> from;    ///< another side than the one the figure was made for
  double pixels = 300;                    ///< how long the stature will be on the screen: finer when larger
  bool ghost = true;
  bool arrows = true;
  std::string toward;  ///< only the arrows that lead to this pose, and those with two heads; empty for all
  bool ground = true;
};

/// An ellipse on the floor around all that comes near it; `reach` are its half-axes along x and z.
struct Ground {
  Vec middle;
  Vec reach;
};

/// What stays the same over the whole cycle. In statures.
struct Stage {
  Box frame;  ///< around everything at any time, so that the scale never changes on the way
  Ground ground;
};

/// Worked out once for a figure; it looks at the whole cycle.
[[nodiscard]] Stage stage_of(const Moves& moves, const PictureOptions& options);

/// The figure with these channels on its stage, in statures.
[[nodiscard]] Drawing picture_of(const Moves& moves, const Channels& channels, const Stage& stage,
                                 const PictureOptions& options);

}  // namespace genu::drawing
