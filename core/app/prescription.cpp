#include "app/prescription.hpp"

#include <algorithm>

#include "app/facts.hpp"
#include "guidance/dose_step.hpp"
#include "guidance/level_change.hpp"
#include "guidance/reasons.hpp"
#include "guidance/session_items.hpp"
#include "guidance/step_up_guard.hpp"

namespace genu::app {

namespace {

using model::Action;

// Everything one item is judged by.
struct Judging {
  const Inside& inside;
  const Standpoint& stand;
  const History& history;
  const std::vector<Answered>& all;
  model::WeekGate gate;
};

struct ItemVerdict {
  ItemToday item;
  std::optional<model::ActionAdvice> advice;  ///< nothing where the item has not been done at its present dose
};

const model::PrescribedItem* find_item(const model::Session& session, const std::string& exercise) {
  for (const auto& item : session.items) {
    if (item.exercise == exercise) return &item;
  }
  return nullptr;
}

// The worst pain of one exercise in one session, where it was given.
Answer<Nrs> own_pain(const History& history, const model::Session& session, const std::string& exercise) {
  const auto found = history.sets.find(session.id);
  if (found == history.sets.end()) return {};
  auto sets = found->second;
  sets.erase(std::remove_if(sets.begin(), sets.end(), [&](const auto& set) { return set.exercise != exercise; }),
             sets.end());
  return worst_pain(sets);
}

// The sessions that held the exercise, by its load step, and the runs in between.
std::vector<guidance::Outcome> outcomes_of_item(const Judging& judging, const std::string& exercise) {
  std::vector<guidance::Outcome> outcomes;
  for (const auto& each : judging.all) {
    auto outcome = each.outcome;
    if (each.about == model::FollowUpAbout::Session) {
      const auto& session = judging.history.sessions[each.index];
      const auto* item = find_item(session, exercise);
      if (!item) continue;
      outcome.level = item->step;
      if (const auto pain = own_pain(judging.history, session, exercise)) {
        outcome.light = light_of(session, judging.history, judging.stand, pain);
      }
    }
    outcomes.push_back(std::move(outcome));
  }
  return outcomes;
}

// The load step at which the exercise was last done.
std::optional<int> last_step(const std::vector<guidance::Outcome>& outcomes) {
  for (auto it = outcomes.rbegin(); it != outcomes.rend(); ++it) {
    if (it->kind == model::SessionKind::Rehab) return it->level;
  }
  return std::nullopt;
}

// The item as the programme wrote it, for the way back from an easier exercise.
const model::Item* original_of(const Judging& judging, const model::Item& item) {
  const auto* programme = judging.inside.catalogue.programme(judging.stand.plan.programme.id);
  const auto* phase = programme ? model::find_phase(*programme, judging.stand.phase_start.phase) : nullptr;
  if (!phase || !item.instead_of) return nullptr;
  for (const auto& original : phase->items) {
    if (original.exercise == *item.instead_of) return &original;
  }
  return nullptr;
}

model::Item stepped_up(const Judging& judging, const model::Item& item, const model::Exercise& exercise) {
  const auto* original = original_of(judging, item);
  if (original && guidance::ready_to_return(item, exercise)) return *original;
  return guidance::harder(item, exercise);
}

model::Item stepped_down(const Judging& judging, const model::Item& item, const model::Exercise& exercise) {
  const auto* regression = exercise.regression ? judging.inside.catalogue.exercise(*exercise.regression) : nullptr;
  const bool suits = regression && guidance::may_enter_by_rule(*regression, judging.stand.episode.condition);
  return guidance::easier(item, exercise, suits ? regression : nullptr);
}

void change(ItemVerdict& verdict, model::Item after) {
  const auto change = guidance::dose_change(verdict.item.before, after);
  if (change.move == DoseMove::Same) return;
  verdict.item.item = std::move(after);
  verdict.item.move = change.move;
  verdict.item.reasons = verdict.advice ? verdict.advice->reasons : std::vector<model::Reason>{};
  verdict.item.reasons.push_back(change.reason);
}

// One item by its own history. Steps only from the dose at which it was last done, so that a change is made once.
ItemVerdict judge(const Judging& judging, std::size_t index, bool may_step_up) {
  const auto& item = judging.stand.phase().items[index];
  ItemVerdict verdict{{index, item, item, DoseMove::Same, {}}, std::nullopt};
  const auto* exercise = judging.inside.catalogue.exercise(item.exercise);
  const auto outcomes = outcomes_of_item(judging, item.exercise);
  const auto step = last_step(outcomes);
  if (!exercise || !step || *step != item.step) return verdict;
  guidance::ActionFacts facts;
  facts.history = outcomes;
  facts.kind = model::SessionKind::Rehab;
  facts.level = item.step;
  facts.gate = judging.gate;
  facts.now = judging.stand.now.at;
  verdict.advice = guidance::next_action(facts, guidance::profile_for(judging.stand.episode.condition));
  const auto action = verdict.advice->action;
  if (action == Action::Progress && may_step_up) change(verdict, stepped_up(judging, item, *exercise));
  if (action == Action::Regress || action == Action::RestThenRegress) {
    change(verdict, stepped_down(judging, item, *exercise));
  }
  return verdict;
}

// The session as a whole: alarms and waiting come from all sessions and runs together.
model::ActionAdvice whole_advice(const Judging& judging) {
  const auto outcomes = outcomes_of(judging.all);
  guidance::ActionFacts facts;
  facts.history = outcomes;
  facts.kind = outcomes.empty() ? model::SessionKind::Rehab : outcomes.back().kind;
  facts.level = outcomes.empty() ? 0 : outcomes.back().level;
  facts.gate = judging.gate;
  facts.now = judging.stand.now.at;
  return guidance::next_action(facts, guidance::profile_for(judging.stand.episode.condition));
}

bool stops_everything(Action action) {
  return action == Action::SeekHelp || action == Action::Wait || action == Action::RestThenRegress;
}

const ItemVerdict* first_with(const std::vector<ItemVerdict>& verdicts, Action action) {
  for (const auto& verdict : verdicts) {
    const bool moved = verdict.item.move != DoseMove::Same || action == Action::Hold;
    if (moved && verdict.advice && verdict.advice->action == action) return &verdict;
  }
  return nullptr;
}

// What the session as a whole is advised: the alarms first, then what its exercises come to.
model::ActionAdvice overall(const model::ActionAdvice& whole, const std::vector<ItemVerdict>& verdicts) {
  if (stops_everything(whole.action)) return whole;
  for (const auto action : {Action::Regress, Action::Progress}) {
    if (const auto* verdict = first_with(verdicts, action)) return *verdict->advice;
  }
  if (whole.action == Action::Hold || whole.action == Action::Regress) return {Action::Hold, whole.reasons};
  if (const auto* verdict = first_with(verdicts, Action::Hold)) return *verdict->advice;
  return {Action::Hold, {guidance::make_reason("next-action.hold", {}, "3.3", "top")}};
}

// After a professional has cleared exercise, the plan begins again one step down.
bool restarts_after_clearance(const History& history, const std::vector<Answered>& before,
                              const std::vector<Answered>& after) {
  if (before.empty() || !after.empty() || history.clearances.empty()) return false;
  const auto light = before.back().outcome.light.light;
  return light == model::Light::Red;
}

void restart_easier(const Judging& judging, std::vector<ItemVerdict>& verdicts, const std::vector<Answered>& before) {
  Judging earlier{judging.inside, judging.stand, judging.history, before, judging.gate};
  for (auto& verdict : verdicts) {
    const auto* exercise = judging.inside.catalogue.exercise(verdict.item.item.exercise);
    const auto step = last_step(outcomes_of_item(earlier, verdict.item.item.exercise));
    if (!exercise || !step || *step != verdict.item.item.step) continue;
    verdict.advice = model::ActionAdvice{Action::Regress,
                                         {guidance::make_reason("next-action.regress", {}, "3.3", "after-clearance")}};
    change(verdict, stepped_down(judging, verdict.item.item, *exercise));
  }
}

// The rest after the newest red one, wherever in the row it stands.
std::optional<Instant> rest_until(const std::vector<Answered>& all, Instant now) {
  if (all.empty() || all.back().outcome.light.light != model::Light::Red) return std::nullopt;
  const auto end = guidance::rest_end(all.back().outcome.at);
  return end > now ? std::optional(end) : std::nullopt;
}

bool done_on(const History& history, Day day) {
  return std::any_of(history.sessions.begin(), history.sessions.end(), [&](const model::Session& session) {
    return session.day == day && session.state == model::SessionState::Finished;
  });
}

SessionOffer offer_of(const Prescription& today, const History& history, const Standpoint& stand) {
  if (history.open) return SessionOffer::Resume;
  const auto action = today.advice ? today.advice->action : Action::Hold;
  if (action == Action::SeekHelp) return SessionOffer::SeekHelp;
  if (done_on(history, stand.today)) return SessionOffer::Done;
  if (action == Action::Wait) return SessionOffer::Wait;
  return today.rest_until ? SessionOffer::Rest : SessionOffer::Start;
}

bool listed_today(const model::Phase& phase, std::size_t index, const std::vector<model::Item>& items) {
  return std::find(items.begin(), items.end(), phase.items[index]) != items.end();
}

}  // namespace

bool Prescription::changes_plan() const {
  return std::any_of(items.begin(), items.end(), [](const ItemToday& item) { return item.move != DoseMove::Same; });
}

Prescription prescribe(const Inside& inside, const Standpoint& stand, const History& history) {
  const auto everything = answered(history, stand);
  const auto all = since_clearance(everything, history);
  const Judging judging{inside, stand, history, all, week_gate_of(history, stand).gate};
  Prescription today;
  today.facts = criteria_facts(history, stand, everything);
  const auto whole = whole_advice(judging);
  const bool may_step = whole.action != Action::SeekHelp && whole.action != Action::Wait;
  const bool newest_green = !all.empty() && all.back().outcome.light.light == model::Light::Green;

  const auto listed = guidance::session_items(stand.phase(), model::SessionLength::Full, today.facts);
  std::vector<ItemVerdict> verdicts;
  for (std::size_t i = 0; i < stand.phase().items.size(); ++i) {
    if (!listed_today(stand.phase(), i, listed)) continue;
    verdicts.push_back(judge(judging, i, newest_green));
    if (!may_step) verdicts.back().item = {i, stand.phase().items[i], stand.phase().items[i], DoseMove::Same, {}};
  }
  if (restarts_after_clearance(history, everything, all)) restart_easier(judging, verdicts, everything);

  const bool anything = !all.empty() || judging.gate == model::WeekGate::Help;
  if (anything) today.advice = overall(whole, verdicts);
  if (!everything.empty()) today.newest = everything.back();
  today.rest_until = rest_until(all, stand.now.at);
  for (auto& verdict : verdicts) today.items.push_back(std::move(verdict.item));
  today.offer = offer_of(today, history, stand);
  return today;
}

std::vector<model::PrescribedItem> prescribed_items(const Inside& inside, const Prescription& today,
                                                    model::SessionLength length) {
  const bool any_essential =
      std::any_of(today.items.begin(), today.items.end(), [](const ItemToday& each) { return each.item.essential; });
  std::vector<model::PrescribedItem> items;
  for (const auto& each : today.items) {
    if (length == model::SessionLength::Short && any_essential && !each.item.essential) continue;
    const auto* exercise = inside.catalogue.exercise(each.item.exercise);
    const auto laterality = exercise ? exercise->laterality : model::Laterality::Both;
    items.push_back({each.item.exercise, each.item.dose, each.item.step, laterality, each.item.note});
  }
  return items;
}

model::Plan next_version(const Inside& inside, const Standpoint& stand, const Prescription& today) {
  auto plan = stand.plan;
  plan.id = new_id(inside, stand.now.at);
  plan.version += 1;
  plan.author = "rules";
  plan.reason =
      today.advice && !today.advice->reasons.empty() ? today.advice->reasons.front().message : "plan.adjusted";
  plan.created = stand.now.at;
  plan.day = stand.today;
  auto& phase = plan.programme.phases[model::phase_index(plan.programme, stand.phase_start.phase)];
  for (const auto& each : today.items) phase.items[each.index] = each.item;
  return plan;
}

}  // namespace genu::app
