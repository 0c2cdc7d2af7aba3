// Whether a knee is getting better by its diary (clinical reference 2.1).
#pragma once
#include <optional>
#include <span>

#include "guidance/week_gate.hpp"

namespace genu::guidance {

/// Compares the worst pain of the first three days that have one with that of the last three: better where the mean
/// has fallen by 1.0 or more, or is below 1 at the end. Notes in any order; a day with several counts once, at its
/// worst. Nothing where there are fewer than three days at each end: then only the person can say.
[[nodiscard]] std::optional<bool> improving(std::span<const DayNote> notes);

/// How many weeks in a row, up to this one, the weekly rule found the knee worse; at most `most`.
[[nodiscard]] int weeks_worsening(std::span<const DayNote> notes, base::Day today, int most = 8);

}  // namespace genu::guidance
