// The ladder with its levels, where the person stands, and what is asked before it begins.
#include <genu/app/views/running.hpp>

#include "app/placing.hpp"
#include "app/run_today.hpp"

namespace genu::app {

namespace {

using base::Result;
using base::Unexpected;

LevelMark mark_of(int level, const std::optional<int>& here) {
  if (!here || level > *here) return LevelMark::Ahead;
  return level == *here ? LevelMark::Here : LevelMark::Behind;
}

bool has_own_spans(const model::RunningPlan& plan, const std::string& condition) {
  for (const auto& row : plan.during) {
    for (const auto& span : row.spans) {
      if (span.condition == condition) return true;
    }
  }
  return false;
}

void add_during(LadderView& view, const model::RunningPlan& plan, const std::string& condition) {
  const auto wanted = has_own_spans(plan, condition) ? condition : std::string("default");
  for (const auto& row : plan.during) {
    for (const auto& span : row.spans) {
      if (span.condition == wanted) view.during.push_back({span.from, span.to, row.advice, row.signs});
    }
  }
}

void add_plan(LadderView& view, const model::RunningPlan& plan, const std::string& condition) {
  for (const auto& step : plan.levels) view.levels.push_back({step, mark_of(step.level, view.level)});
  add_during(view, plan, condition);
  view.rebuilding = plan.rebuilding;
  view.gait = plan.gait;
  view.substitutes = plan.substitutes;
  view.substitute_pain_limit = plan.substitute_pain_limit;
}

void add_stand(LadderView& view, const guidance::LadderStand& ladder) {
  view.level = ladder.level;
  view.last_level = ladder.last_level;
  view.completed = ladder.completed;
  view.runs_at_level = ladder.runs_at_level;
  view.handed_over = ladder.handed_over;
  view.review = ladder.review;
  view.reasons = ladder.advice.reasons;
  view.reasons.insert(view.reasons.end(), ladder.reasons.begin(), ladder.reasons.end());
}

}  // namespace

Result<LadderView> ladder_view(const Core& core) {
  const auto& inside = core.inside();
  const auto stand = running_standpoint(inside);
  if (!stand) return Unexpected{stand.error()};
  const auto history = history_of(inside, *stand);
  if (!history) return Unexpected{history.error()};
  const auto now = assess(inside, *history, *stand);
  const auto& ladder = now.ladder;
  auto placing = placing_of(inside, *history, *stand, now);
  LadderView view;
  if (ladder) add_stand(view, *ladder);
  if (!ladder || ladder->check_again) {
    view.entry = placing.entry;
    view.may_place = placing.allowed();
    view.start_level = placing.start.level;
    view.start_reasons = placing.start.reasons;
  }
  view.locks = std::move(placing.gate.locks);
  view.today = run_card(inside, *history, *stand, now);
  add_plan(view, inside.catalogue.running(), stand->episode.condition);
  return view;
}

}  // namespace genu::app
