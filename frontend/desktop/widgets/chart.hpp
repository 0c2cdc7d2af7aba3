// A chart of the core in the colours of the theme.
#pragma once

#include <genu/drawing/drawing.hpp>
#include <genu/drawing/palette.hpp>

#include <optional>
#include <string>
#include <string_view>

#include "theme/theme.hpp"
#include "ui/geometry.hpp"

namespace genu::widgets {

/// `figures` with the inks of charts as the theme has them, high contrast too.
[[nodiscard]] drawing::Palette chart_palette(const drawing::Palette& figures, const theme::Palette& theme);

struct ChartTouch {
  std::optional<std::size_t> slot;  ///< under the pointer
  bool pressed = false;
};

/// One thing to the keyboard and to readers, called `name`. The picture is as large as its rectangle.
ChartTouch chart(std::string_view id, std::string_view name, const ui::Rect& rect, const drawing::Drawing& picture,
                 const drawing::Palette& palette);

/// A small card with a few words beside the pointer, inside `within`.
void chart_note(const ui::Rect& within, const std::string& words);

}  // namespace genu::widgets
