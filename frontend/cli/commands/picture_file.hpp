// Pictures written to files.
#pragma once
#include <genu/app/views/figure.hpp>
#include <genu/drawing/drawing.hpp>
#include <span>
#include <string>

#include "commands/doing.hpp"

namespace genu::cli {

/// Writes the picture to `file`, `pixels` to its unit.
[[nodiscard]] Result<Done> write_svg(const std::string& file, const drawing::Drawing& picture, app::Colours colours,
                                     double pixels);
[[nodiscard]] Result<Done> write_png(const std::string& file, const drawing::Drawing& picture, app::Colours colours,
                                     double pixels);

/// Writes the pictures to `file`, each on a page of its own.
[[nodiscard]] Result<Done> write_pdf(const std::string& file, std::span<const drawing::Drawing> pictures,
                                     app::Colours colours);

}  // namespace genu::cli
