// The timers of a session: get ready, hold, rest. A countdown knows when it ends and never counts ticks, so it stays
// true through a sleeping screen. The instants come from outside and should be of one steady clock.
#pragma once
#include <cstdint>
#include <genu/base/names.hpp>
#include <genu/base/time.hpp>
#include <genu/base/units.hpp>
#include <optional>

namespace genu::player {

enum class CountdownKind { GetReady, Hold, Rest };
constexpr auto names_of(base::Type<CountdownKind>) {
  return base::names<CountdownKind>(
      {{CountdownKind::GetReady, "get-ready"}, {CountdownKind::Hold, "hold"}, {CountdownKind::Rest, "rest"}});
}

struct Countdown {
  CountdownKind kind = CountdownKind::Hold;
  std::int64_t total_ms = 0;
  base::Instant ends;                       ///< while it runs
  std::optional<std::int64_t> paused_left;  ///< milliseconds left, while it is paused

  bool operator==(const Countdown&) const = default;
};

[[nodiscard]] Countdown start_countdown(CountdownKind kind, base::Seconds length, base::Instant now);

/// Pausing what is paused, or resuming what runs, changes nothing.
[[nodiscard]] Countdown paused(const Countdown& countdown, base::Instant now);
[[nodiscard]] Countdown resumed(const Countdown& countdown, base::Instant now);
/// The same countdown with more time, or with less where `more` is negative.
[[nodiscard]] Countdown extended(const Countdown& countdown, base::Seconds more, base::Instant now);

[[nodiscard]] inline bool is_paused(const Countdown& countdown) { return countdown.paused_left.has_value(); }

/// 0 once it is over, and never more than the total.
[[nodiscard]] std::int64_t remaining_ms(const Countdown& countdown, base::Instant now);
/// Seconds as a person counts them: 3 until the third last second is over; 0 only at the end.
[[nodiscard]] int remaining_s(const Countdown& countdown, base::Instant now);
[[nodiscard]] bool is_over(const Countdown& countdown, base::Instant now);

}  // namespace genu::player
