#include "app/prescription.hpp"

#include <algorithm>

#include "app/item_verdict.hpp"
#include "app/ladder_now.hpp"
#include "app/stand_in.hpp"
#include "guidance/dose_step.hpp"
#include "guidance/energy_storage.hpp"
#include "guidance/level_change.hpp"
#include "guidance/reasons.hpp"
#include "guidance/session_items.hpp"

namespace genu::app {

namespace {

using model::Action;

// The session as a whole: alarms and waiting come from all sessions and runs together, and from the triage.
model::ActionAdvice whole_advice(const Judging& judging, model::TriageTier triage) {
  const auto outcomes = outcomes_of(judging.all);
  guidance::ActionFacts facts;
  facts.history = outcomes;
  facts.kind = outcomes.empty() ? model::SessionKind::Rehab : outcomes.back().kind;
  facts.level = outcomes.empty() ? 0 : outcomes.back().level;
  facts.triage = triage;
  facts.gate = judging.gate;
  facts.now = judging.stand.now.at;
  return guidance::next_action(facts, judging.stand.profile_on(judging.stand.today));
}

// Whether the first phase of a programme may be done although the triage says to see somebody soon (clinical
// reference 1.8). A programme that a professional began is theirs to hold.
bool may_go_on(const Standpoint& stand, const History& history) {
  if (history.triage.result.lock_all) return false;
  const bool first_phase = model::phase_index(stand.plan.programme, stand.phase_start.phase) == 0;
  return first_phase || !is_self_chosen(history);
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
  // Good sessions, but nothing to add to: the exercises are new in this phase, or at the top of their doses.
  const bool fresh = std::none_of(verdicts.begin(), verdicts.end(), [](const auto& each) { return each.advice; });
  return {Action::Hold, {guidance::make_reason("next-action.hold", {}, "3.3", fresh ? "new-phase" : "top")}};
}

// After a professional has cleared exercise, the plan begins again one step down.
bool restarts_after_clearance(std::span<const Answered> everything, std::span<const Answered> since) {
  return since.empty() && !everything.empty() && everything.back().outcome.light.light == model::Light::Red;
}

std::vector<std::string> exercises_of(const model::Phase& phase) {
  std::vector<std::string> exercises;
  for (const auto& item : phase.items) exercises.push_back(item.exercise);
  return exercises;
}

// Where today's items stand in the phase.
std::vector<std::size_t> listed_today(const model::Phase& phase, const guidance::CriteriaFacts& facts) {
  return guidance::listed(phase, model::ItemDay::Session, model::SessionLength::Full, facts);
}

bool may_move(Action whole, bool loads_held) {
  return whole != Action::SeekHelp && whole != Action::Wait && !loads_held;
}

// Each item by its own history. Nothing moves while the knee waits, help is sought or loads are held, and nothing
// moves up unless the newest session or run was green.
std::vector<ItemVerdict> judged(Judging& judging, const guidance::CriteriaFacts& facts, bool moves) {
  const auto& phase = judging.stand.phase();
  const bool newest_green = !judging.all.empty() && judging.all.back().outcome.light.light == model::Light::Green;
  std::vector<ItemVerdict> verdicts;
  for (const auto index : listed_today(phase, facts)) {
    auto verdict = judge(judging, index, newest_green);
    if (!moves) verdict.item = {index, phase.items[index], phase.items[index], DoseMove::Same, {}, {}};
    verdict = with_equipment(judging, std::move(verdict));
    judging.taken.push_back(verdict.item.item.exercise);
    verdicts.push_back(std::move(verdict));
  }
  return verdicts;
}

// Every item one step below where the alarm found it.
std::vector<ItemVerdict> restarted(const Judging& judging, const guidance::CriteriaFacts& facts,
                                   std::span<const Answered> everything) {
  Judging earlier{judging.inside, judging.stand, judging.history, everything, judging.gate, judging.taken};
  std::vector<ItemVerdict> verdicts;
  for (const auto index : listed_today(judging.stand.phase(), facts)) {
    verdicts.push_back(with_equipment(earlier, one_step_down(earlier, index)));
    earlier.taken.push_back(verdicts.back().item.item.exercise);
  }
  return verdicts;
}

// How the plan begins again once a hold or flare has ended and nothing has been done or changed since; nothing where it
// goes on as it was.
std::optional<guidance::WayBack> way_back_of(const History& history, const Standpoint& stand) {
  const auto end = newest_end(history.holds, stand);
  if (!end || history.sessions.empty() || stand.plan.created >= end->at) return std::nullopt;
  const auto& newest = history.sessions.back();
  if (newest.started >= end->at) return std::nullopt;
  auto back = guidance::way_back(stand.today - newest.day, end->trouble && newest.started < end->borne_from);
  return back.steps > 0 ? std::optional(std::move(back)) : std::nullopt;
}

std::vector<ItemVerdict> come_back(Judging& judging, const guidance::CriteriaFacts& facts,
                                   const guidance::WayBack& back) {
  std::vector<ItemVerdict> verdicts;
  for (const auto index : listed_today(judging.stand.phase(), facts)) {
    verdicts.push_back(with_equipment(judging, back_after_days_off(judging, index, back)));
    judging.taken.push_back(verdicts.back().item.item.exercise);
  }
  return verdicts;
}

// Why there are no jumps today: the tendon needs a day after a run or after jumps.
std::optional<model::Reason> no_jumps_of(const Inside& inside, const History& history, const Standpoint& stand) {
  if (!guidance::spaces_energy_storage(stand.episode.condition)) return std::nullopt;
  auto days = days_with_jumps(inside, history);
  for (const auto& run : history.runs) days.push_back(run.day);
  return guidance::no_jumps_today(days, stand.today);
}

bool is_jump(const Inside& inside, const ItemVerdict& verdict) {
  const auto* exercise = inside.catalogue.exercise(verdict.item.item.exercise);
  return exercise && guidance::stores_energy(*exercise);
}

// What is not done today although the phase lists it.
bool is_left_out(const Inside& inside, const Prescription& today, const ItemVerdict& verdict) {
  const auto* exercise = inside.catalogue.exercise(verdict.item.item.exercise);
  if (!exercise) return today.held.all();
  return guidance::forbids(today.held.forbids, *exercise) || (today.no_jumps && is_jump(inside, verdict));
}

// Half the sets of what works the knee, while a flare goes on.
void lighten(const Inside& inside, const History& history, Prescription& today) {
  if (history.holds.flare() == nullptr) return;
  for (auto& each : today.items) {
    const auto* exercise = inside.catalogue.exercise(each.item.exercise);
    if (exercise && guidance::is_lightened(*exercise)) each.lighter = guidance::flare_dose(each.item.dose);
  }
}

// The rest after the newest red one, wherever in the row it stands.
std::optional<Instant> rest_until(std::span<const Answered> all, Instant now) {
  if (all.empty() || all.back().outcome.light.light != model::Light::Red) return std::nullopt;
  const auto end = guidance::rest_end(all.back().outcome.at);
  return end > now ? std::optional(end) : std::nullopt;
}

bool done_on(const History& history, Day day) {
  return std::any_of(history.sessions.begin(), history.sessions.end(), [&](const model::Session& session) {
    return session.day == day && session.state == model::SessionState::Finished;
  });
}

// `action` is what the sessions and runs call for; the triage speaks for itself.
SessionOffer offer_of(const Prescription& today, Action action, const History& history, const Standpoint& stand) {
  if (history.open) return SessionOffer::Resume;
  const bool seen_first = history.triage.tier() != model::TriageTier::SelfManage;
  if (history.triage.result.lock_all || (seen_first && !may_go_on(stand, history))) return SessionOffer::SeekHelp;
  if (action == Action::SeekHelp) return SessionOffer::SeekHelp;
  if (today.held.all() || today.items.empty()) return SessionOffer::Held;
  if (done_on(history, stand.today)) return SessionOffer::Done;
  if (action == Action::Wait) return SessionOffer::Wait;
  return today.rest_until ? SessionOffer::Rest : SessionOffer::Start;
}

}  // namespace

bool Prescription::changes_plan() const {
  return std::any_of(items.begin(), items.end(), [](const ItemToday& item) { return item.move != DoseMove::Same; });
}

Prescription prescribe(const Inside& inside, const Standpoint& stand, const History& history) {
  Prescription today;
  today.now = assess(inside, history, stand);
  const auto& everything = today.now.all;
  const auto all = since_clearance(everything, history);
  Judging judging{inside, stand, history, all, today.now.gate, exercises_of(stand.phase())};
  today.held = held_on(history.holds, stand.episode.condition, stand.today, stand.now.at);
  const auto whole = whole_advice(judging, history.triage.tier());
  const bool loads_held = today.held.loaded() || history.holds.flare() != nullptr;
  const bool moves = may_move(whole.action, loads_held);
  const auto back = moves ? way_back_of(history, stand) : std::nullopt;
  today.coming_back = back.has_value();
  auto verdicts = back                                        ? come_back(judging, today.now.facts, *back)
                  : restarts_after_clearance(everything, all) ? restarted(judging, today.now.facts, everything)
                                                              : judged(judging, today.now.facts, moves);
  const bool anything = !all.empty() || whole.action == Action::SeekHelp;
  today.rest_until = rest_until(all, stand.now.at);
  if (anything) today.advice = overall(whole, verdicts);
  // The way back includes the step down after a red of before.
  if (back && !today.rest_until) today.advice = model::ActionAdvice{Action::Regress, back->reasons};
  const bool jumps =
      std::any_of(verdicts.begin(), verdicts.end(), [&](const auto& each) { return is_jump(inside, each); });
  if (jumps) today.no_jumps = no_jumps_of(inside, history, stand);
  for (auto& verdict : verdicts) {
    if (!is_left_out(inside, today, verdict)) today.items.push_back(std::move(verdict.item));
  }
  lighten(inside, history, today);
  const auto without_triage = whole_advice(judging, model::TriageTier::SelfManage).action;
  today.offer = offer_of(today, today.advice ? without_triage : Action::Hold, history, stand);
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
    // A dose of a flare is on no rung of the ladder: it says nothing about the next step.
    const int step = each.lighter ? guidance::off_the_ladder : each.item.step;
    items.push_back(
        {each.item.exercise, each.dose(), step, laterality, each.item.note, each.item.own_name, each.item.no_figure});
  }
  return items;
}

namespace {

bool for_equipment(const ItemToday& item) {
  return item.move == DoseMove::Same || (!item.reasons.empty() && item.reasons.back().rule == "substitution.equipment");
}

std::string why_new_version(const Prescription& today) {
  if (std::all_of(today.items.begin(), today.items.end(), for_equipment)) return "plan.equipment";
  return today.advice ? "plan." + std::string(base::name_of(today.advice->action)) : "plan.adjusted";
}

}  // namespace

model::Plan next_version(const Inside& inside, const Standpoint& stand, const Prescription& today) {
  auto plan = stand.plan;
  plan.id = new_id(inside, stand.now.at);
  plan.version += 1;
  plan.author = "rules";
  plan.reason = today.coming_back ? "plan.after-hold" : why_new_version(today);
  plan.created = stand.now.at;
  plan.day = stand.today;
  auto& phase = plan.programme.phases[model::phase_index(plan.programme, stand.phase_start.phase)];
  for (const auto& each : today.items) phase.items[each.index] = each.item;
  return plan;
}

}  // namespace genu::app
