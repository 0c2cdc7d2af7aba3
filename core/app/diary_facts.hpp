// Facts of the triage that the diary knows by itself (clinical reference 2.1).
#pragma once
#include "app/triage_now.hpp"

namespace genu::app {

/// What entries, sessions and runs after `since` say. A count from the diary counts only what was written, so it is
/// given where it is above zero: it may raise an answer and never lowers one.
[[nodiscard]] KnownFacts diary_facts(const TriageDiary& diary, base::Instant since, base::Day today);

}  // namespace genu::app
