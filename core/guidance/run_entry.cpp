#include "guidance/run_entry.hpp"

#include <algorithm>
#include <cassert>

#include "guidance/reasons.hpp"

namespace genu::guidance {

namespace {

// Clinical reference 6.1, from common practice; similar lists in fitnessgrid-rtr, blake-walkrun, arc-running.
constexpr std::string_view source = "fitnessgrid-rtr";
constexpr int walk_pain = 2;  // NRS
constexpr int walk_days = 3;
constexpr int walk_window_days = 10;
constexpr int weeks_after_injection = 12;
constexpr std::string_view tendon = "patellar-tendinopathy";
constexpr std::string_view injected = "post-injection";
constexpr std::string_view arthritic = "knee-oa";

constexpr auto Met = CriterionState::Met;
constexpr auto NotMet = CriterionState::NotMet;
constexpr auto Unknown = CriterionState::Unknown;

// The state of all parts together: one that fails is enough, then one that is open.
CriterionState together(CriterionState a, CriterionState b) {
  if (a == NotMet || b == NotMet) return NotMet;
  return a == Unknown || b == Unknown ? Unknown : Met;
}

EntryCriterion measured(std::string id, const std::vector<std::string>& formulas, const EntryFacts& facts) {
  EntryCriterion criterion{std::move(id), Met, {}};
  for (const auto& formula : formulas) {
    const auto asked = model::criterion_from(formula);
    assert(asked);
    auto result = check_criterion(*asked, facts.criteria);
    criterion.state = together(criterion.state, result.state);
    criterion.reasons.push_back(std::move(result.reason));
  }
  return criterion;
}

EntryCriterion safe(const EntryFacts& facts) {
  const auto say = [](CriterionState state, std::string_view variant, Values values = {}) {
    return EntryCriterion{
        "E1", state, {make_reason("run-entry.safe", std::move(values), "clinical reference 6.1", variant)}};
  };
  if (facts.criteria.cleared_for_running) return say(Met, "cleared");
  if (!facts.triage) return say(Unknown, "not-asked");
  const Values tier{{"tier", "@triage-tier." + std::string(base::name_of(*facts.triage))}};
  return say(*facts.triage == model::TriageTier::SelfManage ? Met : NotMet, "tier", tier);
}

// Three days with a comfortable walk and a quiet morning after. A newest walk over the limit undoes them.
EntryCriterion walks(const EntryFacts& facts) {
  std::map<base::Day, std::optional<bool>> good;  // whether the morning after was worse, by day
  const WalkTest* newest = nullptr;
  for (const auto& walk : facts.walks) {
    if (walk.day > facts.criteria.today || walk.day <= facts.criteria.today - walk_window_days) continue;
    newest = &walk;
    if (walk.pain > walk_pain) {
      good.erase(walk.day);
    } else {
      good[walk.day] = walk.rise_next_morning;
    }
  }
  int quiet = 0, open = 0;
  for (const auto& each : good) {
    if (!each.second) ++open;
    if (each.second && !*each.second) ++quiet;
  }
  auto state = newest == nullptr ? Unknown : NotMet;
  if (quiet >= walk_days) {
    state = Met;
  } else if (quiet + open >= walk_days) {
    state = Unknown;
  }
  if (newest != nullptr && newest->pain > walk_pain) state = NotMet;
  return {"E2",
          state,
          {make_reason("run-entry.walks",
                       {{"found", std::to_string(quiet)},
                        {"open", std::to_string(open)},
                        {"need", std::to_string(walk_days)},
                        {"days", std::to_string(walk_window_days)},
                        {"pain", std::to_string(walk_pain)}},
                       source)}};
}

std::string at_most(const char* subject, int bound) { return std::string(subject) + " <= " + std::to_string(bound); }

EntryCriterion after_injection(const EntryFacts& facts) {
  const int weeks = std::min(weeks_after_injection, facts.agreed_week.value_or(weeks_after_injection));
  return measured("E8", {"clinician_clearance == true", "weeks_since_injection >= " + std::to_string(weeks)}, facts);
}

}  // namespace

std::vector<EntryCriterion> entry_criteria(const EntryFacts& facts) {
  const int squat = facts.condition == tendon ? 3 : 2;
  const int swelling = facts.condition == arthritic && facts.usual_swelling.value_or(0) >= 1 ? 1 : 0;
  std::vector<EntryCriterion> criteria{
      safe(facts),
      walks(facts),
      measured("E3", {at_most("test(sls-pain)", squat)}, facts),
      measured("E4", {at_most("test(hop10-pain)", 2)}, facts),
      measured("E5", {at_most("swelling_max(7d)", swelling)}, facts),
      measured("E6", {"stiffness_median(7d) < 30", "reds(7d) == 0"}, facts),
      measured("E7", {"full_range == true"}, facts),
  };
  if (facts.condition == injected) criteria.push_back(after_injection(facts));
  return criteria;
}

bool all_met(const std::vector<EntryCriterion>& criteria) {
  return std::all_of(criteria.begin(), criteria.end(), [](const auto& each) { return each.state == Met; });
}

std::optional<int> usual_swelling(const std::vector<DayFact>& days, base::Day today) {
  constexpr int recent_days = 7, window_days = 35;
  constexpr std::size_t fewest = 4;
  std::map<base::Day, int> by_day;
  for (const auto& day : days) {
    if (!day.swelling || day.day > today - recent_days || day.day <= today - window_days) continue;
    auto& worst = by_day.emplace(day.day, *day.swelling).first->second;
    worst = std::max(worst, *day.swelling);
  }
  if (by_day.size() < fewest) return std::nullopt;
  std::vector<int> grades;
  for (const auto& each : by_day) grades.push_back(each.second);
  std::sort(grades.begin(), grades.end());
  return grades[(grades.size() - 1) / 2];
}

}  // namespace genu::guidance
