// The parts of the Runs screen.
#pragma once

#include "screens/runs.hpp"
#include "screens/say.hpp"
#include "screens/stack.hpp"

namespace genu::screens {

/// How a planned run compares with the longest of the last 30 days.
float planned_card(const RunsShown& shown, RunsUi& ui, const Given& given, const Flow& flow);
/// The levels around the one where the runner stands, and why.
float ladder_card(const app::LadderView& ladder, RunsUi& ui, const Given& given, const Flow& flow);
/// Where pain begins; nothing where no run told it.
float onset_card(const app::PainOnsetView& onset, model::DistanceUnit units, const Given& given, const Flow& flow);
/// The pairs with how far they went; nothing where none was named.
float shoes_card(const app::ShoesView& shoes, const RunsShown& shown, const Given& given, const Flow& flow);

}  // namespace genu::screens
