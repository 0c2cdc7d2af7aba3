// What else matters today, besides the session: reviews worth asking for, and signs of a flare.
#pragma once
#include "app/prescription.hpp"
#include "guidance/phase_change.hpp"

namespace genu::app {

/// A suggested step back or a phase that lasts long, then the other prompts for a review (clinical reference 5.10),
/// then what speaks for a flare plan while none is on. Rules: `phase.back.*`, `phase.review`, `review.seek-help`,
/// `review.adherence`, `review.no-change`, `flare.sign.*`.
[[nodiscard]] std::vector<model::Reason> notices_of(const Inside& inside, const History& history,
                                                    const Standpoint& stand, const Prescription& today,
                                                    const guidance::PhaseAdvice& phase);

}  // namespace genu::app
