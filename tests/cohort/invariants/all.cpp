#include "cohort/invariant.hpp"

namespace genu::cohort {

Invariants all_invariants(const content::Catalogue& catalogue, const words::Words& words) {
  Invariants all;
  all.push_back(progress_needs_green());
  all.push_back(impact_only_when_allowed(catalogue));
  all.push_back(doses_within_limits(catalogue));
  all.push_back(one_increase_at_a_time(catalogue));
  all.push_back(everything_explained(words));
  all.push_back(healing_runners_finish());
  all.push_back(long_phases_are_reviewed(catalogue));
  all.push_back(silence_is_not_health());
  all.push_back(offers_can_be_taken());
  return all;
}

}  // namespace genu::cohort
