// The figures that screens show, each worked out once, in the colours of the theme.
#pragma once

#include <genu/app/core.hpp>
#include <genu/app/views/figure.hpp>

#include <array>
#include <map>
#include <optional>
#include <string>
#include <tuple>

#include "widgets/figure.hpp"

namespace genu::desktop {

class Figures {
 public:
  /// `core` must outlive the figures.
  explicit Figures(const app::Core& core) : core_(core) {}

  /// The figure of an exercise; null where it has none, as may be with what others have made.
  [[nodiscard]] widgets::Figure* of(const std::string& exercise, model::Half works = model::Half::Right,
                                    widgets::Seen seen = widgets::Seen::AsMade);

  /// The colours in which figures stand out in the theme of this frame; null only if they cannot be read.
  [[nodiscard]] const drawing::Palette* palette();

 private:
  using Key = std::tuple<std::string, model::Half, widgets::Seen>;

  const app::Core& core_;
  std::map<Key, std::optional<widgets::Figure>> figures_;
  std::map<app::Colours, std::optional<drawing::Palette>> palettes_;
};

}  // namespace genu::desktop
