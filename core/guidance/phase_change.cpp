#include "guidance/phase_change.hpp"

#include <cassert>

#include "guidance/reasons.hpp"

namespace genu::guidance {

namespace {

using model::Light;

// Clinical reference 0.5, phase rules; design choices.
constexpr int reds_to_step_back = 2;
constexpr int test_rise_to_step_back = 2;  // NRS points
constexpr int review_factor = 2;           // times the upper typical weeks
constexpr int days_a_week = 7;
constexpr int ongoing_review_weeks = 12;  // clinical reference 5.5
constexpr std::string_view source = "clinical reference 0.5";

int reds_in_a_row(const std::vector<SessionFact>& sessions) {
  int reds = 0;
  for (auto session = sessions.rbegin(); session != sessions.rend() && session->in_phase; ++session) {
    if (session->light == Light::Pending) continue;
    if (session->light != Light::Red) break;
    ++reds;
  }
  return reds;
}

// Only pain is worse when it rises by 2; counts, seconds and shares have other units, where 2 is noise.
bool is_pain_test(std::string_view test) {
  constexpr std::string_view ending = "-pain";
  return test.size() > ending.size() && test.substr(test.size() - ending.size()) == ending;
}

std::vector<model::Reason> back_reasons(const PhaseFacts& facts) {
  std::vector<model::Reason> reasons;
  if (reds_in_a_row(facts.criteria.sessions) >= reds_to_step_back) {
    reasons.push_back(make_reason("phase.back.reds", {}, source));
  }
  for (const auto& entry : facts.entry_tests) {
    if (!is_pain_test(entry.test) || entry.latest - entry.at_entry < test_rise_to_step_back) continue;
    reasons.push_back(make_reason("phase.back.test",
                                  {{"test", "@self-test." + entry.test},
                                   {"at_entry", std::to_string(entry.at_entry)},
                                   {"latest", std::to_string(entry.latest)}},
                                  source));
  }
  return reasons;
}

// A phase without an end is looked at every twelve weeks; that is said for a week.
std::optional<model::Reason> ongoing_review(int days) {
  const int weeks = days / days_a_week;
  if (weeks == 0 || weeks % ongoing_review_weeks != 0) return std::nullopt;
  return make_reason("phase.review", {{"weeks", std::to_string(weeks)}}, "clinical reference 5.5", "ongoing");
}

std::optional<model::Reason> review_reason(const model::Phase& phase, int days) {
  if (!phase.typical_weeks.max || days <= review_factor * *phase.typical_weeks.max * days_a_week) return std::nullopt;
  return make_reason(
      "phase.review",
      {{"weeks", std::to_string(days / days_a_week)}, {"usual", std::to_string(*phase.typical_weeks.max)}}, source);
}

int open_criteria(const PhaseAdvice& advice) {
  int open = 0;
  for (const auto* results : {&advice.exit, &advice.entry}) {
    for (const auto& result : *results) open += result.state == CriterionState::Met ? 0 : 1;
  }
  return open;
}

// A last phase that asks for nothing goes on for as long as it does good (clinical reference 5.5 and 5.7).
bool is_ongoing(const model::Phase& phase, const model::Phase* next) { return next == nullptr && phase.exit.empty(); }

void stay(PhaseAdvice& advice, const model::Phase& phase, const model::Phase* next, int days, bool ready) {
  if (ready && next != nullptr) {
    advice.reasons.push_back(make_reason("phase.stay", {}, "clinical reference 1.8", "closed"));
  } else if (is_ongoing(phase, next)) {
    advice.reasons.push_back(make_reason("phase.stay", {}, source, "ongoing"));
  } else if (days < phase.min_days) {
    advice.reasons.push_back(
        make_reason("phase.stay", {{"days", std::to_string(phase.min_days - days)}}, source, "days"));
  } else {
    advice.reasons.push_back(
        make_reason("phase.stay", {{"open", std::to_string(open_criteria(advice))}}, source, "open"));
  }
}

void move_to(PhaseAdvice& advice, PhaseMove move, const model::Phase& phase) {
  advice.move = move;
  advice.phase = phase.id;
  for (auto& reason : advice.reasons) reason.values["phase"] = phase.name;
}

}  // namespace

PhaseAdvice phase_change(const model::Programme& programme, std::string_view phase_id, const PhaseFacts& facts) {
  const auto index = model::phase_index(programme, phase_id);
  assert(index < programme.phases.size());
  const auto& phase = programme.phases[index];
  const auto* next = index + 1 < programme.phases.size() ? &programme.phases[index + 1] : nullptr;
  const int days = facts.criteria.today - facts.criteria.phase_start;

  PhaseAdvice advice;
  advice.phase = phase.id;
  advice.exit = check_criteria(phase.exit, facts.criteria);
  if (next != nullptr) advice.entry = check_criteria(next->entry, facts.criteria);
  const bool ready = days >= phase.min_days && all_met(advice.exit) && all_met(advice.entry);

  advice.reasons = back_reasons(facts);
  if (!advice.reasons.empty() && index > 0) {
    move_to(advice, PhaseMove::Back, programme.phases[index - 1]);
  } else if (!advice.reasons.empty()) {
    advice.reasons = {make_reason("phase.stay", {}, source, "first")};
  } else if (!ready || is_ongoing(phase, next) || (facts.next_closed && next != nullptr)) {
    stay(advice, phase, next, days, ready);
  } else if (next != nullptr) {
    advice.reasons.push_back(make_reason("phase.next", {}, source));
    move_to(advice, PhaseMove::Next, *next);
  } else {
    advice.reasons.push_back(make_reason("phase.finish", {}, source));
    advice.move = PhaseMove::Finish;
  }
  if (advice.move == PhaseMove::Stay) {
    if (auto review = is_ongoing(phase, next) ? ongoing_review(days) : review_reason(phase, days)) {
      advice.review = true;
      advice.reasons.push_back(*std::move(review));
    }
  }
  return advice;
}

}  // namespace genu::guidance
