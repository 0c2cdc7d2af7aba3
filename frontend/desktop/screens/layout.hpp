// How the window is shared between navigation and screen, by its width in logical pixels.
#pragma once

#include "theme/metrics.hpp"
#include "ui/geometry.hpp"

namespace genu::screens {

enum class Navigation {
  SideBar,    ///< 1100 and more: icons with words beside them
  IconBar,    ///< 700 to 1099: icons with captions
  BottomBar,  ///< narrower
  None        ///< the session player
};

struct Layout {
  Navigation navigation = Navigation::SideBar;
  ui::Rect bar;      ///< of the navigation
  ui::Rect content;  ///< of the screen, to the window's edges; on a phone it goes on beneath the bar
  ui::Rect page;     ///< the content without its margins
  bool two_columns = false;
};

enum class Bars { Shown, Hidden };

[[nodiscard]] Layout layout_for(ui::Size window, Bars bars = Bars::Shown);

}  // namespace genu::screens
