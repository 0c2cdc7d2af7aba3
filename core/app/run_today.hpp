// The run of today as a card: the one place that joins the ladder, the light, the phase and what forbids running.
#pragma once
#include <genu/app/views/run_card.hpp>

#include "app/ladder_now.hpp"

namespace genu::app {

[[nodiscard]] RunCard run_card(const Inside& inside, const History& history, const Standpoint& stand,
                               const Assessment& now);

}  // namespace genu::app
