#include "app/run_today.hpp"

#include <algorithm>

#include "app/facts.hpp"
#include "app/placing.hpp"
#include "app/views/lines.hpp"
#include "guidance/level_change.hpp"
#include "guidance/reasons.hpp"
#include "guidance/session_items.hpp"

namespace genu::app {

namespace {

using model::Action;
using model::RunningKind;

constexpr const char* intervals = "walk-run-intervals";

struct Deciding {
  const Inside& inside;
  const History& history;
  const Standpoint& stand;
  const Assessment& now;
  model::RunningRule rule;
  RunningGate gate;
  const guidance::LadderStand* ladder;  // null before it was begun, and where the phase has none
  model::ActionAdvice advice;           // of the ladder, or of running as a whole
};

void add(std::vector<model::Reason>& to, const std::vector<model::Reason>& from) {
  to.insert(to.end(), from.begin(), from.end());
}

// What the sessions and runs so far say about running for those without a ladder.
model::ActionAdvice own_advice(const Assessment& now, const History& history, const Standpoint& stand) {
  const auto outcomes = outcomes_of(since_clearance(now.all, history));
  guidance::ActionFacts facts;
  facts.history = outcomes;
  facts.kind = model::SessionKind::Run;
  facts.triage = history.triage.tier();
  facts.gate = now.gate;
  facts.now = stand.now.at;
  return guidance::next_action(facts, stand.profile_on(stand.today));
}

// A row of greens is no promise for running that has no levels.
model::ActionAdvice without_steps(model::ActionAdvice advice) {
  if (advice.action == Action::Progress) advice.action = Action::Hold;
  return advice;
}

bool ran_on(const History& history, Day day) {
  return std::any_of(history.runs.begin(), history.runs.end(), [&](const model::Run& run) { return run.day == day; });
}

std::optional<Instant> rest_until(const Deciding& deciding) {
  if (deciding.ladder) return deciding.ladder->rest_until;
  const auto settled = since_clearance(deciding.now.all, deciding.history);
  if (settled.empty() || settled.back().outcome.light.light != model::Light::Red) return std::nullopt;
  const auto end = guidance::rest_end(settled.back().outcome.at);
  return end > deciding.stand.now.at ? std::optional(end) : std::nullopt;
}

Day day_of(Instant at, const Standpoint& stand) { return base::day_of(at, stand.now.offset, stand.person.day_start); }

void add_level(RunCard& card, const Deciding& deciding) {
  if (!deciding.ladder) return;
  const auto& ladder = *deciding.ladder;
  card.level = deciding.rule.top_level ? std::min(ladder.level, *deciding.rule.top_level) : ladder.level;
  card.last_level = ladder.last_level;
  card.may_add_distance =
      ladder.handed_over && *card.level <= ladder.last_level && ladder.advice.action == Action::Progress;
  const auto* step = model::find_level(deciding.inside.catalogue.running(), *card.level);
  if (step == nullptr) return;
  card.repeats = step->repeats;
  card.run_min = step->run_min;
  card.walk_min = step->walk_min;
  card.total_run_min = step->total_run_min;
  card.total_min = step->total_min;
}

// The ladder has not been begun, or has to be begun anew.
void ask_for_entry(RunCard& card, const Deciding& deciding) {
  const auto placing = placing_of(deciding.inside, deciding.history, deciding.stand, deciding.now);
  card.offer = placing.open_criterion() == nullptr ? RunOffer::Place : RunOffer::NotReady;
  if (deciding.ladder) add(card.reasons, deciding.ladder->reasons);
  int open = 0;
  for (const auto& each : placing.entry) open += each.state == model::CriterionState::Met ? 0 : 1;
  card.reasons.push_back(guidance::make_reason("run-card", {{"open", std::to_string(open)}}, "clinical reference 6.1",
                                               base::name_of(card.offer)));
}

void offer_day(RunCard& card, const Deciding& deciding) {
  const auto spacing = spacing_of(deciding.inside, deciding.history, deciding.stand, deciding.ladder);
  auto first = spacing.day;
  if (const auto rest = rest_until(deciding)) first = std::max(first, day_of(*rest, deciding.stand));
  add(card.reasons, deciding.advice.reasons);
  if (deciding.ladder) add(card.reasons, deciding.ladder->reasons);
  add(card.reasons, spacing.reasons);
  const bool today = spacing.today && !rest_until(deciding);
  card.offer = today ? RunOffer::Start : RunOffer::Rest;
  if (ran_on(deciding.history, deciding.stand.today)) card.offer = RunOffer::Done;
  if (card.offer != RunOffer::Start) card.not_before = first;
}

void decide(RunCard& card, const Deciding& deciding) {
  const auto say = [&](RunOffer offer, const std::vector<model::Reason>& reasons) {
    card.offer = offer;
    add(card.reasons, reasons);
  };
  const int days = deciding.stand.today - deciding.stand.phase_start.day;
  if (deciding.rule.kind == RunningKind::None) {
    return say(RunOffer::NotInPhase, {guidance::make_reason("run-card", {}, "clinical reference 5", "no-running")});
  }
  if (days < deciding.rule.after_days) {
    card.not_before = deciding.stand.phase_start.day + deciding.rule.after_days;
    return say(RunOffer::NotInPhase,
               {guidance::make_reason("run-card", {{"days", std::to_string(deciding.rule.after_days - days)}},
                                      "clinical reference 5", "later-in-phase")});
  }
  if (deciding.gate.locked()) return say(RunOffer::Locked, deciding.gate.locks);
  if (deciding.advice.action == Action::SeekHelp) return say(RunOffer::SeekHelp, deciding.advice.reasons);
  const bool begun = deciding.ladder && !deciding.ladder->check_again;
  if (deciding.advice.action == Action::Wait) {
    return say(ran_on(deciding.history, deciding.stand.today) ? RunOffer::Done : RunOffer::Wait,
               deciding.advice.reasons);
  }
  if (deciding.rule.kind == RunningKind::Ladder && !begun) return ask_for_entry(card, deciding);
  offer_day(card, deciding);
}

// What else belongs to a day with a run; the intervals follow the level.
void add_lines(RunCard& card, const Deciding& deciding) {
  if (card.offer != RunOffer::Start) return;
  for (auto item : guidance::items_for(deciding.stand.phase(), model::ItemDay::RunDay, model::SessionLength::Full,
                                       deciding.now.facts)) {
    if (item.exercise == intervals && card.level) {
      item.dose.sets = card.repeats;
      item.dose.hold = {card.run_min * 60};
      item.dose.rest = {card.walk_min * 60};
    }
    card.lines.push_back(line_of(deciding.inside, item));
  }
}

}  // namespace

RunCard run_card(const Inside& inside, const History& history, const Standpoint& stand, const Assessment& now) {
  const auto rule = running_rule_of(inside, stand);
  const auto* ladder = rule.kind == RunningKind::Ladder && now.ladder ? &*now.ladder : nullptr;
  auto advice = ladder ? ladder->advice : without_steps(own_advice(now, history, stand));
  const Deciding deciding{inside, history, stand, now, rule, running_gate(history, stand), ladder, std::move(advice)};
  RunCard card;
  card.kind = deciding.rule.kind;
  add_level(card, deciding);
  decide(card, deciding);
  add_lines(card, deciding);
  return card;
}

}  // namespace genu::app
