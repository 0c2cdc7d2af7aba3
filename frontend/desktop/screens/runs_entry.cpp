// The form for a run as what it stands for.
#include "screens/form.hpp"
#include "screens/numbers.hpp"
#include "screens/runs.hpp"

namespace genu::screens {

std::optional<app::LogRun> command_of(const RunUi& ui, const app::TodayView& today, model::DistanceUnit units) {
  const auto metres = metres_from(ui.distance, units);
  const auto seconds = seconds_from(ui.time);
  const bool misread = (!metres && !ui.distance.empty()) || (!seconds && !ui.time.empty());
  if (misread || (!metres && !seconds)) return std::nullopt;
  app::LogRun log;
  auto& run = log.run;
  run.distance.count = metres.value_or(0);
  run.duration.count = seconds.value_or(0);
  if (today.run && today.run->level && today.run->offer == app::RunOffer::Start) run.level = *today.run->level;
  run.pain_during = answer_of(ui.pain_during);
  run.pain_before = answer_of(ui.pain_before);
  run.pain_60min = answer_of(ui.pain_60min);
  if (ui.pain_middle) run.pain_middle = answer_of(ui.pain_middle);
  if (ui.pain_end) run.pain_end = answer_of(ui.pain_end);
  run.note = ui.note;
  run.shoes = ui.shoes;
  run.surface = ui.surface;
  if (const auto from = metres_from(ui.pain_from, units)) run.pain_from = base::Metres{*from};
  if (const auto descent = whole_number(ui.descent)) run.descent = base::Metres{*descent};
  if (!ui.details) return log;
  run.pain_middle = answer_of(ui.pain_middle);
  run.pain_end = answer_of(ui.pain_end);
  run.effort = answered(ui.effort);
  run.limp = answered(ui.limp);
  run.sharp_sudden = answered(ui.sharp_sudden);
  run.gave_way = answered(ui.gave_way);
  run.locked = answered(ui.locked);
  return log;
}

}  // namespace genu::screens
