// A Drawing painted by Cairo, whatever the surface.
#pragma once

#include <cairo.h>
#include <genu/drawing/drawing.hpp>
#include <genu/drawing/palette.hpp>

#include "paper/typeface.hpp"

namespace genu::paper {

/// With the upper left corner of the picture's frame at `corner`, `scale` units of the surface to one of the picture,
/// and its words in `typeface`.
void paint(cairo_t* cairo, const drawing::Drawing& picture, const drawing::Palette& palette, const Typeface& typeface,
           const drawing::Point& corner, double scale);

}  // namespace genu::paper
