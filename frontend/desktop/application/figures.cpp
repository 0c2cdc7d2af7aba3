#include "application/figures.hpp"

#include "ui/look.hpp"

namespace genu::desktop {

widgets::Figure* Figures::of(const std::string& exercise, model::Half works, widgets::Seen seen) {
  const Key key{exercise, works, seen};
  auto found = figures_.find(key);
  if (found == figures_.end()) {
    found = figures_.emplace(key, std::nullopt).first;
    if (auto moves = app::figure_moves(core_, exercise)) found->second.emplace(std::move(*moves), works, seen);
  }
  return found->second ? &*found->second : nullptr;
}

const drawing::Palette* Figures::palette() {
  const auto colours = ui::current_theme().dark ? app::Colours::Dark : app::Colours::Light;
  auto found = palettes_.find(colours);
  if (found == palettes_.end()) {
    found = palettes_.emplace(colours, std::nullopt).first;
    if (const auto read = app::palette(colours)) found->second = *read;
  }
  return found->second ? &*found->second : nullptr;
}

}  // namespace genu::desktop
