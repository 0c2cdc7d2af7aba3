// The text styles: em size, line height and face of each, in logical pixels.
#pragma once

#include <array>
#include <cstddef>

namespace genu::theme {

enum class Face { Regular, SemiBold, DisplaySemiBold, DisplayBold };

enum class Text {
  Timer,
  PhoneTimer,
  Display,
  Title,
  Lead,
  Heading,
  Body,
  BodyStrong,
  Label,
  LabelStrong,
  Caption,
  CaptionStrong,
  PlayerTimer  ///< digits only: read from three metres away
};

struct TextStyle {
  float size;  ///< em size
  float line;  ///< height of one line
  Face face;
};

inline constexpr std::array<TextStyle, 13> kTextStyles{{
    {64, 76, Face::DisplayBold},
    {48, 58, Face::DisplayBold},
    {34, 40, Face::DisplayBold},
    {24, 30, Face::DisplaySemiBold},
    {20, 26, Face::SemiBold},
    {18, 24, Face::SemiBold},
    {16, 24, Face::Regular},
    {16, 24, Face::SemiBold},
    {14, 20, Face::Regular},
    {14, 20, Face::SemiBold},
    {13, 18, Face::Regular},
    {13, 18, Face::SemiBold},
    {104, 112, Face::DisplayBold},
}};

[[nodiscard]] constexpr const TextStyle& style_of(Text text) { return kTextStyles[static_cast<std::size_t>(text)]; }

/// Inter's ascent and descent together, in ems: what font loaders call the size.
inline constexpr float kLineBox = 1.21F;

}  // namespace genu::theme
