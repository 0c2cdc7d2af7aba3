// Holds and flares as text.
#pragma once
#include <genu/app/views/holds.hpp>
#include <genu/words/words.hpp>

#include "say/page.hpp"

namespace genu::cli {

/// A hold in full: since when, why, and what is kept from the knee. `why` adds the rules.
void write_hold(const words::Words& words, const app::HoldCard& card, Page& page, bool why = false);
/// A hold in one row.
[[nodiscard]] std::vector<std::string> row_of(const words::Words& words, const app::HoldCard& card);
/// A flare with its plan.
void write_flare(const words::Words& words, const app::FlareCard& card, Page& page, bool why = false);

}  // namespace genu::cli
