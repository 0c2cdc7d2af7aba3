// The figures that stand for exercises, for every screen that shows one.
#pragma once

#include <genu/app/views/session_line.hpp>
#include <genu/drawing/palette.hpp>

#include <functional>
#include <string>

#include "widgets/figure.hpp"

namespace genu::screens {

struct Posters {
  std::function<widgets::Figure*(const std::string& exercise)> of;  ///< null where an exercise has no figure
  const drawing::Palette* palette = nullptr;                        ///< null only if it cannot be read

  /// The poster of an exercise on its stage; the stage alone where there is no figure.
  void draw(const std::string& exercise, const ui::Rect& rect, float radius) const;
};

/// The exercise whose figure stands for a line; none for a physiotherapist's own that looks like no other.
[[nodiscard]] std::string figure_of(const app::SessionLine& line);

}  // namespace genu::screens
