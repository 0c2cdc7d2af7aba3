// The ground on which a screen's things stand: the card, and the stage behind a figure.
#pragma once

#include "theme/metrics.hpp"
#include "ui/geometry.hpp"

namespace genu::widgets {

/// White with a soft shadow in light themes, edged in dark ones, outlined in high contrast.
void card(const ui::Rect& rect, float radius = theme::kCardRadius);

/// Behind a figure. Inside a card, high contrast gives it neither fill nor outline.
enum class StageIn { Window, Card };
void stage(const ui::Rect& rect, float radius, StageIn where);

/// A thin line across.
void rule(ui::Point from, float width);

}  // namespace genu::widgets
