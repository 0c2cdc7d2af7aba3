// The four looks of the app: the colours of assets/theme by name, and how controls answer the pointer.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "theme/colour.hpp"

namespace genu::theme {

/// Every colour by its use. The names are those of assets/theme/*.json.
struct Palette {
  Colour bg, surface, surface2, stage, border, ctl, shadow;
  Colour text, text2, text3;
  Colour primary, on_primary, primary_soft, primary_text;
  Colour accent, accent_soft, violet, violet_soft;
  Colour green, green_soft, amber, amber_soft, amber_fill, on_amber, red, red_soft;
  Colour on_signal;  ///< on a filled green or red mark
  Colour heat0, heat1, heat2, heat3, heat4;
};

struct PaletteField {
  std::string_view name;
  Colour Palette::*member;
};

/// The fields of Palette, in the order of the theme files.
[[nodiscard]] std::span<const PaletteField> palette_fields();

enum class Look { Light, Dark, ContrastLight, ContrastDark };

struct Theme {
  Look look = Look::Light;
  bool dark = false;
  bool outlined = false;  ///< high contrast: no soft fills or shadows, 2-pixel outlines, selected means filled
  Palette colours;
};

[[nodiscard]] const Theme& theme(Look look);

/// "light", "dark", "contrast-light" or "contrast-dark"; nothing for any other word.
[[nodiscard]] std::optional<Look> look_named(std::string_view name);

/// A fill under the pointer (6 %) and pressed (12 %): darker in light themes, lighter in dark ones.
[[nodiscard]] Colour hovered(const Theme& theme, const Colour& fill);
[[nodiscard]] Colour pressed(const Theme& theme, const Colour& fill);

}  // namespace genu::theme
