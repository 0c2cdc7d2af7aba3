// Buttons: one main action a screen is Primary; what goes back or beside it is Secondary or Quiet.
#pragma once

#include <optional>
#include <string_view>

#include "theme/metrics.hpp"
#include "ui/geometry.hpp"
#include "ui/text.hpp"
#include "widgets/icons.hpp"

namespace genu::widgets {

enum class Kind {
  Primary,
  Secondary,
  Quiet,
  Danger,
  Plain  ///< the card's own ground: on a stage
};

struct Button {
  std::string_view label;
  Kind kind = Kind::Secondary;
  std::optional<Icon> icon = std::nullopt;
  bool enabled = true;
  ui::Text style = ui::Text::BodyStrong;
  float radius = theme::kButtonRadius;
  float icon_size = 24;
  bool chosen = false;  ///< of a button in a row of alternatives
};

/// True when pressed. `id` is "screen.thing".
[[nodiscard]] bool button(std::string_view id, const ui::Rect& rect, const Button& button);

/// Only an icon; `name` is what it is called.
[[nodiscard]] bool icon_button(std::string_view id, const ui::Rect& rect, Icon icon, std::string_view name,
                               Kind kind = Kind::Quiet);

/// An icon without ground, such as the cross that closes.
[[nodiscard]] bool bare_button(std::string_view id, const ui::Rect& rect, Icon icon, std::string_view name,
                               float icon_size = 28);

/// Words that lead somewhere, from `at` or ending there; the target is at least 44 high around them.
[[nodiscard]] bool link(std::string_view id, ui::Point at, std::string_view label, ui::Align align = ui::Align::Left);

/// The width that the label and icon of a button need.
[[nodiscard]] float button_width(const Button& button, float padding = 20);

}  // namespace genu::widgets
