// Where the keyboard goes next: through the items in the order they were made, which is the reading order.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ui/context.hpp"

namespace genu::ui {

enum class Towards { Next, Previous };
enum class AtEnd { Stay, GoRound };

/// The item after (or before) the one with the id `from`, among the enabled items of the topmost layer. With no such
/// item, the first (or last). Nothing when there is nowhere to go.
[[nodiscard]] std::optional<std::string> next_focus(const std::vector<Item>& items, std::string_view from,
                                                    Towards towards, AtEnd at_end);

/// Moves the focus by the keys that nobody claimed in this frame.
void move_focus(Context& context);

}  // namespace genu::ui
