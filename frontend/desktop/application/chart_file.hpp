// A chart of Progress as a file.
#pragma once

#include <genu/app/views/progress_charts.hpp>

#include <string>

#include "screens/given.hpp"

namespace genu::desktop {

struct NamedBytes {
  std::string name;  ///< "genu-pain-2026-03-09.png"
  std::string bytes;
};

/// In the light colours, which print as well, at a width of its own so that files are alike whatever the window.
[[nodiscard]] base::Result<NamedBytes> chart_file(const app::ProgressView& view, const screens::SaveChart& wish,
                                                  const words::Words& words);

}  // namespace genu::desktop
