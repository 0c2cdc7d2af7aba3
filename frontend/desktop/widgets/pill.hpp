// Small rounded labels that say something (pills) or can be switched (chips).
#pragma once

#include <string_view>

#include "ui/geometry.hpp"

namespace genu::widgets {

enum class Tone { Primary, Accent, Violet, Quiet };

/// The pill's width; it stands with its top left corner at `at`, 30 high, or 26 when `Small`.
enum class PillSize { Normal, Small };
float pill(ui::Point at, std::string_view label, Tone tone, PillSize size = PillSize::Normal);
[[nodiscard]] float pill_width(std::string_view label, PillSize size = PillSize::Normal);

struct ChipTouch {
  float width = 0;
  bool pressed = false;
};

/// 44 high. Chosen: a tick and an outline, so that colour is not the only sign.
ChipTouch chip(std::string_view id, ui::Point at, std::string_view label, bool chosen);
[[nodiscard]] float chip_width(std::string_view label, bool chosen);

/// The same where there is only so much room: words that need more stand on several lines.
ChipTouch chip(std::string_view id, ui::Point at, std::string_view label, bool chosen, float room);
[[nodiscard]] ui::Size chip_size(std::string_view label, bool chosen, float room);

}  // namespace genu::widgets
