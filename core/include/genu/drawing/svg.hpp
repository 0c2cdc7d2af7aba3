// A picture as an SVG document: plain text that every browser and printer reads.
#pragma once
#include <genu/drawing/drawing.hpp>
#include <genu/drawing/palette.hpp>

namespace genu::drawing {

/// `drawing` in the colours of `palette`, `scale` pixels to its unit. Neighbouring fills of one colour become one path
/// with the non-zero rule, so that they join without a seam. The same drawing always gives the same bytes.
[[nodiscard]] std::string to_svg(const Drawing& drawing, const Palette& palette, double scale);

}  // namespace genu::drawing
