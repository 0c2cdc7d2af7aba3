// What the keys do, over any screen.
#pragma once

#include <string>

#include "screens/given.hpp"

namespace genu::screens {

struct HelpUi {
  bool open = false;
};

/// `screen` is the one below, whose own keys come first.
void draw_help(const std::string& screen, HelpUi& ui, const Given& given);

}  // namespace genu::screens
