// The programmes to choose from, each a card that leads on.
#pragma once

#include <genu/app/views.hpp>

#include <functional>
#include <string>
#include <vector>

#include "screens/given.hpp"
#include "screens/stack.hpp"

namespace genu::screens {

void draw(const std::vector<app::ProgrammeChoice>& choices, const Given& given);

/// Cards side by side; an item is called `prefix` and the id of its programme, and `choose` is told that id. Gives
/// their height.
float programme_cards(const std::vector<app::ProgrammeChoice>& choices, const std::string& prefix, const Given& given,
                      const Flow& flow, const std::function<void(const std::string&)>& choose);

}  // namespace genu::screens
