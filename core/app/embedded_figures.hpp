// The figures and palettes that were compiled into the program. The tests hold them free of faults.
#pragma once
#include <vector>

#include "content/figures.hpp"

namespace genu::app {

/// All of `exercises/figures` as it was when the program was built.
[[nodiscard]] std::vector<content::File> embedded_figure_files();
/// All of `assets/palette`.
[[nodiscard]] std::vector<content::File> embedded_palette_files();

/// `assets/knee-map/knee-map.json`.
[[nodiscard]] std::string_view embedded_knee_map();

}  // namespace genu::app
