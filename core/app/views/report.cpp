// What a progress report holds.
#include <genu/app/views/report.hpp>
#include <genu/app/views/running.hpp>
#include <genu/app/views/triage.hpp>

namespace genu::app {

using base::Result;
using base::Unexpected;

Result<ReportView> report_view(const Core& core, const ReportAsked& asked) {
  auto progress = progress_view(core, asked.range, asked.offset);
  if (!progress) return Unexpected{progress.error()};
  const auto triage = triage_view(core);
  if (!triage) return Unexpected{triage.error()};
  ReportView view;
  view.person = asked.person;
  view.question = asked.question;
  view.sections = asked.sections;
  view.progress = std::move(*progress);
  view.triage = triage->tier;
  view.triage_checked = triage->checked;
  if (!view.progress.standing) return view;
  const auto ladder = ladder_view(core);
  if (!ladder) return Unexpected{ladder.error()};
  view.run_level = ladder->level;
  view.run_completed = ladder->completed;
  return view;
}

}  // namespace genu::app
