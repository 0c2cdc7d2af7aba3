#include "ui/print.hpp"

#include "ui/look.hpp"
#include "ui/scale.hpp"

#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace genu::ui {
namespace {

// Triangles whose corners one index of ImGui can reach.
struct Part {
  std::vector<ImDrawVert> corners;
  std::vector<ImDrawIdx> order;
};

// ImGui begins a new count of corners when there are more than an index can tell.
std::vector<Part> parts_of(const ImDrawList& list) {
  std::vector<Part> parts;
  std::optional<unsigned> from;
  for (const auto& command : list.CmdBuffer) {
    if (from != command.VtxOffset) parts.emplace_back();
    from = command.VtxOffset;
    const auto* first = list.IdxBuffer.Data + command.IdxOffset;
    auto& part = parts.back();
    part.order.insert(part.order.end(), first, first + command.ElemCount);
    for (const auto index : std::span(first, command.ElemCount)) {
      const std::size_t needed = std::size_t{index} + 1;
      if (part.corners.size() >= needed) continue;
      const auto* corner = list.VtxBuffer.Data + command.VtxOffset;
      part.corners.insert(part.corners.end(), corner + part.corners.size(), corner + needed);
    }
  }
  return parts;
}

std::vector<Part> parts_of(const drawing::Drawing& picture, const drawing::Palette& palette, Size size) {
  constexpr float kFar = 1e6F;
  ImDrawList list(ImGui::GetDrawListSharedData());
  list._ResetForNewFrame();
  list.PushClipRect({-kFar, -kFar}, {kFar, kFar});
  list.PushTextureID(ImGui::GetIO().Fonts->TexID);
  auto& here = Context::here();
  const Point shift = std::exchange(here.shift_, {});
  here.keeping_ = &list;
  paint(picture, palette, {0, 0, size.w, size.h});
  here.keeping_ = nullptr;
  here.shift_ = shift;
  return parts_of(list);
}

void append(const Part& part, ImVec2 shift) {
  auto& list = draw_list();
  list.PrimReserve(static_cast<int>(part.order.size()), static_cast<int>(part.corners.size()));
  const auto first = list._VtxCurrentIdx;
  for (const auto index : part.order) *list._IdxWritePtr++ = static_cast<ImDrawIdx>(first + index);
  for (const auto& corner : part.corners) {
    *list._VtxWritePtr++ = {{corner.pos.x + shift.x, corner.pos.y + shift.y}, corner.uv, corner.col};
  }
  list._VtxCurrentIdx += static_cast<unsigned>(part.corners.size());
}

}  // namespace

struct Print::Kept {
  drawing::Palette palette;
  Size size;
  float scale;
  std::vector<Part> parts;  // empty as long as it was painted but once

  [[nodiscard]] bool holds(const drawing::Palette& wanted, Size at) const {
    return palette == wanted && size.w == at.w && size.h == at.h && scale == Context::here().scale();
  }
};

Print::Print() = default;
Print::Print(drawing::Drawing picture) : picture_(std::move(picture)) {}
Print::~Print() = default;
Print::Print(const Print& other) : picture_(other.picture_) {}
Print& Print::operator=(const Print& other) { return *this = Print(other); }
Print::Print(Print&&) noexcept = default;
Print& Print::operator=(Print&&) noexcept = default;

void Print::paint(const drawing::Palette& palette, const Rect& wanted) {
  const ImVec2 corner = snapped(Point{wanted.x, wanted.y});
  const Rect pixels = from_pixels(corner, to_pixels(Size{wanted.w, wanted.h}));
  const Rect seen = overlap(pixels, visible_part());
  if (seen.w <= 0 || seen.h <= 0) return;
  const auto& here = Context::here();
  const Rect rect{pixels.x - here.shift_.x, pixels.y - here.shift_.y, wanted.w, wanted.h};
  const Size size{rect.w, rect.h};
  // Half faded its colours change with every frame; and what moves is never painted twice.
  if (here.opacity_ < 1) return ui::paint(picture_, palette, rect);
  if (!kept_ || !kept_->holds(palette, size)) {
    kept_ = std::make_unique<Kept>(Kept{palette, size, here.scale(), {}});
    return ui::paint(picture_, palette, rect);
  }
  if (kept_->parts.empty()) kept_->parts = parts_of(picture_, palette, size);
  for (const auto& part : kept_->parts) append(part, corner);
}

}  // namespace genu::ui
