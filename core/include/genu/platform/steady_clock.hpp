// A clock for durations: it only goes forward, nobody sets it, and it counts the time a machine sleeps.
#pragma once
#include <cstdint>

namespace genu::platform {

/// Milliseconds since some moment that stays the same while the program runs. Any thread.
[[nodiscard]] std::int64_t steady_ms();

}  // namespace genu::platform
