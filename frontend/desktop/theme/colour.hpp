// Colours as the theme files write them, and what is computed from them: blends and contrast.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace genu::theme {

/// Red, green, blue and opacity, each 0 to 1, in sRGB.
struct Colour {
  float r = 0, g = 0, b = 0, a = 1;
  friend bool operator==(const Colour&, const Colour&) = default;
};

/// The colour written as six hexadecimal digits; nothing for any other text.
[[nodiscard]] std::optional<Colour> parse_colour(std::string_view hex);

/// `share` of `other` blended into `base`; 0 gives `base`, 1 gives `other`.
[[nodiscard]] Colour mix(const Colour& base, const Colour& other, float share);

/// The colour at `opacity` of its own opacity.
[[nodiscard]] Colour faded(const Colour& colour, float opacity);

/// Contrast ratio of two opaque colours after WCAG 2.2, 1 to 21.
[[nodiscard]] float contrast(const Colour& one, const Colour& other);

}  // namespace genu::theme
