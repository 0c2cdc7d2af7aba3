// The progress report in words, with its charts.
#include <genu/app/views/report.hpp>

#include <algorithm>
#include <cmath>

#include "app/views/length.hpp"

namespace genu::app {

namespace {

using words::Words;

std::string report_day(const Words& words, Day day) {
  const auto parts = base::parts_of(day);
  return words.say("paper.date", {{"day", std::to_string(parts.day)},
                                  {"month", words.say("month." + std::to_string(parts.month))},
                                  {"year", std::to_string(parts.year)}});
}

std::string run_length_said(int metres, model::DistanceUnit unit) {
  const auto tenths = std::lround(length_in(metres, unit) * 10);
  return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10);
}

std::string sessions_said(const ProgressView& progress, const Words& words) {
  if (!progress.standing) return words.say("paper.report.no-plan");
  const auto& all = progress.adherence.back();
  return words.say("paper.report.adherence.said", {{"done", std::to_string(all.done)},
                                                   {"planned", std::to_string(all.planned)},
                                                   {"days", std::to_string(all.days)},
                                                   {"not_told", std::to_string(all.not_told)},
                                                   {"excused", std::to_string(all.excused)}});
}

std::string runs_said(const ProgressView& progress, const Words& words) {
  if (!progress.longest_run_m) return words.say("paper.report.runs.none");
  return words.say("paper.report.runs.said", {{"n", std::to_string(progress.runs.size())},
                                              {"length", run_length_said(*progress.longest_run_m, progress.units)},
                                              {"unit", unit_said(progress.units)}});
}

std::string level_said(const ReportView& view, const Words& words) {
  if (!view.run_level) return words.say("paper.report.level.none");
  return words.say("paper.report.level.said",
                   {{"level", std::to_string(*view.run_level)}, {"completed", std::to_string(view.run_completed)}});
}

std::string triage_said(const ReportView& view, const Words& words) {
  if (!view.triage) return words.say("paper.report.flags.unknown");
  auto text = words.say("triage-tier." + std::string(base::name_of(*view.triage)));
  if (view.triage_checked) text += ", " + report_day(words, *view.triage_checked);
  return text;
}

ReportPart summary_part(const ReportView& view, const Words& words) {
  const auto& progress = view.progress;
  const auto say = [&](const char* key) { return words.say(std::string("paper.report.") + key); };
  ReportPart part;
  part.heading = say("summary");
  part.lines = {words.say(progress.summary.message, progress.summary.values)};
  part.facts = {
      {say("answered"), words.say("paper.report.answered.said", {{"n", std::to_string(progress.pain.answered_days)},
                                                                 {"of", std::to_string(progress.pain.days)}})},
      {say("adherence"), sessions_said(progress, words)},
      {say("runs"), runs_said(progress, words)},
      {say("level"), level_said(view, words)},
      {say("flags"), triage_said(view, words)},
      {say("question"), view.question.empty() ? say("question.none") : view.question}};
  return part;
}

ReportTable table_of(const ChartTable& table, const Words& words) {
  ReportTable result;
  result.columns = {table.day_column};
  result.columns.insert(result.columns.end(), table.columns.begin(), table.columns.end());
  for (const auto& row : table.rows) {
    std::vector<std::string> cells{base::to_text(row.day)};
    for (const auto& cell : row.cells) cells.push_back(cell.value_or(words.say("progress.not-told")));
    result.rows.push_back(std::move(cells));
  }
  return result;
}

std::vector<ReportPart> chart_parts(const ReportView& view, const Words& words, double width) {
  constexpr double height = 190;
  std::vector<ReportPart> parts;
  for (const auto chart : charts_of(view.progress)) {
    if (chart == ProgressChart::Later) continue;  // on paper it would be taken for a cause
    ReportPart part;
    part.heading = chart_title(view.progress, chart, chart_step(view.progress, width), words);
    part.note = chart_note(view.progress, chart, words);
    if (chart == ProgressChart::Onset) {
      part.lines.push_back(words.say(view.progress.onset.message, view.progress.onset.values));
    }
    part.chart = chart_picture(view.progress, chart, words, {width, height});
    parts.push_back(std::move(part));
  }
  return parts;
}

ReportPart weeks_part(const ReportView& view, const Words& words) {
  ReportPart part;
  part.heading = words.say("paper.report.weeks");
  part.table = table_of(chart_table(view.progress, ProgressChart::Pain, ChartStep::Weeks, words), words);
  return part;
}

ReportPart runs_part(const ReportView& view, const Words& words) {
  ReportPart part;
  if (view.progress.runs.empty()) return part;
  part.heading = words.say("paper.report.run-list");
  part.table = table_of(chart_table(view.progress, ProgressChart::Onset, ChartStep::Days, words), words);
  return part;
}

ReportPart criteria_part(const ReportView& view, const Words& words) {
  ReportPart part;
  if (view.progress.criteria.empty()) return part;
  part.heading = words.say("paper.report.criteria", {{"phase", view.progress.next_phase}});
  for (const auto& each : view.progress.criteria) {
    part.facts.push_back({words.say("criterion-state." + std::string(base::name_of(each.state))),
                          words.say(each.reason.message, each.reason.values)});
  }
  return part;
}

void add_section(ReportText& text, ReportSection section, const ReportView& view, const Words& words, double width) {
  const auto add = [&](ReportPart part) {
    if (!part.heading.empty()) text.parts.push_back(std::move(part));
  };
  switch (section) {
    case ReportSection::Charts:
      for (auto& part : chart_parts(view, words, width)) add(std::move(part));
      return;
    case ReportSection::Weeks:
      return add(weeks_part(view, words));
    case ReportSection::Runs:
      return add(runs_part(view, words));
    case ReportSection::Criteria:
      return add(criteria_part(view, words));
  }
}

}  // namespace

ReportText report_text(const ReportView& view, const Words& words, double chart_width) {
  const auto& progress = view.progress;
  ReportText text;
  text.title = words.say("paper.report.title");
  text.period =
      words.say("paper.report.period", {{"first", report_day(words, progress.first)},
                                        {"last", report_day(words, std::min(progress.last, progress.today))}});
  if (!view.person.empty()) text.person = words.say("paper.handout.for", {{"name", view.person}});
  text.parts.push_back(summary_part(view, words));
  for (const auto section : view.sections) add_section(text, section, view, words, chart_width);
  text.small_print = words.say("paper.report.note");
  return text;
}

}  // namespace genu::app
