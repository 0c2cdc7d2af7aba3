// Whether the safety questions should be answered now (clinical reference 2): at first, every week, after a red.
#pragma once
#include <genu/app/views/triage_due.hpp>

#include "app/facts.hpp"

namespace genu::app {

/// Without a programme.
[[nodiscard]] std::optional<TriageDue> triage_due(const TriageNow& now, Day today);

/// In a programme.
[[nodiscard]] std::optional<TriageDue> triage_due(const TriageNow& now, const Standpoint& stand,
                                                  const Assessment& found);

}  // namespace genu::app
