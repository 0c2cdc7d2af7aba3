// The clipboard of text fields, emoji included.
#pragma once

#include <string>

#include "ui/context.hpp"

namespace genu::ui {

/// Puts our own reading and writing of the clipboard in front of the back end's, once.
void wrap_clipboard(Context& context);

/// Puts `text` into the clipboard.
void copy(const std::string& text);

}  // namespace genu::ui
