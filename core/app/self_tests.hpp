// What the self-tests are judged by today: safety, and what the way on asks for.
#pragma once
#include "app/prescription.hpp"
#include "guidance/self_tests.hpp"

namespace genu::app {

/// Whether hops, decline squats and tests of greatest strength may be done today. `today` is what is prescribed.
[[nodiscard]] guidance::TestSafetyFacts test_safety_facts(const History& history, const Standpoint& stand,
                                                          const Prescription& today);

/// The tests that the way on from this phase asks for.
[[nodiscard]] std::vector<guidance::TestNeed> tests_needed(const History& history, const Standpoint& stand);

}  // namespace genu::app
