#include "screens/session_clock.hpp"

#include <algorithm>

namespace genu::screens {
namespace {

constexpr std::int64_t ms = 1000;

int whole_seconds(std::int64_t left_ms) { return static_cast<int>((left_ms + ms - 1) / ms); }

void measure(SessionClock& clock, std::int64_t total_ms, std::int64_t left_ms) {
  clock.total_s = static_cast<int>(total_ms / ms);
  clock.left_s = whole_seconds(left_ms);
  clock.done = total_ms > 0 ? 1 - static_cast<float>(left_ms) / static_cast<float>(total_ms) : 1;
}

// The rest after the last set, as changed by hand.
std::optional<player::Countdown> rest_of(const app::SessionView& view, const SessionUi& ui) {
  if (!view.rest_until || view.sets.empty() || ui.rest_skipped) return std::nullopt;
  const auto& item = view.items[static_cast<std::size_t>(view.sets.back().item)];
  const auto change = ui.rest_change.count * ms;
  return player::Countdown{player::CountdownKind::Rest, std::max(ms, item.dose.rest.count * ms + change),
                           base::Instant{view.rest_until->ms + change}, std::nullopt};
}

// Where a running set of holds stands after so many milliseconds.
SessionClock within_holds(const model::Dose& dose, std::int64_t gone) {
  SessionClock clock;
  gone -= kGetReady * ms;
  if (gone < 0) {
    clock.doing = Doing::GetReady;
    measure(clock, kGetReady * ms, -gone);
    return clock;
  }
  const auto hold = dose.hold.count * ms;
  const auto turn = hold + kBetweenHolds * ms;
  const auto rep = std::min<std::int64_t>(gone / turn, dose.reps - 1);
  const auto inside = gone - rep * turn;
  clock.rep = static_cast<int>(rep) + 1;
  if (inside < hold || clock.rep == dose.reps) {
    clock.doing = Doing::Hold;
    measure(clock, hold, std::max<std::int64_t>(0, hold - inside));
  } else {
    clock.doing = Doing::Between;
    ++clock.rep;
    measure(clock, kBetweenHolds * ms, turn - inside);
  }
  return clock;
}

}  // namespace

player::Countdown start_holds(const model::Dose& dose, base::Instant now) {
  const auto seconds = kGetReady + dose.reps * dose.hold.count + (dose.reps - 1) * kBetweenHolds;
  return player::start_countdown(player::CountdownKind::Hold, base::Seconds{seconds}, now);
}

SessionClock clock_of(const app::SessionView& view, const SessionUi& ui, base::Instant now) {
  SessionClock clock;
  if (!view.next) return clock;
  const auto& dose = view.items[static_cast<std::size_t>(view.next->item)].dose;
  if (ui.hold) {
    clock = within_holds(dose, ui.hold->total_ms - player::remaining_ms(*ui.hold, now));
    clock.paused = player::is_paused(*ui.hold);
    return clock;
  }
  if (const auto rest = rest_of(view, ui); rest && !player::is_over(*rest, now)) {
    clock.doing = Doing::Rest;
    measure(clock, rest->total_ms, player::remaining_ms(*rest, now));
    return clock;
  }
  clock.doing = dose.hold.count > 0 ? Doing::HoldToDo : Doing::RepsToDo;
  clock.total_s = static_cast<int>(dose.hold.count);
  clock.left_s = clock.total_s;
  return clock;
}

}  // namespace genu::screens
