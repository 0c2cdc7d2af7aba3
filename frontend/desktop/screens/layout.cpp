#include "screens/layout.hpp"

namespace genu::screens {
namespace {

Navigation navigation_for(float width, Bars bars) {
  if (bars == Bars::Hidden) return Navigation::None;
  if (width >= theme::kWideFrom) return Navigation::SideBar;
  if (width >= theme::kMediumFrom) return Navigation::IconBar;
  return Navigation::BottomBar;
}

}  // namespace

Layout layout_for(ui::Size window, Bars bars) {
  Layout layout;
  layout.navigation = navigation_for(window.w, bars);
  layout.content = {0, 0, window.w, window.h};
  switch (layout.navigation) {
    case Navigation::SideBar:
      layout.bar = ui::cut_left(layout.content, theme::kSideBarWidth);
      break;
    case Navigation::IconBar:
      layout.bar = ui::cut_left(layout.content, theme::kIconBarWidth);
      break;
    case Navigation::BottomBar:
      layout.bar = {0, window.h - theme::kBottomBarHeight, window.w, theme::kBottomBarHeight};
      break;
    case Navigation::None:
      break;
  }
  layout.two_columns = window.w >= theme::kWideFrom;
  const bool phone = window.w < theme::kMediumFrom;
  layout.page = layout.content.inset(phone ? theme::kPhoneMargin : theme::kMargin, 0);
  return layout;
}

}  // namespace genu::screens
