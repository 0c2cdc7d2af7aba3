#include "widgets/navigation.hpp"

#include "ui/items.hpp"
#include "ui/keys.hpp"
#include "ui/look.hpp"
#include "ui/paint.hpp"
#include "ui/text.hpp"
#include "widgets/card.hpp"
#include "widgets/logo.hpp"

#include <string>
#include <vector>

namespace genu::widgets {
namespace {

using screens::Layout;

struct Paints {
  theme::Colour ground, words;
};

Paints paints(bool selected) {
  const auto& theme = ui::current_theme();
  const auto& c = theme.colours;
  if (theme.outlined) return selected ? Paints{c.primary, c.on_primary} : Paints{c.surface, c.text};
  return selected ? Paints{c.primary_soft, c.primary_text} : Paints{c.surface, c.text2};
}

ui::Touch touch(const NavigationEntry& entry, const ui::Rect& rect, bool selected, float radius, float ring_gap = 3) {
  const auto id = "nav." + std::string(entry.id);
  return ui::item(
      {.id = id, .label = entry.label, .rect = rect, .chosen = selected, .radius = radius, .ring_gap = ring_gap});
}

void ground(const ui::Rect& rect, bool selected, const ui::Touch& touch, float radius) {
  const auto& theme = ui::current_theme();
  if (selected) ui::fill(rect, paints(true).ground, radius);
  if (touch.hovered || touch.held) ui::fill(rect, theme::faded(theme.colours.text, touch.held ? 0.12F : 0.06F), radius);
}

void bar_ground(const ui::Rect& bar) { ui::fill(bar, ui::colours().surface); }

// ---- beside the screen, with words ----

bool side_entry(const ui::Rect& rect, const NavigationEntry& entry, bool selected) {
  constexpr float kRadius = 14;
  const auto touched = touch(entry, rect, selected, kRadius, 0);
  ground(rect, selected, touched, kRadius);
  const auto words = paints(selected).words;
  icon(entry.icon, {rect.x + 28, rect.centre().y}, 24, words);
  ui::text_in({rect.x + 52, rect.y, 0, rect.h}, selected ? ui::Text::BodyStrong : ui::Text::Body, words, entry.label);
  return touched.clicked;
}

std::optional<std::size_t> side_bar(const ui::Rect& bar, std::span<const NavigationEntry> entries, std::size_t selected,
                                    const NavigationWords& words) {
  bar_ground(bar);
  ui::fill({bar.right(), bar.y, 1, bar.h}, ui::colours().border);
  logo({bar.x + 24, bar.y + 26});
  ui::text_in({bar.x + 76, bar.y + 26, 0, 40}, ui::Text::Heading, ui::colours().text, words.app);
  std::optional<std::size_t> pressed;
  float top = bar.y + 100;
  float foot = bar.bottom() - 72;
  for (std::size_t i = 0; i < entries.size(); ++i) {
    float& y = entries[i].at_end ? foot : top;
    if (side_entry({bar.x + 12, y, bar.w - 24, 48}, entries[i], i == selected)) pressed = i;
    y += entries[i].at_end ? -52.0F : 52.0F;
  }
  return pressed;
}

// ---- beside the screen, icons with captions ----

bool icon_entry(const ui::Rect& rect, const NavigationEntry& entry, bool selected) {
  constexpr float kRadius = 14;
  const auto touched = touch(entry, rect, selected, kRadius, 0);
  ground(rect, selected, touched, kRadius);
  const auto words = paints(selected).words;
  icon(entry.icon, {rect.centre().x, rect.y + 20}, 24, words);
  ui::text({rect.centre().x, rect.y + 36}, selected ? ui::Text::CaptionStrong : ui::Text::Caption, words, entry.label,
           ui::Align::Centre);
  return touched.clicked;
}

std::optional<std::size_t> icon_bar(const ui::Rect& bar, std::span<const NavigationEntry> entries,
                                    std::size_t selected) {
  bar_ground(bar);
  ui::fill({bar.right(), bar.y, 1, bar.h}, ui::colours().border);
  logo({bar.x + 20, bar.y + 20});
  std::optional<std::size_t> pressed;
  float top = bar.y + 84;
  float foot = bar.bottom() - 72;
  for (std::size_t i = 0; i < entries.size(); ++i) {
    float& y = entries[i].at_end ? foot : top;
    if (icon_entry({bar.x + 4, y, bar.w - 8, 60}, entries[i], i == selected)) pressed = i;
    y += entries[i].at_end ? -68.0F : 68.0F;
  }
  return pressed;
}

// ---- along the bottom ----

constexpr std::size_t kColumns = 5;

bool bottom_entry(const ui::Rect& rect, const NavigationEntry& entry, bool selected) {
  const auto touched = touch(entry, rect, selected, 16, -3);
  const ui::Rect pill = ui::around({rect.centre().x, rect.y + 21}, 60, 30);
  ground(pill, selected, touched, 15);
  const auto words = paints(selected).words;
  icon(entry.icon, {pill.centre()}, 24, words);
  const auto caption = ui::current_theme().outlined ? ui::colours().text : words;
  ui::text({rect.centre().x, rect.y + 37}, selected ? ui::Text::CaptionStrong : ui::Text::Caption, caption, entry.label,
           ui::Align::Centre);
  return touched.clicked;
}

// What has no place at the bottom, in a sheet above it.
std::optional<std::size_t> more_sheet(const ui::Rect& bar, std::span<const NavigationEntry> entries,
                                      std::span<const std::size_t> hidden, std::size_t selected,
                                      NavigationState& state) {
  constexpr float kRow = 52;
  const float height = kRow * static_cast<float>(hidden.size()) + 12;
  const ui::Rect sheet{bar.x + theme::kPhoneMargin, bar.y - height - 8, bar.w - 2 * theme::kPhoneMargin, height};
  const ui::Layer layer("nav.sheet", {0, 0, bar.right(), bar.y});
  card(sheet);
  std::optional<std::size_t> pressed;
  float y = sheet.y + 8;
  for (const auto index : hidden) {
    if (side_entry({sheet.x + 8, y, sheet.w - 16, 48}, entries[index], index == selected)) pressed = index;
    y += kRow;
  }
  if (ui::take_key(ui::Key::Escape)) state.more_open = false;
  return pressed;
}

std::optional<std::size_t> bottom_bar(const ui::Rect& bar, std::span<const NavigationEntry> entries,
                                      std::size_t selected, const NavigationWords& words, NavigationState& state) {
  bar_ground(bar);
  ui::fill({bar.x, bar.y, bar.w, 1}, ui::colours().border);
  std::vector<std::size_t> shown, hidden;
  const std::size_t room = entries.size() > kColumns ? kColumns - 1 : kColumns;
  for (std::size_t i = 0; i < entries.size(); ++i) {
    const bool fits = shown.size() < room && (entries.size() <= kColumns || !entries[i].at_end);
    (fits ? shown : hidden).push_back(i);
  }
  const std::size_t columns = shown.size() + (hidden.empty() ? 0 : 1);
  const auto place = [&](std::size_t n) {
    const ui::Rect cell = ui::column(bar, n, columns, 0);
    return ui::Rect{cell.x, bar.y, cell.w, 60};
  };
  std::optional<std::size_t> pressed;
  for (std::size_t n = 0; n < shown.size(); ++n)
    if (bottom_entry(place(n), entries[shown[n]], shown[n] == selected)) pressed = shown[n];
  if (!hidden.empty()) {
    const bool inside = std::find(hidden.begin(), hidden.end(), selected) != hidden.end();
    if (bottom_entry(place(shown.size()), {"more", words.more, Icon::More}, inside)) state.more_open = !state.more_open;
    if (state.more_open)
      if (const auto chosen = more_sheet(bar, entries, hidden, selected, state)) pressed = chosen;
  }
  if (pressed) state.more_open = false;
  return pressed;
}

}  // namespace

std::optional<std::size_t> navigation(const Layout& layout, std::span<const NavigationEntry> entries,
                                      std::size_t selected, const NavigationWords& words, NavigationState& state) {
  switch (layout.navigation) {
    case screens::Navigation::SideBar:
      return side_bar(layout.bar, entries, selected, words);
    case screens::Navigation::IconBar:
      return icon_bar(layout.bar, entries, selected);
    case screens::Navigation::BottomBar:
      return bottom_bar(layout.bar, entries, selected, words, state);
    case screens::Navigation::None:
      return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace genu::widgets
