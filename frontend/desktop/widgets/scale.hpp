// Effort from 0 to 10: numbers without the colours of pain. Nothing is chosen until somebody chooses.
#pragma once

#include <optional>
#include <string>

#include "ui/geometry.hpp"

namespace genu::widgets {

/// Buttons are "id.0" to "id.10", called "name 4". Gives the value when it is chosen in this frame.
[[nodiscard]] std::optional<int> scale(const std::string& id, ui::Point at, float width, const std::string& name,
                                       std::optional<int> value);
[[nodiscard]] float scale_height(float width);

}  // namespace genu::widgets
