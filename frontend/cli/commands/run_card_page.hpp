// The run of today as text, for Today, the ladder and the check of a planned run.
#pragma once
#include "commands/today_page.hpp"

namespace genu::cli {

/// The offer, what the run is made of, why, and what else belongs to the day.
void write_run_card(const words::Words& words, const app::RunCard& card, base::Day today, Detail detail, Page& page);

/// The minutes of a level in one line.
[[nodiscard]] std::string level_line(const words::Words& words, const model::RunStep& step);

}  // namespace genu::cli
