// Runs: freely beside the programme, or level by level where the phase holds the return-to-run ladder.
#include <algorithm>

#include "cohort/runner.hpp"

namespace genu::cohort {

namespace {

using app::RunOffer;
using app::SessionOffer;

constexpr double longest_run_load = 0.6;
constexpr double run_a_day = 0.3;
constexpr int usual_run_min = 30;
constexpr int days_without_running = 60;
constexpr double range_comes_back = 0.5;  // of capacity

}  // namespace

void Runner::go_running(const app::TodayView& today) {
  if (seen_.session_done || ended_ || !today.standing || is_away()) return;
  if (today.run && today.run->kind == model::RunningKind::Ladder) return go_on_ladder(*today.run);
  if (traits_.runs) run_freely(today);
}

void Runner::run_freely(const app::TodayView& today) {
  const bool eager = dice_.chance(traits_.over_eager);
  const bool allowed =
      !today.session || (today.session->offer != SessionOffer::Rest && today.session->offer != SessionOffer::SeekHelp &&
                         today.session->offer != SessionOffer::Wait);
  const bool held = today.run && today.run->offer != RunOffer::Start;
  if (!dice_.chance(run_a_day) || ((!allowed || held) && !eager)) return;
  app::LogRun log;
  const double load = eager ? longest_run_load : longest_run_load * std::min(1.0, knee_.capacity()) * 0.5;
  log.run.distance = base::Metres{static_cast<std::int64_t>(load * 15'000)};
  log.run.duration = base::Seconds{log.run.distance.count * 36 / 100};
  note_run(log, load);
}

void Runner::go_on_ladder(const app::RunCard& run) {
  if (run.offer == RunOffer::Place) {
    app::PlaceOnLadder place;
    place.days_off = days_without_running;
    if (knee_.capacity() > range_comes_back) place.full_range = true;
    take_up(place, "place-on-ladder");
    return;
  }
  const bool planned = run.offer == RunOffer::Start && !dice_.chance(traits_.misses_session);
  const bool eager = run.offer != RunOffer::Done && dice_.chance(traits_.over_eager);
  if (!planned && !eager) return;
  app::LogRun log;
  if (planned && run.level) log.run.level = *run.level;
  const int minutes = planned && run.total_min > 0 ? run.total_min : usual_run_min;
  const int running = planned && run.total_run_min > 0 ? run.total_run_min : usual_run_min;
  log.run.duration = base::Seconds{minutes * 60};
  log.run.run_time = base::Seconds{running * 60};
  log.run.walk_time = base::Seconds{std::max(0, minutes - running) * 60};
  note_run(log, longest_run_load * std::min(1.0, running / static_cast<double>(usual_run_min)));
}

void Runner::note_run(app::LogRun log, double load) {
  log.run.pain_before = tell(knee_.morning_pain());
  const int pain = knee_.take(load, dice_);
  log.run.pain_during = tell(pain);
  // Some note it at once, and tell the next morning how it was an hour later.
  if (dice_.chance(0.5)) log.run.pain_60min = tell(std::max(0, pain - 2));
  if (take_up(log, "log-run")) note_newest(log.run.pain_during, false);
}

}  // namespace genu::cohort
