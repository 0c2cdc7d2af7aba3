// The parts of the diary screen.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "screens/diary.hpp"
#include "screens/say.hpp"
#include "screens/stack.hpp"

namespace genu::screens {

/// The map of the knees, and what is told about a spot. The views stand beside each other where there is room.
void add_spots(Stack& stack, const DiaryShown& shown, DiaryUi& ui, const std::shared_ptr<PainSaid>& said,
               const Given& given);

/// "Kneecap 3" for each spot, in one line; empty without spots.
[[nodiscard]] std::string spots_in_words(const std::vector<model::Spot>& spots, const words::Words& words);

/// What was written, with the search.
void draw_written(const DiaryShown& shown, DiaryUi& ui, const Given& given, Flow& flow);

}  // namespace genu::screens
