// A body in space for one set of channels: every segment's frame, solved so that what is planted stays planted.
#pragma once
#include <array>
#include <genu/drawing/figure/geometry.hpp>
#include <genu/drawing/figure/moves.hpp>

namespace genu::drawing {

struct Stance {
  std::array<Frame, model::segment_count> frames;
  Channels channels{};                ///< with the joint angles as they were solved
  std::array<double, 4> overreach{};  ///< by limb: how far its pinned place lies out of reach

  [[nodiscard]] const Frame& operator[](model::Segment segment) const { return frames[model::index_of(segment)]; }
  [[nodiscard]] Frame& operator[](model::Segment segment) { return frames[model::index_of(segment)]; }
};

/// Places the body: root and posture, then the anchor, then what lies on the floor, then pinned legs and arms.
[[nodiscard]] Stance stance_of(const Moves& moves, const Channels& channels);

/// Only the root and the joints' own angles, as if nothing were planted.
[[nodiscard]] Stance free_stance(const model::Body& body, model::Posture posture, const Channels& channels);

/// A contact point with the frame of the segment it belongs to.
[[nodiscard]] Frame contact_frame(const Stance& stance, model::Contact contact);

/// The point of a limb that a pin holds.
[[nodiscard]] Vec pinned_point(const Stance& stance, const model::Pin& pin);

/// Where a pin wants that point to be; nothing for one that holds a pose's ankle.
[[nodiscard]] std::optional<Vec> pin_target(const Stance& stance, const model::Pin& pin);

}  // namespace genu::drawing
