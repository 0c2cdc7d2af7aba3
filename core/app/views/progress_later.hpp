// Pain of later days against what was done, as a picture and as a table.
#pragma once
#include <genu/app/views/progress_charts.hpp>

namespace genu::app {

[[nodiscard]] drawing::Drawing later_picture(const ProgressView& view, const ChartOptions& options,
                                             const words::Words& words, const drawing::ChartSize& size);
[[nodiscard]] ChartTable later_table(const ProgressView& view, const ChartOptions& options, const words::Words& words);
[[nodiscard]] std::string later_note(const ProgressView& view, const ChartOptions& options, const words::Words& words);

}  // namespace genu::app
