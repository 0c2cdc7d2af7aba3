// Facts of the triage that the diary knows by itself (clinical reference 2.1).
#pragma once
#include "app/triage_now.hpp"

namespace genu::app {

/// Days that the counts of triage look back.
inline constexpr int two_weeks = 14;

/// What entries after `since` say, with the sessions and runs of the last two weeks in which the knee gave way. A count
/// from the diary counts only what was written, so it is given where it is above zero: it may raise an answer and never
/// lowers one.
[[nodiscard]] KnownFacts diary_facts(const TriageDiary& diary, const std::vector<base::Instant>& gave_way,
                                     base::Instant since, base::Day today);

}  // namespace genu::app
