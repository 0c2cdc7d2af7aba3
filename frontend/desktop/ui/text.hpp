// Text in the styles of theme/type.hpp. A line of text stands in the middle of a line box of the style's height.
#pragma once

#include <string_view>
#include <vector>

#include "theme/colour.hpp"
#include "theme/type.hpp"
#include "ui/geometry.hpp"

namespace genu::ui {

using theme::Text;

enum class Align { Left, Centre, Right };

[[nodiscard]] float text_width(Text style, std::string_view text);
[[nodiscard]] inline float line_height(Text style) { return theme::style_of(style).line; }

/// One line with its line box's top at `at.y`; `at.x` is its left edge, middle or right edge.
void text(Point at, Text style, const theme::Colour& colour, std::string_view text, Align align = Align::Left);

/// One line in the vertical middle of `rect`.
void text_in(const Rect& rect, Text style, const theme::Colour& colour, std::string_view text,
             Align align = Align::Left);

/// The lines into which `text` breaks at spaces, and in words longer than a line; '\n' always breaks.
[[nodiscard]] std::vector<std::string_view> wrapped(Text style, std::string_view text, float width);
[[nodiscard]] float paragraph_height(Text style, std::string_view text, float width);

/// Wrapped text from `at` downwards; gives its height.
float paragraph(Point at, float width, Text style, const theme::Colour& colour, std::string_view text);

/// One line whose digits all have the width of the widest, so that a running clock does not shake.
[[nodiscard]] float figures_width(Text style, std::string_view text);
void figures(Point at, Text style, const theme::Colour& colour, std::string_view text, Align align = Align::Left);

}  // namespace genu::ui
