// What forbids running now, each with what would open it.
#pragma once
#include <genu/app/views/limits.hpp>

#include "app/history.hpp"

namespace genu::app {

[[nodiscard]] std::vector<RunningLockNow> running_locks(const History& history, const Standpoint& stand);

}  // namespace genu::app
