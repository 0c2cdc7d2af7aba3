// Reasons as lines of a card.
#pragma once

#include <genu/model/reason.hpp>
#include <genu/words/words.hpp>

#include <vector>

#include "screens/stack.hpp"

namespace genu::screens {

/// Why, a line each under what has been said.
void add_reasons(Stack& stack, const words::Words& words, const std::vector<model::Reason>& reasons);

}  // namespace genu::screens
