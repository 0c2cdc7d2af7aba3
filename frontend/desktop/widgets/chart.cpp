#include "widgets/chart.hpp"

#include "ui/drawing.hpp"
#include "ui/items.hpp"
#include "ui/look.hpp"
#include "ui/paint.hpp"
#include "ui/text.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <utility>

namespace genu::widgets {
namespace {

using drawing::Ink;

struct Named {
  Ink ink;
  theme::Colour theme::Palette::*colour;
};

// What stands behind a chart is the card, so that it fades in from there.
constexpr std::array<Named, 24> kInks{{
    {Ink::Stage, &theme::Palette::surface},
    {Ink::Surface, &theme::Palette::surface},
    {Ink::Text, &theme::Palette::text},
    {Ink::TextSoft, &theme::Palette::text2},
    {Ink::Grid, &theme::Palette::border},
    {Ink::Label, &theme::Palette::text3},
    {Ink::Control, &theme::Palette::ctl},
    {Ink::Primary, &theme::Palette::primary},
    {Ink::PrimarySoft, &theme::Palette::primary_soft},
    {Ink::Violet, &theme::Palette::violet},
    {Ink::VioletSoft, &theme::Palette::violet_soft},
    {Ink::Go, &theme::Palette::green},
    {Ink::GoSoft, &theme::Palette::green_soft},
    {Ink::Caution, &theme::Palette::amber},
    {Ink::CautionFill, &theme::Palette::amber_fill},
    {Ink::CautionSoft, &theme::Palette::amber_soft},
    {Ink::Stop, &theme::Palette::red},
    {Ink::StopSoft, &theme::Palette::red_soft},
    {Ink::OnSignal, &theme::Palette::on_signal},
    {Ink::Heat0, &theme::Palette::heat0},
    {Ink::Heat1, &theme::Palette::heat1},
    {Ink::Heat2, &theme::Palette::heat2},
    {Ink::Heat3, &theme::Palette::heat3},
    {Ink::Heat4, &theme::Palette::heat4},
}};

drawing::Rgb rgb_of(const theme::Colour& colour) {
  const auto part = [](float share) { return static_cast<std::uint8_t>(std::lround(share * 255)); };
  return {part(colour.r), part(colour.g), part(colour.b)};
}

// `slot.12` and `cell.12` are 12.
std::optional<std::size_t> number_of(const std::string& id) {
  const auto dot = id.rfind('.');
  if (dot == std::string::npos) return std::nullopt;
  std::size_t number = 0;
  const auto read = std::from_chars(id.data() + dot + 1, id.data() + id.size(), number);
  return read.ec == std::errc{} ? std::optional(number) : std::nullopt;
}

}  // namespace

drawing::Palette chart_palette(const drawing::Palette& figures, const theme::Palette& theme) {
  std::array<drawing::Rgb, drawing::ink_count> colours{};
  for (std::size_t i = 0; i < colours.size(); ++i) colours[i] = figures[static_cast<Ink>(i)];
  for (const auto& [ink, colour] : kInks) colours[static_cast<std::size_t>(ink)] = rgb_of(theme.*colour);
  return drawing::Palette(colours);
}

ChartTouch chart(std::string_view id, std::string_view name, const ui::Rect& rect, const drawing::Drawing& picture,
                 const drawing::Palette& palette) {
  const auto touch = ui::item({.id = id, .label = name, .rect = rect, .radius = 10, .ring_gap = 4});
  ui::paint(picture, palette, rect);
  ChartTouch result;
  result.pressed = touch.clicked;
  if (!touch.hovered) return result;
  if (const auto* hit = ui::hit_at(picture, rect, ui::pointer())) result.slot = number_of(hit->id);
  return result;
}

void chart_note(const ui::Rect& within, const std::string& words) {
  constexpr float kMost = 240, kPadding = 10;
  const auto& c = ui::colours();
  float wide = 0;
  for (const auto& line : ui::wrapped(ui::Text::Caption, words, kMost)) {
    wide = std::max(wide, ui::text_width(ui::Text::Caption, line));
  }
  const float width = wide + 2 * kPadding;
  const float height = ui::paragraph_height(ui::Text::Caption, words, kMost) + 2 * kPadding;
  const auto at = ui::pointer();
  const float x = std::clamp(at.x + 14, within.x, std::max(within.x, within.right() - width));
  const float above = at.y - height - 12;
  const float y = above > within.y ? above : at.y + 18;
  ui::fill({x, y, width, height}, c.text, 10);
  ui::paragraph({x + kPadding, y + kPadding}, kMost, ui::Text::Caption, c.surface, words);
}

}  // namespace genu::widgets
