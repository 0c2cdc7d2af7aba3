#include "widgets/week.hpp"

#include "ui/items.hpp"
#include "ui/look.hpp"
#include "ui/paint.hpp"
#include "ui/text.hpp"
#include "widgets/icons.hpp"

namespace genu::widgets {
namespace {

constexpr float kRadius = 16;

void part_done(ui::Point c) {
  ui::disc(c, kRadius, ui::colours().heat1);
  const ui::Clip lower_half({c.x - kRadius, c.y, 2 * kRadius, kRadius});
  ui::disc(c, kRadius, ui::colours().heat3);
}

void sign(ui::Point c, const WeekDay& day) {
  const auto& theme = ui::current_theme();
  const auto& colours = theme.colours;
  const auto ground = [&] {
    if (theme.outlined)
      ui::circle(c, kRadius - 1, colours.text3, 1.6F);
    else
      ui::disc(c, kRadius, colours.surface2);
  };
  switch (day.mark) {
    case DayMark::Done:
      ui::disc(c, kRadius, colours.primary);
      return icon(Icon::Check, c, 20, colours.on_primary);
    case DayMark::Part:
      return part_done(c);
    case DayMark::Rest:
      return ui::disc(c, 3, colours.text3);
    case DayMark::Missed:
      ground();
      return icon(Icon::Close, c, 16, colours.text3);
    case DayMark::Moved:
      ground();
      return icon(Icon::Next, c, 16, colours.text3);
    case DayMark::Excused:
      ground();
      return ui::line({c.x - 6, c.y}, {c.x + 6, c.y}, colours.text3, 2);
    case DayMark::NotReported:
      ui::circle(c, kRadius - 1, colours.ctl, 1.4F);
      return ui::text_in(ui::around(c, 0, 18), ui::Text::CaptionStrong, colours.text2, "?", ui::Align::Centre);
    case DayMark::ToCome:
      if (!day.today) ground();
      return;
  }
}

void today_ring(ui::Point c, const WeekDay& day) {
  const float width = ui::current_theme().outlined ? 4 : 2.5F;
  const bool filled = day.mark == DayMark::Done || day.mark == DayMark::Part;
  const float radius = filled ? kRadius + 3 : kRadius - 1;
  ui::circle(c, radius, ui::colours().primary, width);
}

}  // namespace

std::optional<std::size_t> week_strip(std::string_view id, ui::Point at, float width, std::span<const WeekDay> days) {
  std::optional<std::size_t> pressed;
  const auto& c = ui::colours();
  for (std::size_t i = 0; i < days.size(); ++i) {
    const auto& day = days[i];
    const float share = days.size() > 1 ? static_cast<float>(i) / static_cast<float>(days.size() - 1) : 0.5F;
    const ui::Point centre{at.x + 18 + share * (width - 36), at.y + kRadius};
    const float across = width / static_cast<float>(days.size());
    const auto name = std::string(id) + "." + std::to_string(i);
    const ui::Rect target{centre.x - across / 2, at.y - 4, across, kWeekStripHeight + 8};
    const auto touch = ui::item({.id = name, .label = day.label, .rect = target, .radius = 12, .ring_gap = -1});
    if (touch.hovered || touch.held) ui::fill(target, theme::faded(c.text, touch.held ? 0.12F : 0.06F), 12);
    sign(centre, day);
    if (day.today) today_ring(centre, day);
    ui::text({centre.x, at.y + 39}, ui::Text::CaptionStrong, day.today ? c.primary_text : c.text3, day.letter,
             ui::Align::Centre);
    if (touch.clicked) pressed = i;
  }
  return pressed;
}

}  // namespace genu::widgets
