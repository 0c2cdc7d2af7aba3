// One stretch of time in a session: a set, a rest, the gap between the sides. It knows when it began and how long it
// lasts and never counts ticks, so it stays true however rarely somebody looks.
#pragma once
#include <compare>
#include <cstdint>
#include <optional>

namespace genu::player {

inline constexpr std::int64_t ms_per_second = 1000;

/// Milliseconds on a clock that only goes forward and that nobody sets, such as the time since the machine started.
/// A type of its own, so that it never meets an instant of the calendar by accident.
struct Steady {
  std::int64_t ms = 0;
  auto operator<=>(const Steady&) const = default;
  [[nodiscard]] constexpr Steady operator+(std::int64_t more_ms) const { return {ms + more_ms}; }
  [[nodiscard]] constexpr std::int64_t operator-(Steady other) const { return ms - other.ms; }
};

struct Run {
  Steady started;
  std::int64_t length_ms = 0;
  std::optional<std::int64_t> paused_after_ms;  ///< what had passed, while it is paused

  bool operator==(const Run&) const = default;
};

[[nodiscard]] inline bool is_paused(const Run& run) { return run.paused_after_ms.has_value(); }

/// Pausing what is paused, or resuming what runs, changes nothing.
[[nodiscard]] Run paused(const Run& run, Steady now);
[[nodiscard]] Run resumed(const Run& run, Steady now);

/// The same run with more time, or with less where `more_ms` is negative; taking away more than is left ends it now.
[[nodiscard]] Run extended(const Run& run, std::int64_t more_ms, Steady now);

/// From 0 to the length.
[[nodiscard]] std::int64_t passed_ms(const Run& run, Steady now);
[[nodiscard]] std::int64_t left_ms(const Run& run, Steady now);

/// What is paused is never over.
[[nodiscard]] bool is_over(const Run& run, Steady now);
[[nodiscard]] Steady end_of(const Run& run);

/// Seconds as a person counts them: 3 until the third last second is over; 0 only at the end.
[[nodiscard]] constexpr int whole_seconds(std::int64_t ms) {
  return static_cast<int>((ms + ms_per_second - 1) / ms_per_second);
}

}  // namespace genu::player
