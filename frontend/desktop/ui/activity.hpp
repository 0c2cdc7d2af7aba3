// Whether anybody is there.
#pragma once

namespace genu::ui {

/// Whether the pointer moved or a key or button was down in this frame.
[[nodiscard]] bool active();

}  // namespace genu::ui
