// Pictures on paper: Cairo paints a Drawing into PDF and PNG. SVG is the core's own (genu/drawing/svg.hpp).
#pragma once

#include <genu/base/error.hpp>
#include <genu/drawing/drawing.hpp>
#include <genu/drawing/palette.hpp>

#include <span>
#include <string>

namespace genu::paper {

/// In points, 72 to the inch.
struct Page {
  double width = 595.28;  ///< A4
  double height = 841.89;
  double margin = 40;
};

/// A PDF file with one page for each picture, as large as the page allows, at its top. Words stay words, which can be
/// searched and copied; the letters they need are embedded. Io where there is no page, or a page leaves no room.
[[nodiscard]] base::Result<std::string> to_pdf(std::span<const drawing::Drawing> pictures,
                                               const drawing::Palette& palette, const Page& page = {});

/// A PNG file, `scale` pixels to a unit of the picture, on the palette's surface. Io where it would be empty or wider
/// or higher than 32767 pixels.
[[nodiscard]] base::Result<std::string> to_png(const drawing::Drawing& picture, const drawing::Palette& palette,
                                               double scale);

}  // namespace genu::paper
