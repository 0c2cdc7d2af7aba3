// The table of screens, and moving between them.
//
// A screen is `void draw(const SomeView&, SomeUi&, const Send&)` in a pair of files of its own, and one row of the
// table: navigation shows exactly the rows that are there.
#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>

#include "screens/layout.hpp"
#include "widgets/navigation.hpp"

namespace genu::screens {

enum class Place {
  Main,   ///< in the navigation, from the top
  AtEnd,  ///< at its foot: settings
  Within  ///< reached from another screen only: the session player
};

struct Screen {
  std::string_view id;  ///< of its item too: "nav.today"
  std::string name;     ///< in words
  widgets::Icon icon = widgets::Icon::Home;
  Place place = Place::Main;
  Bars bars = Bars::Shown;
  std::function<void()> draw;
};

/// Which screen is shown, and since when.
struct Showing {
  std::string id;  ///< empty is the first row
  double since = -1;
  widgets::NavigationState navigation;
};

/// Shows another screen from the next frame on; an id without a row changes nothing.
void show(Showing& showing, std::span<const Screen> screens, std::string_view id);

/// Draws the screen that is shown, fading in and rising for a moment, and the navigation where the screen has it.
/// `screens` has at least one row.
void draw(Showing& showing, std::span<const Screen> screens, const widgets::NavigationWords& words);

}  // namespace genu::screens
