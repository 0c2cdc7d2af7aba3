// Pages to read, by topic, with the evidence behind them.
#pragma once

#include <genu/app/views.hpp>

#include <vector>

#include "screens/given.hpp"

namespace genu::screens {

/// All pages, or one of them.
struct LearnShown {
  const std::vector<app::PageChoice>& choices;
  const app::PageView* page = nullptr;
};

/// A press asks for `Show{"learn", page}`, the way back for `Show{"learn", {}}`.
void draw(const LearnShown& shown, const Given& given);

}  // namespace genu::screens
