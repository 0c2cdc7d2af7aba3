#include "app/item_verdict.hpp"

#include <algorithm>

#include "app/stand_in.hpp"
#include "guidance/dose_step.hpp"
#include "guidance/overrides.hpp"
#include "guidance/reasons.hpp"
#include "guidance/step_up_guard.hpp"

namespace genu::app {

namespace {

using model::Action;

const model::PrescribedItem* find_item(const model::Session& session, const std::string& exercise) {
  for (const auto& item : session.items) {
    if (item.exercise == exercise) return &item;
  }
  return nullptr;
}

// The worst pain of one exercise in one session, where it was given.
Answer<Nrs> own_pain(const History& history, const model::Session& session, const std::string& exercise) {
  Answer<Nrs> worst;
  for (const auto& set : sets_of(history, session.id)) {
    if (set.pain && set.exercise == exercise && (!worst || *worst < *set.pain)) worst = set.pain;
  }
  return worst;
}

// What went well at a dose that a physiotherapist had set, or with the easier exercise in its place, says nothing about
// the steps of the plan.
constexpr int no_step_of_ours = -1;

// Whether the session held an easier exercise that may have stood in for this one, however many steps down.
bool held_easier(const Judging& judging, const model::Session& session, const std::string& exercise) {
  constexpr int most_steps_down = 8;
  const auto* at = judging.inside.catalogue.exercise(exercise);
  for (int step = 0; step < most_steps_down && at && at->regression; ++step) {
    if (find_item(session, *at->regression)) return true;
    at = judging.inside.catalogue.exercise(*at->regression);
  }
  return false;
}

// The load step at which a session held the exercise, or an easier one in its place; nothing where it held neither.
std::optional<int> step_in(const Judging& judging, const model::Session& session, const std::string& exercise) {
  const auto* item = find_item(session, exercise);
  if (!item) return held_easier(judging, session, exercise) ? std::optional(no_step_of_ours) : std::nullopt;
  const bool ours = guidance::set_by(judging.stand.overrides, exercise, session.day) == nullptr;
  return ours ? item->step : no_step_of_ours;
}

// The sessions that held the exercise, by its load step, and the runs in between.
std::vector<guidance::Outcome> outcomes_of_item(const Judging& judging, const std::string& exercise) {
  std::vector<guidance::Outcome> outcomes;
  outcomes.reserve(judging.all.size());
  for (const auto& each : judging.all) {
    if (each.about != model::FollowUpAbout::Session) {
      outcomes.push_back(each.outcome);
      continue;
    }
    const auto& session = judging.history.sessions[each.index];
    const auto step = step_in(judging, session, exercise);
    if (!step) continue;
    auto& outcome = outcomes.emplace_back(each.outcome);
    outcome.level = *step;
    const auto pain = own_pain(judging.history, session, exercise);
    if (pain && pain != session.pain_during) {
      outcome.light = light_seen_of(session, judging.history, judging.stand, pain);
    }
  }
  return outcomes;
}

// The load step at which the exercise was last done.
std::optional<int> last_step(const Judging& judging, const std::string& exercise) {
  for (auto each = judging.all.rbegin(); each != judging.all.rend(); ++each) {
    if (each->about != model::FollowUpAbout::Session || each->outcome.kind != model::SessionKind::Rehab) continue;
    const auto step = step_in(judging, judging.history.sessions[each->index], exercise);
    if (step) return step;
  }
  return std::nullopt;
}

model::Item stepped_up(const Judging& judging, const model::Item& item, const model::Exercise& exercise) {
  const auto* original = programme_item(judging, item);
  if (original && can_be_done(judging, *original) && guidance::ready_to_return(item, exercise)) return *original;
  return guidance::harder(item, exercise);
}

// A dose that a physiotherapist has set is theirs to raise.
bool is_pinned(const Judging& judging, const model::Item& item) {
  return guidance::set_by(judging.stand.overrides, item.exercise, judging.stand.today) != nullptr;
}

// The easier exercise takes over unless it does not suit the person or is in the session already.
model::Item stepped_down(const Judging& judging, const model::Item& item, const model::Exercise& exercise) {
  const auto* regression = exercise.regression ? judging.inside.catalogue.exercise(*exercise.regression) : nullptr;
  const auto* easier = guidance::suitable_regression(regression, judging.stand.episode.condition, judging.taken);
  if (easier) {
    auto lower = guidance::easier(item, exercise, easier);
    if (can_be_done(judging, lower)) return lower;
  }
  return guidance::easier(item, exercise, nullptr);
}

void change(ItemVerdict& verdict, model::Item after) {
  const auto change = guidance::dose_change(verdict.item.before, after);
  if (change.move == DoseMove::Same) return;
  verdict.item.item = std::move(after);
  verdict.item.move = change.move;
  verdict.item.reasons = verdict.advice ? verdict.advice->reasons : std::vector<model::Reason>{};
  verdict.item.reasons.push_back(change.reason);
}

ItemVerdict unchanged(const Judging& judging, std::size_t index) {
  const auto& item = judging.stand.phase().items[index];
  return {{index, item, item, DoseMove::Same, {}, {}}, std::nullopt};
}

}  // namespace

const model::Item* programme_item(const Judging& judging, const model::Item& item) {
  const auto* programme = judging.inside.catalogue.programme(judging.stand.plan.programme.id);
  const auto* phase = programme ? model::find_phase(*programme, judging.stand.phase_start.phase) : nullptr;
  if (!phase || !item.instead_of) return nullptr;
  for (const auto& original : phase->items) {
    if (original.exercise == *item.instead_of) return &original;
  }
  return nullptr;
}

ItemVerdict judge(const Judging& judging, std::size_t index, bool may_step_up) {
  const auto& item = judging.stand.phase().items[index];
  auto verdict = unchanged(judging, index);
  const auto* exercise = judging.inside.catalogue.exercise(item.exercise);
  const auto step = last_step(judging, item.exercise);
  if (!exercise || !step || *step != item.step) return verdict;
  const auto outcomes = outcomes_of_item(judging, item.exercise);
  guidance::ActionFacts facts;
  facts.history = outcomes;
  facts.kind = model::SessionKind::Rehab;
  facts.level = item.step;
  facts.gate = judging.gate;
  facts.now = judging.stand.now.at;
  verdict.advice = guidance::next_action(facts, judging.stand.profile_on(judging.stand.today));
  const auto action = verdict.advice->action;
  if (action == Action::Progress && may_step_up && !is_pinned(judging, item))
    change(verdict, stepped_up(judging, item, *exercise));
  if (action == Action::Regress || action == Action::RestThenRegress) {
    change(verdict, stepped_down(judging, item, *exercise));
  }
  return verdict;
}

ItemVerdict one_step_down(const Judging& judging, std::size_t index) {
  const auto& item = judging.stand.phase().items[index];
  auto verdict = unchanged(judging, index);
  const auto* exercise = judging.inside.catalogue.exercise(item.exercise);
  const auto step = last_step(judging, item.exercise);
  if (!exercise || !step || *step != item.step) return verdict;
  verdict.advice = model::ActionAdvice{Action::Regress,
                                       {guidance::make_reason("next-action.regress", {}, "3.3", "after-clearance")}};
  change(verdict, stepped_down(judging, item, *exercise));
  return verdict;
}

ItemVerdict back_after_days_off(const Judging& judging, std::size_t index, const guidance::WayBack& back) {
  auto verdict = unchanged(judging, index);
  auto after = verdict.item.before;
  if (!last_step(judging, after.exercise)) return verdict;
  for (int step = 0; step < back.steps || (back.restart && after.step > 0); ++step) {
    const auto* exercise = judging.inside.catalogue.exercise(after.exercise);
    if (!exercise) break;
    after = stepped_down(judging, after, *exercise);
  }
  verdict.advice = model::ActionAdvice{Action::Regress, back.reasons};
  change(verdict, std::move(after));
  return verdict;
}

}  // namespace genu::app
