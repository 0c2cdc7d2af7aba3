// Which charts there are, and what stands above them.
#include "app/views/progress_later.hpp"

#include <algorithm>

#include "app/views/length.hpp"

namespace genu::app {

namespace {

std::string count_note(const words::Words& words, const char* key, int n, int of) {
  return words.say(key, {{"n", std::to_string(n)}, {"of", std::to_string(of)}});
}

}  // namespace

std::vector<ProgressChart> charts_of(const ProgressView& view) {
  std::vector<ProgressChart> charts{ProgressChart::Pain};
  if (view.standing) charts.push_back(ProgressChart::Sessions);
  if (!view.runs.empty()) charts.push_back(ProgressChart::Running);
  const auto did_sets = [](const WeekProgress& week) { return week.sets_done > 0; };
  if (std::any_of(view.weeks.begin(), view.weeks.end(), did_sets)) charts.push_back(ProgressChart::Dose);
  const auto known = [](const RunProgress& run) { return run.onset != progress::RunOnset::Unknown; };
  if (std::any_of(view.runs.begin(), view.runs.end(), known)) charts.push_back(ProgressChart::Onset);
  if (!view.symmetry.empty()) charts.push_back(ProgressChart::Symmetry);
  if (!later_loads(view).empty()) charts.push_back(ProgressChart::Later);
  return charts;
}

std::string chart_title(const ProgressView& view, ProgressChart chart, ChartStep step, const words::Words& words) {
  const auto key = "progress.chart." + std::string(base::name_of(chart));
  return words.say(key + (step == ChartStep::Days ? ".days" : ".weeks"), {{"unit", unit_said(view.units)}});
}

std::string chart_note(const ProgressView& view, ProgressChart chart, const words::Words& words,
                       const ChartOptions& options) {
  switch (chart) {
    case ProgressChart::Pain:
      return count_note(words, "progress.note.days", view.pain.answered_days, view.pain.days);
    case ProgressChart::Sessions:
      return count_note(words, "progress.note.sessions", view.adherence.back().done, view.adherence.back().planned);
    case ProgressChart::Running:
    case ProgressChart::Onset:
      return count_note(words, "progress.note.runs", static_cast<int>(view.runs.size()), 0);
    case ProgressChart::Later:
      return later_note(view, options, words);
    case ProgressChart::Dose:
    case ProgressChart::Symmetry:
      break;
  }
  return {};
}

}  // namespace genu::app
