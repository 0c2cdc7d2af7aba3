// A Drawing of the core in the window: figures, knee maps, charts. It stands as large as its rectangle allows, in the
// middle.
#pragma once

#include <genu/drawing/drawing.hpp>
#include <genu/drawing/palette.hpp>

#include "ui/geometry.hpp"

namespace genu::ui {

/// How many logical pixels one unit of a picture with this frame becomes in `rect`; 0 where either is empty.
[[nodiscard]] double scale_in(const Rect& rect, const drawing::Box& frame);

/// The same in device pixels: how fine the picture has to be.
[[nodiscard]] double device_scale_in(const Rect& rect, const drawing::Box& frame);

/// Fills keep their hard edges, which the multisampled window smooths: a figure is made of hundreds that overlap.
void paint(const drawing::Drawing& picture, const drawing::Palette& palette, const Rect& rect);

/// The region of the picture that lies under `point`, which is in logical pixels, when it is painted in `rect`.
[[nodiscard]] const drawing::Hit* hit_at(const drawing::Drawing& picture, const Rect& rect, Point point);

}  // namespace genu::ui
