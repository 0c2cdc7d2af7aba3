// Red flags and triage (clinical reference 2): every rule over the facts that are known, the highest tier, what it
// locks, and what still has to be asked.
#pragma once
#include <genu/model/triage.hpp>

#include "guidance/fact_verdict.hpp"

namespace genu::guidance {

/// What the sheet says about `facts`.
///
/// A rule is hit where it holds whatever the unknown facts may be. A rule that is urgent or locks everything and is
/// not yet decided keeps its questions open; so do the short set, what is asked once, and a rule to be seen soon that
/// an answer already points to. Only when nothing is open do the remaining unknown facts take their defaults, and only
/// then is the tier self-manage. `weeks_since_injection` is worked out from `injection_days` where it is missing.
[[nodiscard]] model::TriageResult triage(const model::TriageSheet& sheet, const FactValues& facts);

/// A rule as a hit, with those of `facts` that it looks at.
[[nodiscard]] model::TriageHit hit_of(const model::TriageRule& rule, const FactValues& facts);

/// Puts hits in the order in which they are shown: by tier, route, longest wait, and id; no rule twice.
void sort_hits(std::vector<model::TriageHit>& hits);

/// How many rules are shown at once; the rest follow under "also".
inline constexpr std::size_t most_shown_hits = 3;

}  // namespace genu::guidance
