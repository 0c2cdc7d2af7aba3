#include <genu/platform/steady_clock.hpp>

#include <chrono>
#ifdef __linux__
#include <ctime>
#endif

namespace genu::platform {

std::int64_t steady_ms() {
#ifdef __linux__
  // std::chrono::steady_clock stands still on Linux while the machine sleeps.
  timespec now{};
  if (clock_gettime(CLOCK_BOOTTIME, &now) == 0) {
    constexpr std::int64_t ms_per_second = 1000, ns_per_ms = 1'000'000;
    return std::int64_t{now.tv_sec} * ms_per_second + now.tv_nsec / ns_per_ms;
  }
#endif
  const auto since = std::chrono::steady_clock::now().time_since_epoch();
  return std::chrono::duration_cast<std::chrono::milliseconds>(since).count();
}

}  // namespace genu::platform
