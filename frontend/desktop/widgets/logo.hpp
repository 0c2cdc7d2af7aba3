// The app's mark: a knee.
#pragma once

#include "ui/geometry.hpp"

namespace genu::widgets {

/// 40 x 40 with its top left corner at `at`.
void logo(ui::Point at);

}  // namespace genu::widgets
