// Removing a record by two presses: the first one asks.
#pragma once

#include <optional>
#include <string>

#include "screens/given.hpp"
#include "ui/geometry.hpp"

namespace genu::screens {

[[nodiscard]] float remove_width(const Given& given, bool asked);

/// True on the second press for the same record; `asked` is the record that waits for it.
[[nodiscard]] bool remove_button(const std::string& id, const ui::Rect& rect, const base::Id& record,
                                 std::optional<base::Id>& asked, const Given& given);

}  // namespace genu::screens
