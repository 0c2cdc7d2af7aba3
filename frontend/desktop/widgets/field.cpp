#include "widgets/field.hpp"

#include "theme/metrics.hpp"
#include "ui/look.hpp"
#include "ui/paint.hpp"

namespace genu::widgets {

ui::FieldTouch field(const ui::FieldLook& look, std::string& value) {
  const auto& theme = ui::current_theme();
  ui::fill(look.rect, theme.colours.surface2, look.radius);
  const auto touch = ui::text_field(look, value);
  if (touch.editing)
    ui::outline(look.rect, theme.colours.primary, 2, look.radius);
  else if (theme.outlined)
    ui::outline(look.rect, theme.colours.text, theme::kContrastOutline, look.radius);
  return touch;
}

}  // namespace genu::widgets
