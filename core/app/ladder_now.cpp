#include "app/ladder_now.hpp"

#include <algorithm>

#include "guidance/energy_storage.hpp"
#include "guidance/overrides.hpp"
#include "guidance/usual_morning.hpp"

namespace genu::app {

namespace {

constexpr int no_weekly_limit = 14;
constexpr const char* walk_test = "walk30-pain";

const Answer<Nrs>& worst_pain_of(const Answered& each, const History& history) {
  return each.about == model::FollowUpAbout::Session ? history.sessions[each.index].pain_during
                                                     : history.runs[each.index].pain_during;
}

// Whether the morning after `day` was worse than usual; nothing where nobody said.
std::optional<bool> rise_after(Day day, const History& history, const Standpoint& stand) {
  std::vector<guidance::MorningPain> mornings;
  std::optional<int> next;
  for (const auto& entry : history.check_ins) {
    if (!entry.morning_pain) continue;
    mornings.push_back({entry.day, entry.morning_pain});
    if (entry.day == day + 1) next = entry.morning_pain->score();
  }
  const auto usual = guidance::usual_morning(mornings, day, stand.episode.usual_morning_pain);
  if (!next || (!usual && *next > 0)) return std::nullopt;
  return *next > usual.value_or(0);
}

std::vector<guidance::WalkTest> walks_of(const History& history, const Standpoint& stand) {
  std::vector<guidance::WalkTest> walks;
  for (const auto& test : history.tests) {
    if (test.test == walk_test) walks.push_back({test.day, test.value, rise_after(test.day, history, stand)});
  }
  return walks;
}

std::vector<guidance::LadderTop> tops_of(const Standpoint& stand) {
  std::vector<guidance::LadderTop> tops;
  for (const auto& change : stand.overrides) {
    if (change.kind != model::OverrideKind::LadderTop || !change.level) continue;
    tops.push_back({*change.level, change.day, change.ended, change.author});
  }
  return tops;
}

}  // namespace

std::optional<LadderStart> ladder_start(const History& history, const Standpoint& stand) {
  std::optional<LadderStart> start;
  if (!history.places.empty()) {
    const auto& place = history.places.back();
    start = LadderStart{place.level, place.day, place.at, nullptr};
  }
  const auto* set = guidance::newest_of(stand.overrides, model::OverrideKind::LadderStep, stand.today);
  if (set == nullptr || !set->level || (start && start->at > set->at)) return start;
  return LadderStart{*set->level, set->day, set->at, set};
}

std::optional<guidance::LadderStand> ladder_of(const Inside& inside, const History& history, const Standpoint& stand,
                                               const std::vector<Answered>& all, model::WeekGate gate) {
  const auto place = ladder_start(history, stand);
  if (!place) return std::nullopt;
  guidance::LadderFacts facts;
  facts.placed_level = place->level;
  facts.placed_day = place->day;
  facts.placed_at = place->at;
  facts.tops = tops_of(stand);
  facts.history.reserve(all.size());
  for (const auto& each : all) facts.history.push_back({each.outcome, each.day, worst_pain_of(each, history)});
  for (const auto& clearance : history.clearances) {
    if (clearance.scope == model::ClearanceScope::Exercise) facts.clearances.push_back(clearance.at);
  }
  facts.triage = history.triage.tier();
  facts.gate = gate;
  facts.today = stand.today;
  facts.now = stand.now.at;
  return guidance::ladder_stand(inside.catalogue.running(), facts, [&](Day day) { return stand.profile_on(day); });
}

model::RunningRule running_rule_of(const Inside& inside, const Standpoint& stand) {
  if (stand.phase().running_rule) return *stand.phase().running_rule;
  const auto* programme = inside.catalogue.programme(stand.plan.programme.id);
  const auto* phase = programme ? model::find_phase(*programme, stand.phase().id) : nullptr;
  return phase && phase->running_rule ? *phase->running_rule : model::RunningRule{};
}

guidance::EntryFacts entry_facts(const History& history, const Standpoint& stand,
                                 const guidance::CriteriaFacts& criteria) {
  guidance::EntryFacts facts;
  facts.condition = stand.episode.condition;
  facts.triage = history.triage.result.tier;
  facts.walks = walks_of(history, stand);
  facts.criteria = criteria;
  if (const auto* injection = guidance::injection_of(history.holds.holds, stand.today)) {
    facts.agreed_week = injection->running_from_week;
  }
  facts.usual_swelling = guidance::usual_swelling(facts.criteria.days, stand.today);
  return facts;
}

std::vector<guidance::OwnRun> own_runs(const History& history, const std::vector<Answered>& all) {
  std::vector<guidance::OwnRun> runs;
  for (const auto& each : all) {
    if (each.about != model::FollowUpAbout::Run) continue;
    const auto& run = history.runs[each.index];
    const bool walked = run.walk_time && run.walk_time->count > 0;
    runs.push_back({run.day, each.outcome.light.light, seconds_run(run), walked});
  }
  return runs;
}

std::vector<Day> days_with_jumps(const Inside& inside, const History& history) {
  std::vector<Day> days;
  for (const auto& session : history.sessions) {
    const bool jumped = std::any_of(session.items.begin(), session.items.end(), [&](const model::PrescribedItem& item) {
      const auto* exercise = inside.catalogue.exercise(item.exercise);
      return exercise && guidance::stores_energy(*exercise);
    });
    if (jumped) days.push_back(session.day);
  }
  return days;
}

guidance::Spacing spacing_of(const Inside& inside, const History& history, const Standpoint& stand,
                             const guidance::LadderStand* ladder) {
  guidance::SpacingFacts facts;
  for (const auto& run : history.runs) facts.runs.push_back({run.day, run.started});
  const bool on_ladder = running_rule_of(inside, stand).kind == model::RunningKind::Ladder;
  const int planned = stand.phase().runs_per_week;
  facts.spread = on_ladder;
  facts.runs_a_week = on_ladder     ? guidance::runs_a_week(ladder && ladder->handed_over, planned)
                      : planned > 0 ? planned
                                    : no_weekly_limit;
  facts.now = stand.now;
  facts.day_start = stand.person.day_start;
  if (ladder) facts.rest_until = ladder->rest_until;
  if (on_ladder && guidance::spaces_energy_storage(stand.episode.condition)) {
    const auto jumps = days_with_jumps(inside, history);
    if (!jumps.empty()) facts.jumped = jumps.back();
  }
  return guidance::next_run(facts);
}

}  // namespace genu::app
