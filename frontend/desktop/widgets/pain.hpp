// Pain from 0 to 10. Nothing is chosen until somebody chooses: an unset selector shows no ring at all.
#pragma once

#include <array>
#include <optional>
#include <string_view>

#include "ui/geometry.hpp"
#include "widgets/signal.hpp"

namespace genu::widgets {

/// What fine, acceptable and too much are called, for narrow and for wide selectors.
struct PainWords {
  std::string_view name;  ///< "Pain": each button is called "Pain 4"
  std::array<std::string_view, 3> narrow;
  std::array<std::string_view, 3> wide;
};

/// The highest score that is fine and the highest that is acceptable; above it is too much. A physiotherapist may have
/// set them, up to 10.
struct PainBands {
  int green = 2;
  int amber = 5;
  friend bool operator==(const PainBands&, const PainBands&) = default;
};

/// Who hears the keys 0 to 9, and t for ten.
enum class PainKeys {
  Anywhere,  ///< the only thing on the screen that takes digits
  Focused    ///< one of several: only while one of its buttons has the keyboard
};

struct PainSelector {
  std::string_view id;  ///< buttons are "id.0" to "id.10"
  PainWords words;
  PainKeys keys = PainKeys::Anywhere;
  float button_height = 52;
  PainBands bands = {};
};

/// One row from 540 wide, else two rows of six columns. Gives the value when it is chosen in this frame.
[[nodiscard]] std::optional<int> pain_selector(ui::Point at, float width, const PainSelector& selector,
                                               std::optional<int> value);
[[nodiscard]] float pain_selector_height(float width, float button_height = 52);

/// What opens the selector where there is no room for it: "Pain", and the value or the word for unset.
[[nodiscard]] bool pain_button(std::string_view id, const ui::Rect& rect, std::string_view name,
                               std::string_view value_words, std::optional<int> value, const PainBands& bands = {});

/// The signs with their words, 18 high; what no score can be is left out.
void pain_legend(ui::Point at, float width, const PainWords& words, const PainBands& bands = {});

/// Go ahead, hold or ease off: only for the colour of a number.
[[nodiscard]] Signal pain_signal(int value, const PainBands& bands = {});

}  // namespace genu::widgets
