// Pictures of exercises and of both knees, alone and on sheets.
#pragma once
#include <genu/app/views/figure.hpp>
#include <genu/drawing/drawing.hpp>

#include "commands/doing.hpp"

namespace genu::cli {

/// What a picture is asked to show.
struct Shot {
  std::string frame;  ///< the phase at whose end it is taken; empty for the poster pose
  model::Side side = model::Side::Right;
  app::Colours colours = app::Colours::Light;
};

/// The exercise as a picture. NotFound where it has no such phase.
[[nodiscard]] Result<drawing::Drawing> picture(const app::Core& core, const std::string& exercise, const Shot& shot,
                                               double pixels);

/// Where a sheet goes; whatever is not empty is written.
struct SheetTyped {
  std::string svg;         ///< a file: all on one sheet
  std::string pdf;         ///< a file: pages with a few on each
  std::string png_folder;  ///< a folder: sheets with a few on each
  std::string svg_folder;  ///< a folder: each in a file of its own
  app::Colours colours = app::Colours::Light;
};

/// Both knees from all sides on one sheet.
[[nodiscard]] Result<Done> draw_knees(World& world, const SheetTyped& typed);

/// All exercises.
[[nodiscard]] Result<Done> draw_sheet(World& world, const SheetTyped& typed);

}  // namespace genu::cli
