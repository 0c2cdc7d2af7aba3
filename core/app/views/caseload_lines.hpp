// A summary as the caseload and the review show it today.
#pragma once
#include <genu/app/views/caseload.hpp>

#include "app/inside.hpp"

namespace genu::app {

[[nodiscard]] CaseloadLine line_of(const model::CareSummary& summary, Day today, base::Offset offset);

}  // namespace genu::app
