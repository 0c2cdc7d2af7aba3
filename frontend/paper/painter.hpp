// A Drawing painted by Cairo, whatever the surface.
#pragma once

#include <cairo.h>
#include <genu/drawing/drawing.hpp>
#include <genu/drawing/palette.hpp>

namespace genu::paper {

/// With the upper left corner of the picture's frame at `corner`, `scale` units of the surface to one of the picture,
/// and words in the font that `cairo` has.
void paint(cairo_t* cairo, const drawing::Drawing& picture, const drawing::Palette& palette,
           const drawing::Point& corner, double scale);

}  // namespace genu::paper
