// Runs: whether and how far today, a form to note one, and those that were.
#pragma once

#include <genu/app/views.hpp>
#include <genu/app/views/runs.hpp>

#include <optional>
#include <string>

#include "screens/given.hpp"

namespace genu::screens {

/// A run that is being noted. Nothing has a value until somebody gives one.
struct RunUi {
  std::string distance, time, pain_from, descent, shoes, note;
  std::optional<int> pain_before, pain_middle, pain_end, pain_during, pain_60min, effort;
  std::optional<model::Surface> surface;
  std::optional<bool> limp, sharp_sudden, gave_way, locked;
  bool details = false;
};

struct RunsUi {
  RunUi run;
  std::string planned;     ///< kilometres of a run that is thought of
  bool all_steps = false;  ///< of the ladder
  std::optional<base::Id> asked_to_remove;
};

struct RunsShown {
  const app::TodayView& today;
  const app::HistoryView& history;
  model::DistanceUnit units = model::DistanceUnit::Kilometres;
  const app::LadderView* ladder = nullptr;   ///< each of these is null where it cannot be told
  const app::RunCheckView* check = nullptr;  ///< of what is planned
  const app::PainOnsetView* onset = nullptr;
  const app::ShoesView* shoes = nullptr;
};

void draw(const RunsShown& shown, RunsUi& ui, const Given& given);

/// The run that is thought of, typed in `units`; nothing while no length can be read.
[[nodiscard]] std::optional<app::PlannedRun> planned_run(const RunsUi& ui, model::DistanceUnit units);

/// The run as a command, with distances typed in `units`; nothing while neither distance nor time can be read.
[[nodiscard]] std::optional<app::LogRun> command_of(const RunUi& run, const app::TodayView& today,
                                                    model::DistanceUnit units = model::DistanceUnit::Kilometres);

}  // namespace genu::screens
