// The bar that leads from screen to screen: at the side with words, at the side with captions, or along the bottom.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "screens/layout.hpp"
#include "widgets/icons.hpp"

namespace genu::widgets {

struct NavigationEntry {
  std::string_view id;  ///< items are "nav.id"
  std::string_view label;
  Icon icon;
  bool at_end = false;  ///< settings: at the foot of a side bar, under More at the bottom
};

struct NavigationWords {
  std::string_view app;   ///< beside the logo
  std::string_view more;  ///< what the bottom bar has no room for
};

struct NavigationState {
  bool more_open = false;
};

/// Gives the entry that was pressed.
[[nodiscard]] std::optional<std::size_t> navigation(const screens::Layout& layout,
                                                    std::span<const NavigationEntry> entries, std::size_t selected,
                                                    const NavigationWords& words, NavigationState& state);

}  // namespace genu::widgets
