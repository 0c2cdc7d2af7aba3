#include "app/views/notices.hpp"

#include "app/inside.hpp"
#include "app/pains.hpp"
#include "guidance/care.hpp"
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

// Nothing for a condition without a time after which to ask.
std::optional<guidance::CourseFacts> course_of(const Inside& inside, const History& history, const Standpoint& stand,
                                               const Prescription& today) {
  const auto* condition = inside.catalogue.condition(stand.episode.condition);
  if (condition == nullptr || !condition->ask_after_weeks) return std::nullopt;
  guidance::CourseFacts course;
  course.weeks = *condition->ask_after_weeks;
  // Nobody has followed a plan for longer than it has lasted, and most have not lasted so long.
  if (stand.today - stand.episode.day < week_days * course.weeks) return course;
  course.adherence_percent = today.now.facts.adherence_percent(week_days * course.weeks);
  const auto pains = pains_of(history);
  const auto tenths = [](const std::optional<guidance::PainMean>& mean) {
    return mean ? std::optional(mean->tenths) : std::nullopt;
  };
  // Where the beginning lies before the days that are looked at it is not known, and nothing is said of it.
  course.first_tenths = tenths(guidance::pain_baseline(pains, stand.episode.day));
  course.now_tenths = tenths(guidance::pain_mean(pains, stand.today));
  return course;
}

guidance::ReviewFacts review_facts(const Inside& inside, const History& history, const Standpoint& stand,
                                   const Prescription& today) {
  guidance::ReviewFacts review;
  if (today.advice) review.action = today.advice->action;
  review.adherence_percent = today.now.facts.adherence_percent(guidance::review_days);
  review.days_of_plan = stand.today - stand.episode.day;
  review.course = course_of(inside, history, stand, today);
  return review;
}

}  // namespace

std::vector<model::Reason> notices_of(const Inside& inside, const History& history, const Standpoint& stand,
                                      const Prescription& today, const guidance::PhaseAdvice& phase) {
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
  add(guidance::review_reasons(review_facts(inside, history, stand, today)));
  if (history.holds.flare() == nullptr && !today.held.loaded())
    add(guidance::flare_signs(signs_of(history, stand, today)));
  return notices;
}

}  // namespace genu::app
