// What the inks look like: one palette for each of light, dark and print, kept in assets/palette.
#pragma once
#include <array>
#include <cstdint>
#include <genu/base/error.hpp>
#include <genu/drawing/ink.hpp>
#include <string>
#include <string_view>

namespace genu::drawing {

/// Each part 0 to 255, in sRGB.
struct Rgb {
  std::uint8_t r = 0, g = 0, b = 0;
  bool operator==(const Rgb&) const = default;
};

class Palette {
 public:
  explicit Palette(const std::array<Rgb, ink_count>& colours) : colours_(colours) {}

  [[nodiscard]] Rgb operator[](Ink ink) const { return colours_[static_cast<std::size_t>(ink)]; }
  bool operator==(const Palette&) const = default;

 private:
  std::array<Rgb, ink_count> colours_;
};

/// Reads `{"skin": "E3AF86", ...}`: each ink once, as six hexadecimal digits. All faults are told at once.
[[nodiscard]] base::Checked<Palette> palette_from(std::string_view json);

/// The colour of a mixture, rounded.
[[nodiscard]] Rgb colour_of(const Paint& paint, const Palette& palette);

/// Six hexadecimal digits in upper case.
[[nodiscard]] std::string hex(const Rgb& colour);

}  // namespace genu::drawing
