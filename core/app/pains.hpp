// The worst pain of each day, from whatever was told of it.
#pragma once
#include <genu/model/care_summary.hpp>
#include <vector>

#include "app/history.hpp"

namespace genu::app {

/// Counts an answer for its day; nothing where none was given. `pains` stays oldest first, one a day.
void note_pain(std::vector<model::DayPain>& pains, Day day, const Answer<Nrs>& pain);

/// Of every day of the history on which any pain was told, whatever was asked; oldest first.
[[nodiscard]] std::vector<model::DayPain> pains_of(const History& history);

}  // namespace genu::app
