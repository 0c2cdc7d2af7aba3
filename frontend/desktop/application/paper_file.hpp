// What goes on paper, as PDF files.
#pragma once

#include <genu/app/core.hpp>

#include "application/chart_file.hpp"

namespace genu::desktop {

/// The exercises of the present phase; refused while no programme is running.
[[nodiscard]] base::Result<NamedBytes> handout_file(const app::Core& core, const words::Words& words);

/// The report about these weeks.
[[nodiscard]] base::Result<NamedBytes> report_file(const app::Core& core, const words::Words& words,
                                                   app::ProgressRange range, int offset);

}  // namespace genu::desktop
