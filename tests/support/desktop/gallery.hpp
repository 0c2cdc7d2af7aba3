// Every widget on two pages laid out like Today and the session player, with made-up content: to be looked at.
#pragma once

#include <optional>
#include <string>

#include "ui/geometry.hpp"
#include "widgets/navigation.hpp"

namespace genu::testing {

struct GalleryState {
  std::size_t page = 0;  ///< 0 Today, 1 session, 2 the rest
  std::optional<int> pain;
  std::string note;
  bool aching = true;
  bool sharp = false;
  int started = 0;
  widgets::NavigationState navigation;
};

void gallery(GalleryState& state, ui::Size window);

}  // namespace genu::testing
