// The font atlas: Inter and Inter Display, built into the program, baked for one scale.
#pragma once

#include <array>

#include "theme/type.hpp"

struct ImFont;

namespace genu::ui {

class Fonts {
 public:
  /// Bakes every text style for `scale` device pixels a logical pixel and replaces the atlas of the current ImGui
  /// context. The renderer must then upload the texture again.
  void build(float scale);

  [[nodiscard]] ImFont* of(theme::Text text) const { return fonts_[static_cast<std::size_t>(text)]; }
  [[nodiscard]] float scale() const { return scale_; }

 private:
  std::array<ImFont*, theme::kTextStyles.size()> fonts_{};
  float scale_ = 0;
};

}  // namespace genu::ui
