// One person in care on a page.
#pragma once
#include <genu/app/views/review.hpp>

#include "line/command.hpp"

namespace genu::cli {

void write_review(World& world, const app::ReviewView& view);

/// `5.2, base 3.1 (n = 6)`, or that it is not known.
[[nodiscard]] std::string pain_of(const words::Words& words, const app::CaseloadLine& line);
/// `9 / 12`, or `? / 12` where nothing was told.
[[nodiscard]] std::string count_of(const app::DoneOfPlanned& count);
[[nodiscard]] std::string reason_line(const words::Words& words, const app::CareReasonView& reason);

}  // namespace genu::cli
