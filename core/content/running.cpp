// The return-to-run plan holds together: levels add up, tables leave no gap, and what it names exists.
#include <set>

#include "content/draft.hpp"

namespace genu::content {

namespace {

using base::ErrorCode;
using base::Place;

constexpr int score_count = 11;  // of pain, 0 to 10
constexpr std::string_view for_all = "default";

void expect_number(int found, int expected, const Place& place, Findings& findings) {
  if (found == expected) return;
  findings.fault(ErrorCode::Conflict, place, std::to_string(expected), std::to_string(found));
}

void check_levels(const std::vector<model::RunStep>& levels, const Place& list, Findings& findings) {
  for (std::size_t i = 0; i < levels.size(); ++i) {
    const auto& step = levels[i];
    const auto here = list.element(i);
    const auto wanted = static_cast<int>(i);
    expect_number(step.level, wanted, here.member("level"), findings);
    const auto id = "rtr-" + std::to_string(wanted);
    if (step.id != id) findings.fault(ErrorCode::Conflict, here.member("id"), id, step.id);
    expect_number(step.total_run_min, step.run_min * step.repeats, here.member("total_run_min"), findings);
    expect_number(step.total_min, (step.run_min + step.walk_min) * step.repeats, here.member("total_min"), findings);
  }
}

// Rising days, so that the last row that fits is the right one.
template <class Row>
void check_rising(const std::vector<Row>& rows, const Place& list, Findings& findings) {
  for (std::size_t i = 1; i < rows.size(); ++i) {
    if (rows[i].from_days > rows[i - 1].from_days) continue;
    findings.fault(ErrorCode::Conflict, list.element(i).member("from_days"),
                   "more than " + std::to_string(rows[i - 1].from_days), std::to_string(rows[i].from_days));
  }
}

void check_level(int level, const model::RunningPlan& plan, const Place& place, Findings& findings) {
  if (model::find_level(plan, level)) return;
  findings.fault(ErrorCode::Unknown, place, "a level of this plan", std::to_string(level));
}

void check_starts(const model::RunningPlan& plan, const Place& root, Findings& findings) {
  const auto starts = root.member("starts");
  check_rising(plan.starts, starts, findings);
  if (!plan.starts.empty()) {
    const auto first = starts.element(0);
    expect_number(plan.starts.front().from_days, 0, first.member("from_days"), findings);
  }
  for (std::size_t i = 0; i < plan.starts.size(); ++i) {
    const auto here = starts.element(i);
    check_level(plan.starts[i].level, plan, here.member("level"), findings);
  }
  const auto missed = root.member("missed");
  check_rising(plan.missed, missed, findings);
}

void check_condition(const std::string& condition, const Place& place, const Known& known, Findings& findings) {
  if (known.conditions.contains(condition)) return;
  findings.fault(ErrorCode::Unknown, place, "a condition", condition);
}

void check_conditions(const model::RunningPlan& plan, const Place& root, const Known& known, Findings& findings) {
  const auto caps = root.member("start_caps");
  for (std::size_t i = 0; i < plan.start_caps.size(); ++i) {
    const auto here = caps.element(i);
    check_condition(plan.start_caps[i].condition, here.member("condition"), known, findings);
    check_level(plan.start_caps[i].level, plan, here.member("level"), findings);
  }
  const auto keeps = root.member("keeps_running");
  for (std::size_t i = 0; i < plan.keeps_running.size(); ++i) {
    check_condition(plan.keeps_running[i], keeps.element(i), known, findings);
  }
}

// Every score of pain has one answer, for everybody and for each condition with answers of its own.
void check_during(const model::RunningPlan& plan, const Place& list, const Known& known, Findings& findings) {
  std::map<std::string, std::multiset<int>> answered;
  for (std::size_t i = 0; i < plan.during.size(); ++i) {
    const auto here = list.element(i);
    check_id(plan.during[i].id, here.member("id"), findings);
    const auto spans = here.member("spans");
    for (std::size_t j = 0; j < plan.during[i].spans.size(); ++j) {
      const auto& span = plan.during[i].spans[j];
      const auto place = spans.element(j);
      if (span.condition != for_all) check_condition(span.condition, place.member("condition"), known, findings);
      for (int score = span.from; score <= span.to; ++score) answered[span.condition].insert(score);
    }
  }
  for (const auto& [condition, found] : answered) {
    const std::set<int> once(found.begin(), found.end());
    if (once.size() == score_count && found.size() == score_count) continue;
    findings.fault(ErrorCode::Conflict, list, "one answer to each score from 0 to 10 for " + condition,
                   std::to_string(found.size()) + " answers");
  }
}

void check_notes(const std::vector<model::RunningNote>& notes, const Place& list, const Known& known,
                 Findings& findings) {
  for (std::size_t i = 0; i < notes.size(); ++i) {
    const auto here = list.element(i);
    check_id(notes[i].id, here.member("id"), findings);
    const auto sources = here.member("sources");
    for (std::size_t j = 0; known.all_sources && j < notes[i].sources.size(); ++j) {
      if (known.sources.contains(notes[i].sources[j])) continue;
      findings.fault(ErrorCode::Unknown, sources.element(j), "a key of the bibliography", notes[i].sources[j]);
    }
  }
}

}  // namespace

void check_running(const model::RunningPlan& plan, const Known& known, Findings& findings) {
  const Place root;
  const auto levels = root.member("levels");
  check_levels(plan.levels, levels, findings);
  check_starts(plan, root, findings);
  check_conditions(plan, root, known, findings);
  const auto during = root.member("during");
  check_during(plan, during, known, findings);
  const auto rebuilding = root.member("rebuilding"), gait = root.member("gait"), evidence = root.member("evidence");
  check_notes(plan.rebuilding, rebuilding, known, findings);
  check_notes(plan.gait, gait, known, findings);
  check_notes(plan.evidence, evidence, known, findings);
  const auto substitutes = root.member("substitutes");
  for (std::size_t i = 0; i < plan.substitutes.size(); ++i) {
    if (known.exercises.contains(plan.substitutes[i].exercise)) continue;
    const auto here = substitutes.element(i);
    findings.fault(ErrorCode::Unknown, here.member("exercise"), "an exercise of the catalogue",
                   plan.substitutes[i].exercise);
  }
  check_sources(plan.sources, known, findings);
}

}  // namespace genu::content
