#include "app/views/notices.hpp"

#include "guidance/review.hpp"

namespace genu::app {

namespace {

constexpr int week_days = 7;

const Answer<Nrs>& worst_of(const model::CheckIn& entry) { return entry.worst_24h ? entry.worst_24h : entry.pain_now; }

// The signs of a flare: today's worst against the week before.
guidance::FlareSigns signs_of(const History& history, const Standpoint& stand, const Prescription& today) {
  guidance::FlareSigns signs;
  // A red of more than a few days ago is past.
  const auto* newest = today.newest();
  if (newest && stand.today - newest->day <= guidance::protected_days) {
    signs.newest = newest->outcome.light.light;
  }
  signs.gate = today.now.facts.week_gate;
  int sum = 0, days = 0;
  for (const auto& entry : history.check_ins) {
    const auto& worst = worst_of(entry);
    if (!worst) continue;
    const int ago = stand.today - entry.day;
    if (ago == 0) signs.worst_today = worst;
    if (ago < 1 || ago > week_days) continue;
    sum += worst->score();
    ++days;
  }
  if (days > 0) signs.usual_worst = sum / days;
  return signs;
}

}  // namespace

std::vector<model::Reason> notices_of(const History& history, const Standpoint& stand, const Prescription& today,
                                      const guidance::PhaseAdvice& phase) {
  std::vector<model::Reason> notices;
  const auto add = [&](std::vector<model::Reason> reasons) {
    for (auto& reason : reasons) notices.push_back(std::move(reason));
  };
  if (phase.move == guidance::PhaseMove::Back || phase.review) add(phase.reasons);
  if (today.no_jumps) notices.push_back(*today.no_jumps);
  // A lock of the condition itself has no card of its own.
  for (const auto& reason : today.held.reasons) {
    if (reason.rule == "hold.no-injection-date") notices.push_back(reason);
  }
  guidance::ReviewFacts review;
  if (today.advice) review.action = today.advice->action;
  review.adherence_percent = today.now.facts.adherence_percent(guidance::review_days);
  review.days_of_plan = stand.today - stand.episode.day;
  add(guidance::review_reasons(review));
  if (history.holds.flare() == nullptr && !today.held.loaded())
    add(guidance::flare_signs(signs_of(history, stand, today)));
  return notices;
}

}  // namespace genu::app
