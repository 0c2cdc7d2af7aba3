// The countdown ring: one arc for each phase of the tempo, as long as the phase lasts; one arc for a hold.
#pragma once

#include <span>
#include <string_view>

#include "ui/geometry.hpp"

namespace genu::widgets {

struct Ring {
  std::span<const float> seconds;  ///< of each phase, in order
  std::size_t current = 0;         ///< phases before it are done
  float done = 0;                  ///< of the current phase, 0 to 1
  std::string_view phase;          ///< what to do now
  std::string_view left;           ///< whole seconds left
  std::string_view next = {};      ///< what comes then
};

enum class RingSize {
  Huge,   ///< radius 168
  Large,  ///< radius 118
  Small   ///< radius 68, without the line of what comes next
};

void ring(ui::Point centre, const Ring& ring, RingSize size);

/// Outer radius, stroke included.
[[nodiscard]] float ring_reach(RingSize size);

}  // namespace genu::widgets
