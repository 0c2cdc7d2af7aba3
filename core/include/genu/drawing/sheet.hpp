// Several pictures on one sheet, in rows, each with its name below.
#pragma once
#include <genu/drawing/drawing.hpp>
#include <span>

namespace genu::drawing {

struct Panel {
  Drawing drawing;
  std::string words;
};

/// A panel's own width is 1. The sheet has at most `columns` panels in a row; each drawing fills its panel as far as
/// its shape allows. Nothing is drawn for an empty list.
[[nodiscard]] Drawing sheet_of(std::span<const Panel> panels, int columns);

}  // namespace genu::drawing
