// The clipboard of text fields, emoji included.
#pragma once

#include "ui/context.hpp"

namespace genu::ui {

/// Puts our own reading and writing of the clipboard in front of the back end's, once.
void wrap_clipboard(Context& context);

}  // namespace genu::ui
