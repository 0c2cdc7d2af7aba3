// Parts of the scores.
#pragma once

#include "screens/scores.hpp"
#include "screens/stack.hpp"

namespace genu::screens {

/// "7.5", at most one place.
[[nodiscard]] std::string number_words(double value);
/// The activities of a score, each with its own: "stairs down 4 · running 5 km 2"; empty where it has none.
[[nodiscard]] std::string parts_of(const app::ScoreLine& line);

/// The scores as a chart; one of them is told below it once it is pressed. `card` has at least two.
void add_score_chart(Stack& stack, const ScoresShown& shown, const app::MeasureCard& card, ScoresUi& ui,
                     const Given& given);

/// "Table" or "Chart", and "Copy".
void add_score_links(Stack& stack, const app::MeasureCard& card, ScoresUi& ui, const Given& given);

}  // namespace genu::screens
