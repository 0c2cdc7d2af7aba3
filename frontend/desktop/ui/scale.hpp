// Between logical pixels, in which everything outside this room is said, and device pixels, in which ImGui draws.
#pragma once

#include "ui/context.hpp"
#include "ui/geometry.hpp"

#include <imgui.h>

#include <cmath>

namespace genu::ui {

inline float to_pixels(float logical) { return logical * Context::here().scale_; }
/// Where a point stands on the screen, moved by what shifts everything just now.
inline ImVec2 to_pixels(Point p) {
  const Point shift = Context::here().shift_;
  return {to_pixels(p.x + shift.x), to_pixels(p.y + shift.y)};
}
inline ImVec2 to_pixels(Size s) { return {to_pixels(s.w), to_pixels(s.h)}; }

/// The same, on whole device pixels: edges and text drawn there are sharp.
inline ImVec2 snapped(Point p) {
  const ImVec2 at = to_pixels(p);
  return {std::floor(at.x + 0.5F), std::floor(at.y + 0.5F)};
}

inline Rect from_pixels(ImVec2 position, ImVec2 size) {
  const float scale = Context::here().scale_;
  return {position.x / scale, position.y / scale, size.x / scale, size.y / scale};
}

/// Where shapes and texts go just now.
inline ImDrawList& draw_list() {
  auto* keeping = Context::here().keeping_;
  return keeping != nullptr ? *keeping : *ImGui::GetWindowDrawList();
}

/// The part of the window in which drawing shows just now.
inline Rect visible_part() {
  const auto* list = ImGui::GetWindowDrawList();
  const ImVec2 low = list->GetClipRectMin();
  const ImVec2 high = list->GetClipRectMax();
  return from_pixels(low, {high.x - low.x, high.y - low.y});
}

}  // namespace genu::ui
