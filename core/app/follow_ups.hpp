// Which sessions and runs wait for their next-morning answer.
#pragma once
#include <genu/app/views/today.hpp>

#include "app/history.hpp"

namespace genu::app {

/// Oldest first: what was done on an earlier day, at most `answerable_days` ago, and has no answer yet.
[[nodiscard]] std::vector<FollowUpDue> follow_ups_due(const History& history, const Standpoint& stand);

/// A morning is remembered for so many days; after that the question is no longer asked.
inline constexpr int answerable_days = 2;

}  // namespace genu::app
