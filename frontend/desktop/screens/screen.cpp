#include "screens/screen.hpp"

#include "theme/metrics.hpp"
#include "ui/look.hpp"

#include <algorithm>
#include <cassert>
#include <vector>

namespace genu::screens {
namespace {

constexpr float kRise = 8;

const Screen& shown(const Showing& showing, std::span<const Screen> screens) {
  const auto found = std::find_if(screens.begin(), screens.end(), [&](const Screen& s) { return s.id == showing.id; });
  return found == screens.end() ? screens.front() : *found;
}

// 0 when the screen has just come, 1 when it stands.
float arrived(const Showing& showing) {
  if (showing.since < 0 || ui::reduced_motion()) return 1;
  const float u = static_cast<float>((ui::now() - showing.since) / theme::kScreenChange);
  if (u >= 1) return 1;
  ui::wake_in(0);
  return 1 - (1 - u) * (1 - u);
}

void draw_screen(const Screen& screen, float share) {
  const ui::Opacity opacity(share);
  const ui::Shift rise({0, kRise * (1 - share)});
  screen.draw();
}

void draw_navigation(Showing& showing, std::span<const Screen> screens, const Screen& current,
                     const widgets::NavigationWords& words) {
  std::vector<widgets::NavigationEntry> entries;
  std::vector<const Screen*> rows;
  std::size_t selected = screens.size();
  for (const auto& screen : screens) {
    if (screen.place == Place::Within) continue;
    if (&screen == &current) selected = entries.size();
    entries.push_back({screen.id, screen.name, screen.icon, screen.place == Place::AtEnd});
    rows.push_back(&screen);
  }
  const auto layout = layout_for({ui::window().w, ui::window().h}, current.bars);
  if (const auto pressed = widgets::navigation(layout, entries, selected, words, showing.navigation))
    show(showing, screens, rows[*pressed]->id);
}

}  // namespace

void show(Showing& showing, std::span<const Screen> screens, std::string_view id) {
  const auto found = std::find_if(screens.begin(), screens.end(), [&](const Screen& s) { return s.id == id; });
  if (found == screens.end() || &shown(showing, screens) == &*found) return;
  showing.id = std::string(id);
  showing.since = ui::now();
  showing.navigation.more_open = false;
  ui::wake_in(0);
}

void draw(Showing& showing, std::span<const Screen> screens, const widgets::NavigationWords& words) {
  assert(!screens.empty());
  const Screen& current = shown(showing, screens);
  // Beside the screen the navigation comes first in reading order; below it, last.
  const bool below = layout_for({ui::window().w, ui::window().h}, current.bars).navigation == Navigation::BottomBar;
  if (!below) draw_navigation(showing, screens, current, words);
  draw_screen(current, arrived(showing));
  if (below) draw_navigation(showing, screens, current, words);
}

}  // namespace genu::screens
