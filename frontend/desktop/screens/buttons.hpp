// A row of buttons in a stack.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "screens/stack.hpp"
#include "widgets/button.hpp"

namespace genu::screens {

struct Press {
  std::string id, label;
  widgets::Kind kind = widgets::Kind::Secondary;
  bool enabled = true;
  std::function<void()> act;
};

/// Buttons beside each other while they fit, else below each other. What `act` refers to must outlive the drawing.
void add_buttons(Stack& stack, std::vector<Press> presses);

}  // namespace genu::screens
