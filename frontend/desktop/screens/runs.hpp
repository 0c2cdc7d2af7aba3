// Runs: whether and how far today, a form to note one, and those that were.
#pragma once

#include <genu/app/views.hpp>

#include <optional>
#include <string>

#include "screens/given.hpp"

namespace genu::screens {

/// A run that is being noted. Nothing has a value until somebody gives one.
struct RunUi {
  std::string distance, time, pain_from, shoes, note;
  std::optional<int> pain_before, pain_during, pain_60min, effort;
  std::optional<model::Surface> surface;
  std::optional<bool> limp, sharp_sudden, gave_way, locked;
  bool details = false;
};

struct RunsUi {
  RunUi run;
  std::optional<base::Id> asked_to_remove;
};

struct RunsShown {
  const app::TodayView& today;
  const app::HistoryView& history;
  model::DistanceUnit units = model::DistanceUnit::Kilometres;
};

void draw(const RunsShown& shown, RunsUi& ui, const Given& given);

/// The run as a command, with distances typed in `units`; nothing while neither distance nor time can be read.
[[nodiscard]] std::optional<app::LogRun> command_of(const RunUi& run, const app::TodayView& today,
                                                    model::DistanceUnit units = model::DistanceUnit::Kilometres);

}  // namespace genu::screens
