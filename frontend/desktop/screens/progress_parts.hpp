// The parts of Progress: each draws itself into a flow or a card of a given height.
#pragma once

#include "screens/progress.hpp"
#include "screens/stack.hpp"

namespace genu::screens {

/// Which weeks, the arrows and the range switch; beside the title where the window is wide. Gives the height it took.
float progress_header(const app::ProgressView& view, ProgressUi& ui, const Given& given, const Flow& flow);
/// One sentence.
float progress_summary(const app::ProgressView& view, const Given& given, const Flow& flow);
/// Four values.
float progress_tiles(const app::ProgressView& view, const Given& given, const Flow& flow);

/// One chart with its title, its table and its files.
struct ChartCard {
  app::ProgressChart chart = app::ProgressChart::Pain;
  float chart_height = 220;
};
[[nodiscard]] float chart_card(const ChartCard& card, const ProgressShown& shown, ProgressUi& ui, const Given& given,
                               const Flow& flow);

/// What the next phase asks for; nothing where there is no plan.
[[nodiscard]] float progress_next(const app::ProgressView& view, const Given& given, const Flow& flow);

/// What can be printed.
[[nodiscard]] float progress_paper(const app::ProgressView& view, const Given& given, const Flow& flow);

}  // namespace genu::screens
