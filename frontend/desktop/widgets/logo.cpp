#include "widgets/logo.hpp"

#include "ui/look.hpp"
#include "ui/paint.hpp"

#include <array>

namespace genu::widgets {

void logo(ui::Point at) {
  const auto& c = ui::colours();
  const std::array<ui::Point, 3> leg{{{at.x + 14, at.y + 9}, {at.x + 26, at.y + 18}, {at.x + 16, at.y + 31}}};
  ui::fill({at.x, at.y, 40, 40}, c.primary, 12);
  ui::polyline(leg, c.on_primary, 7);
  ui::disc(leg[1], 3.5F, c.on_primary);
  ui::disc(leg[1], 5.2F, theme::Colour{1, 0.71F, 0.608F, 1});
}

}  // namespace genu::widgets
