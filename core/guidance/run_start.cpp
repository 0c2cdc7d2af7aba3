#include "guidance/run_start.hpp"

#include <algorithm>

#include "guidance/reasons.hpp"

namespace genu::guidance {

namespace {

constexpr std::string_view source = "clinical reference 6.2";
constexpr std::string_view keep_running_source = "esculier2018";

bool listed(const std::vector<std::string>& list, std::string_view id) {
  return std::find(list.begin(), list.end(), id) != list.end();
}

}  // namespace

StartLevel start_level(const model::RunningPlan& plan, std::optional<int> days_off, std::string_view condition) {
  StartLevel start;
  if (!days_off) {
    start.reasons.push_back(make_reason("run-start", {}, source, "unknown"));
    return start;
  }
  for (const auto& row : plan.starts) {
    if (*days_off >= row.from_days) start.level = row.level;
  }
  start.reasons.push_back(make_reason(
      "run-start", {{"days", std::to_string(*days_off)}, {"level", std::to_string(start.level)}}, source, "days-off"));
  for (const auto& cap : plan.start_caps) {
    if (cap.condition != condition || start.level <= cap.level) continue;
    start.level = cap.level;
    start.reasons.push_back(make_reason("run-start", {{"level", std::to_string(cap.level)}}, source, "condition"));
  }
  return start;
}

std::optional<StartLevel> managed_level(const model::RunningPlan& plan, std::span<const OwnRun> runs,
                                        std::string_view condition, base::Day today) {
  if (!listed(plan.keeps_running, condition) || runs.empty()) return std::nullopt;
  const auto recent = [&](const OwnRun& run) { return run.day <= today && today - run.day < still_running_days; };
  if (runs.back().light != model::Light::Green || !recent(runs.back())) return std::nullopt;
  std::optional<int> level;
  std::int64_t longest = 0;
  for (const auto& run : runs) {
    if (!recent(run) || run.light != model::Light::Green) continue;
    for (const auto& step : plan.levels) {
      const bool too_long = step.total_run_min * 60LL > run.run_s;
      const bool unbroken = step.walk_min == 0;
      if (step.level == 0 || too_long || (unbroken && run.walked)) continue;
      if (!level || step.level > *level) {
        level = step.level;
        longest = run.run_s;
      }
    }
  }
  if (!level) return std::nullopt;
  return StartLevel{
      *level,
      {make_reason("run-start.managed", {{"level", std::to_string(*level)}, {"minutes", std::to_string(longest / 60)}},
                   keep_running_source)}};
}

}  // namespace genu::guidance
