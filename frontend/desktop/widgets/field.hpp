// A text field with its ground and edge.
#pragma once

#include <string>

#include "ui/text_field.hpp"

namespace genu::widgets {

ui::FieldTouch field(const ui::FieldLook& look, std::string& value);

}  // namespace genu::widgets
