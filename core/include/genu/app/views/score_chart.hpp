// One score over time: as a picture, as a table and as text to copy.
#pragma once
#include <genu/app/views/measures.hpp>
#include <genu/app/views/progress_charts.hpp>

namespace genu::app {

/// A score in figures, with at most two places after the point: 6.5, 12, 0.25.
[[nodiscard]] std::string score_text(double value);

/// Each score is a point of the line, at its day; the band is what the score wavers by around the first one, as far as
/// somebody knows. `card` has at least one score. Touching slot n answers `slot.n`, see score_at.
[[nodiscard]] drawing::Drawing score_picture(const MeasureCard& card, const words::Words& words,
                                             const drawing::ChartSize& size);

/// The score that lies nearest to a slot of a picture of this width, as its place in the history.
[[nodiscard]] std::size_t score_at(const MeasureCard& card, double width, std::size_t slot);

/// What the picture says in one line: how many scores there are, which way is better, and how much counts.
[[nodiscard]] std::string score_note(const MeasureCard& card, const words::Words& words);

/// One row a score, with a column for each activity that was named, in the order they came up.
[[nodiscard]] ChartTable score_table(const MeasureCard& card, const words::Words& words);

}  // namespace genu::app
