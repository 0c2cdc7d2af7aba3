#include <algorithm>
#include <genu/player/run.hpp>

namespace genu::player {

Run paused(const Run& run, Steady now) {
  if (is_paused(run)) return run;
  auto held = run;
  held.paused_after_ms = passed_ms(run, now);
  return held;
}

Run resumed(const Run& run, Steady now) {
  if (!is_paused(run)) return run;
  return {now + -*run.paused_after_ms, run.length_ms, std::nullopt};
}

Run extended(const Run& run, std::int64_t more_ms, Steady now) {
  auto changed = run;
  changed.length_ms = std::max(passed_ms(run, now), run.length_ms + more_ms);
  return changed;
}

std::int64_t passed_ms(const Run& run, Steady now) {
  return std::clamp<std::int64_t>(run.paused_after_ms.value_or(now - run.started), 0, run.length_ms);
}

std::int64_t left_ms(const Run& run, Steady now) { return run.length_ms - passed_ms(run, now); }

bool is_over(const Run& run, Steady now) { return !is_paused(run) && left_ms(run, now) == 0; }

Steady end_of(const Run& run) { return run.started + run.length_ms; }

}  // namespace genu::player
