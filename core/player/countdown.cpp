#include <genu/player/countdown.hpp>

#include <algorithm>
#include <genu/player/run.hpp>

namespace genu::player {

Countdown start_countdown(CountdownKind kind, base::Seconds length, base::Instant now) {
  const auto total = std::max<std::int64_t>(0, length.count) * ms_per_second;
  return {kind, total, {now.ms + total}, std::nullopt};
}

Countdown paused(const Countdown& countdown, base::Instant now) {
  if (is_paused(countdown)) return countdown;
  auto held = countdown;
  held.paused_left = remaining_ms(countdown, now);
  return held;
}

Countdown resumed(const Countdown& countdown, base::Instant now) {
  if (!is_paused(countdown)) return countdown;
  auto running = countdown;
  running.ends = {now.ms + *countdown.paused_left};
  running.paused_left.reset();
  return running;
}

Countdown extended(const Countdown& countdown, base::Seconds more, base::Instant now) {
  // Taking away more than is left ends it now; time added to what is over begins now.
  const auto left = remaining_ms(countdown, now);
  const auto change = std::max(-left, more.count * ms_per_second);
  auto longer = countdown;
  longer.total_ms += change;
  if (is_paused(countdown)) {
    longer.paused_left = left + change;
  } else {
    longer.ends = {now.ms + left + change};
  }
  return longer;
}

std::int64_t remaining_ms(const Countdown& countdown, base::Instant now) {
  const auto left = countdown.paused_left.value_or(countdown.ends.ms - now.ms);
  return std::clamp<std::int64_t>(left, 0, countdown.total_ms);
}

int remaining_s(const Countdown& countdown, base::Instant now) {
  return static_cast<int>((remaining_ms(countdown, now) + ms_per_second - 1) / ms_per_second);
}

bool is_over(const Countdown& countdown, base::Instant now) { return remaining_ms(countdown, now) == 0; }

}  // namespace genu::player
