// Progress: how the knee has done over some weeks, in charts that are tables too, and what the next phase asks for.
#pragma once

#include <genu/app/views/progress_charts.hpp>
#include <genu/drawing/palette.hpp>

#include <map>
#include <optional>
#include <set>

#include "screens/given.hpp"

namespace genu::screens {

struct ProgressUi {
  app::ProgressRange range = app::ProgressRange::SixWeeks;
  int offset = 0;                            ///< ranges back from now
  std::set<app::ProgressChart> as_table;     ///< the charts that are shown as tables
  std::optional<app::ProgressChart> saving;  ///< whose kinds of files are on offer
  app::ChartOptions options;                 ///< of pain after load
};

struct ProgressShown {
  const app::ProgressView& view;
  const drawing::Palette* palette = nullptr;  ///< of figures; null only if it cannot be read
};

void draw(const ProgressShown& shown, ProgressUi& ui, const Given& given);

}  // namespace genu::screens
