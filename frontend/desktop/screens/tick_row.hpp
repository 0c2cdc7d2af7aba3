// A sentence that a person ticks when it is true.
#pragma once

#include <string>
#include <string_view>

#include "ui/geometry.hpp"

namespace genu::screens {

/// True when pressed.
[[nodiscard]] bool tick_row(const std::string& id, const ui::Rect& rect, std::string_view sentence, bool ticked);
[[nodiscard]] float tick_row_height(float width, std::string_view sentence);

}  // namespace genu::screens
