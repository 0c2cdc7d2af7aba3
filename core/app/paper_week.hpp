// The sheet of the plan in force: what its rows are, and which days are noted already.
#pragma once
#include <genu/app/views/paper_week.hpp>

#include "app/standpoint.hpp"

namespace genu::app {

/// The rows of the grid as they are prescribed, in order.
[[nodiscard]] std::vector<model::PrescribedItem> rows_of_sheet(const Inside& inside, const Standpoint& stand);

/// Whether a session of this day is noted in the episode.
[[nodiscard]] base::Result<bool> is_noted(const Inside& inside, const Standpoint& stand, Day day);

}  // namespace genu::app
