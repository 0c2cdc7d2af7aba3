#include "app/facts.hpp"

#include <algorithm>
#include <genu/model/self_test.hpp>

#include "app/ladder_now.hpp"
#include "guidance/overrides.hpp"

namespace genu::app {

namespace {

// The latest result of each test, the worse side where both were tested on its day.
std::map<std::string, int, std::less<>> latest_tests(const History& history, Day today) {
  struct Latest {
    Day day;
    int value = 0;
  };
  std::map<std::string, Latest> latest;
  for (const auto& result : history.tests) {
    if (today - result.day > guidance::test_valid_days) continue;
    const auto* test = model::self_test(result.test);
    const bool more_is_worse = test && test->unit == model::TestUnit::Nrs;
    const auto known = latest.find(result.test);
    const bool other_side_same_day = known != latest.end() && known->second.day == result.day;
    const int worse = !other_side_same_day ? result.value
                      : more_is_worse      ? std::max(known->second.value, result.value)
                                           : std::min(known->second.value, result.value);
    latest[result.test] = {result.day, worse};
  }
  std::map<std::string, int, std::less<>> values;
  for (const auto& [id, result] : latest) values[id] = result.value;
  return values;
}

guidance::SessionFact fact_of(const Answered& each, const History& history, const Standpoint& stand) {
  const bool session = each.about == model::FollowUpAbout::Session;
  const auto& pain = session ? history.sessions[each.index].pain_during : history.runs[each.index].pain_during;
  return {each.day, each.outcome.kind, pain, each.outcome.light.light, each.outcome.at >= stand.phase_start.at};
}

// The words that somebody has ticked, by the newest answer to each.
std::set<std::string, std::less<>> ticked(const History& history) {
  std::set<std::string, std::less<>> words;
  for (const auto& tick : history.ticks) {
    if (tick.holds) {
      words.insert(tick.criterion);
    } else {
      words.erase(tick.criterion);
    }
  }
  return words;
}

// A test that the phase before asked for on its way out: its result on entry and now.
std::vector<guidance::EntryTest> entry_tests(const History& history, const Standpoint& stand) {
  const auto index = model::phase_index(stand.plan.programme, stand.phase_start.phase);
  if (index == 0) return {};
  std::vector<guidance::EntryTest> tests;
  for (const auto& criterion : stand.plan.programme.phases[index - 1].exit) {
    const auto* asked = std::get_if<model::TestScore>(&criterion.subject);
    if (!asked) continue;
    std::optional<int> at_entry, latest;
    for (const auto& result : history.tests) {
      if (result.test != asked->test) continue;
      (result.at <= stand.phase_start.at ? at_entry : latest) = result.value;
    }
    if (at_entry && latest) tests.push_back({asked->test, *at_entry, *latest});
  }
  return tests;
}

guidance::CriteriaFacts criteria_facts(const History& history, const Standpoint& stand,
                                       const std::vector<Answered>& all) {
  guidance::CriteriaFacts facts;
  facts.today = stand.today;
  facts.phase_start = stand.phase_start.day;
  facts.sessions.reserve(all.size());
  for (const auto& each : all) facts.sessions.push_back(fact_of(each, history, stand));
  auto off = days_off(history.holds, history.missed, stand.episode.condition, stand.today - history_days, stand.today);
  facts.adherence_percent = [done = sessions_done(history), off = std::move(off),
                             per_week = stand.phase().sessions_per_week, today = stand.today,
                             start = stand.episode.day](int days) {
    progress::AdherenceRequest request;
    request.today = today;
    request.start = start;
    request.days = days;
    request.sessions_per_week = per_week;
    request.done = done;
    request.excused = off.held;
    request.excused_sessions = off.sessions;
    return progress::adherence(request).percent;
  };
  facts.tests = latest_tests(history, stand.today);
  facts.days.reserve(history.check_ins.size());
  for (const auto& entry : history.check_ins) facts.days.push_back({entry.day, entry.swelling, entry.stiffness_min});
  const auto range = facts.tests.find(guidance::full_range_test);
  if (range != facts.tests.end()) facts.full_range = range->second == 1;
  if (const auto* injection = guidance::injection_of(history.holds.holds, stand.today)) {
    facts.injection = injection->began;
  }
  facts.ticked = ticked(history);
  facts.waived = guidance::waived_criteria(stand.overrides, stand.today);
  for (const auto& clearance : history.clearances) {
    if (clearance.scope == model::ClearanceScope::Running) facts.cleared_for_running = true;
  }
  return facts;
}

}  // namespace

std::vector<progress::SessionDone> sessions_done(const History& history) {
  std::vector<progress::SessionDone> done;
  for (const auto& session : history.sessions) {
    // The essentials are a session that counts (they hold what the phase is about).
    done.push_back({session.day, session.completed_percent});
  }
  return done;
}

Assessment assess(const Inside& inside, const History& history, const Standpoint& stand) {
  Assessment now;
  now.all = answered(history, stand);
  now.facts = criteria_facts(history, stand, now.all);
  now.facts.week_gate = week_gate_of(history, stand);
  now.gate = gate_in_force(now.facts.week_gate, history, stand);
  now.ladder = ladder_of(inside, history, stand, now.all, now.gate);
  if (now.ladder) now.facts.run_level = now.ladder->completed;
  return now;
}

guidance::PhaseAdvice phase_advice(const History& history, const Standpoint& stand, guidance::CriteriaFacts facts) {
  guidance::PhaseFacts phase;
  phase.criteria = std::move(facts);
  phase.entry_tests = entry_tests(history, stand);
  phase.next_closed = next_phase_closed(history.triage, is_self_chosen(history)) != nullptr;
  return guidance::phase_change(stand.plan.programme, stand.phase_start.phase, phase);
}

}  // namespace genu::app
