// A clock that begins where it is told and goes faster than the machine's, so that an hour can be watched in a minute.
#pragma once
#include <genu/platform/environment.hpp>

namespace genu::platform {

/// `times` milliseconds a millisecond, from `moment` on. Any thread.
[[nodiscard]] std::shared_ptr<Clock> paced_clock(base::Moment moment, int times);

}  // namespace genu::platform
