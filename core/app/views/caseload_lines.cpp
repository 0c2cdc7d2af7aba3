#include "app/views/caseload_lines.hpp"

#include <algorithm>

#include "guidance/care.hpp"
#include "guidance/reasons.hpp"
#include "progress/adherence.hpp"

namespace genu::app {

namespace {

using model::CareFinding;
using model::CareReason;

DoneOfPlanned done_in(const model::CareSummary& summary, int days, Day today) {
  if (!summary.planned_from) return {};
  std::vector<progress::SessionDone> done;
  for (const auto day : summary.done) done.push_back({day, 100});
  progress::AdherenceRequest request;
  request.today = today;
  request.start = *summary.planned_from;
  request.days = days;
  request.sessions_per_week = summary.sessions_per_week;
  request.done = done;
  request.excused = summary.excused;
  request.excused_sessions = summary.excused_sessions;
  const auto result = progress::adherence(request);
  const bool heard = summary.heard_day && today - *summary.heard_day < days;
  return {heard ? std::optional(result.done) : std::nullopt, result.planned};
}

// The values of a finding that depend on the day it is shown.
guidance::Values values_of(const CareFinding& finding, Day today) {
  auto values = finding.values;
  if (finding.reason == CareReason::Silent) {
    const auto last = base::day_from(values["last"]);
    if (last) values["days"] = std::to_string(today - *last);
  }
  return values;
}

std::string_view variant_of(const CareFinding& finding) {
  if (finding.reason != CareReason::Silent) return {};
  return finding.values.count("never") ? "never" : finding.values.count("usual") ? "usual" : std::string_view();
}

CareReasonView view_of(const CareFinding& finding, Day today) {
  CareReasonView view;
  view.reason = finding.reason;
  view.why = guidance::make_reason("care." + std::string(base::name_of(finding.reason)), values_of(finding, today),
                                   "clinical reference 5.10", variant_of(finding));
  view.from = finding.from;
  view.state = finding.state;
  view.quiet_until = finding.quiet_until;
  return view;
}

void add_pain(const model::CareSummary& summary, Day today, CaseloadLine& line) {
  // Half a point either way is noise.
  constexpr int same_tenths = 5;
  line.baseline_tenths = summary.baseline_tenths;
  line.baseline_n = summary.baseline_n;
  line.last_pain = summary.last_pain;
  const auto mean = guidance::pain_mean(summary.pains, today);
  if (!mean) return;
  line.pain_tenths = mean->tenths;
  line.pain_n = mean->n;
  if (!line.baseline_tenths) return;
  const int change = mean->tenths - *line.baseline_tenths;
  line.trend = change > same_tenths ? PainTrend::Up : change < -same_tenths ? PainTrend::Down : PainTrend::Same;
}

}  // namespace

CaseloadLine line_of(const model::CareSummary& summary, Day today, base::Offset offset) {
  CaseloadLine line;
  line.patient = summary.person;
  line.name = summary.name;
  line.initials = model::initials_of(summary.name);
  line.archived = summary.archived;
  line.side = summary.side;
  line.condition_name = summary.condition_name;
  if (summary.plan_start) line.week = (today - *summary.plan_start) / 7 + 1;
  line.weeks = summary.weeks;
  line.week_done = done_in(summary, 7, today);
  line.month_done = done_in(summary, 28, today);
  add_pain(summary, today, line);
  line.light = summary.light;
  line.light_day = summary.light_day;
  line.heard_day = summary.heard_day;
  if (summary.heard) line.heard_clock = base::clock_time({*summary.heard, offset});
  for (const auto& finding : summary.findings) {
    if (finding.holds_on(today)) line.reasons.push_back(view_of(finding, today));
  }
  // What calls comes first; the order is otherwise that of urgency.
  std::vector<bool> calling(static_cast<std::size_t>(CareReason::ReviewDue) + 1, false);
  for (const auto& finding : summary.findings) {
    if (finding.calls_on(today)) calling[static_cast<std::size_t>(finding.reason)] = true;
  }
  std::stable_partition(line.reasons.begin(), line.reasons.end(),
                        [&](const CareReasonView& each) { return calling[static_cast<std::size_t>(each.reason)]; });
  line.next_review = summary.next_review;
  line.reviewed = summary.reviewed;
  return line;
}

}  // namespace genu::app
