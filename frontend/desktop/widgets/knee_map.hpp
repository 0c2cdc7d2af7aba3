// One view of a knee on which sore spots are chosen.
#pragma once

#include <genu/drawing/drawing.hpp>
#include <genu/drawing/palette.hpp>

#include <optional>
#include <string>
#include <string_view>

#include "ui/geometry.hpp"

namespace genu::widgets {

/// The picture as large as `rect` allows. Gives the spot that was pressed by the pointer: the one it lies in, else the
/// nearest within 24 pixels. For the keyboard and for reading out, spots stand in a list elsewhere.
[[nodiscard]] std::optional<std::string> knee_view(std::string_view id, std::string_view label, const ui::Rect& rect,
                                                   const drawing::Drawing& picture, const drawing::Palette& palette);

/// The spot at a point of the window; nothing where none is near.
[[nodiscard]] std::optional<std::string> spot_at(const drawing::Drawing& picture, const ui::Rect& rect,
                                                 ui::Point point);

}  // namespace genu::widgets
