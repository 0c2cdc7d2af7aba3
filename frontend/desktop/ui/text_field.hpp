// Typing text. The field is an item like any other; Tab enters and leaves it.
#pragma once

#include <string>
#include <string_view>

#include "ui/geometry.hpp"

namespace genu::ui {

struct FieldLook {
  std::string_view id;
  std::string_view label;
  Rect rect;
  std::string_view hint = {};  ///< shown while the field is empty
  bool several_lines = false;
  bool enabled = true;
  float padding = 16;
  float radius = 14;  ///< of the focus ring
};

struct FieldTouch {
  bool changed = false;
  bool entered = false;  ///< Enter left the field (of one line)
  bool editing = false;
};

/// Only the text and the cursor are painted; the ground is the widget's. `value` is UTF-8 with nothing lost.
FieldTouch text_field(const FieldLook& look, std::string& value);

}  // namespace genu::ui
