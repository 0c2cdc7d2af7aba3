// Pictures of exercises, and writing them to files.
#pragma once
#include <genu/app/views/figure.hpp>
#include <genu/drawing/svg.hpp>

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

/// Writes `drawing` to `file`, `pixels` to its unit.
[[nodiscard]] Result<Done> write_svg(const std::string& file, const drawing::Drawing& drawing, app::Colours colours,
                                     double pixels);

struct SheetTyped {
  std::string svg;
  std::string folder;
  app::Colours colours = app::Colours::Light;
};

/// Both knees from all sides on one sheet.
[[nodiscard]] Result<Done> draw_knees(World& world, const SheetTyped& typed);

/// All exercises: on one sheet, or each in a file of its own.
[[nodiscard]] Result<Done> draw_sheet(World& world, const SheetTyped& typed);

}  // namespace genu::cli
