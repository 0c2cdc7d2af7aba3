#include <algorithm>
#include <map>

#include "cohort/invariant.hpp"
#include "cohort/lines.hpp"

namespace genu::cohort {

namespace {

// After a step the streak begins anew: clinical reference 3.2 and 3.5 ask for two good sessions at least.
constexpr int sessions_between_steps = 2;

class OneIncreaseAtATime final : public Invariant {
 public:
  explicit OneIncreaseAtATime(const content::Catalogue& catalogue) : catalogue_(catalogue) {}

  [[nodiscard]] std::string name() const override { return "one-increase-at-a-time"; }
  [[nodiscard]] std::string rule() const override {
    return "a step up changes one thing, and the next one comes after two sessions at the new dose at the earliest";
  }
  [[nodiscard]] std::optional<std::string> look(const DaySeen& seen) override {
    const auto& today = seen.ready.today;
    if (!today.session || !today.standing) return std::nullopt;
    for (const auto& line : today.session->lines) {
      if (!asks_for_more(line)) continue;
      if (line.move == app::DoseMove::Harder && several_at_once(line, *today.standing)) {
        return line.exercise + " goes from " + line.dose_before + " to " + line.dose;
      }
      const auto since = since_step_.find(line.exercise);
      if (since != since_step_.end() && since->second < sessions_between_steps) {
        return line.exercise + " goes up again after " + std::to_string(since->second) + " sessions";
      }
    }
    if (seen.session_done) count(*today.session, today.standing->phase);
    return std::nullopt;
  }

 private:
  // A dose that the programme names stands as it is; what the rules add to it is one thing.
  [[nodiscard]] bool several_at_once(const app::SessionLine& line, const app::Standing& standing) const {
    const auto before = read_dose(line.dose_before), after = read_dose(line.dose);
    if (!before || !after) return true;
    const int more = (after->sets > before->sets) + (after->reps > before->reps) + (after->hold_s > before->hold_s);
    const auto named = named_doses(catalogue_, standing.programme, standing.phase, line.exercise);
    return more > 1 && std::none_of(named.begin(), named.end(),
                                    [&](const model::Dose& dose) { return model::short_text(dose) == line.dose; });
  }

  void count(const app::SessionCard& session, const std::string& phase) {
    if (phase != phase_) since_step_.clear();
    phase_ = phase;
    // Noted when the hold of the day had run out: what was done is not on these lines.
    if (session.offer == app::SessionOffer::Held) since_step_.clear();
    for (const auto& line : session.lines) {
      const auto since = since_step_.find(line.exercise);
      if (since != since_step_.end()) ++since->second;
      if (asks_for_more(line)) since_step_[line.exercise] = 1;
      // A step down is a fresh start as well, and the way up from it needs its own streak.
      if (line.move == app::DoseMove::Easier) since_step_.erase(line.exercise);
      if (line.move == app::DoseMove::Swapped) forget_what_went(line);
    }
  }

  // The exercise in whose place another one stands now.
  void forget_what_went(const app::SessionLine& line) {
    for (const auto& reason : line.reasons) {
      const auto went = reason.values.find("instead_of");
      if (went != reason.values.end()) since_step_.erase(went->second);
    }
  }

  const content::Catalogue& catalogue_;
  std::string phase_;
  std::map<std::string, int> since_step_;  // sessions at the dose of the last step up, by exercise
};

}  // namespace

std::unique_ptr<Invariant> one_increase_at_a_time(const content::Catalogue& catalogue) {
  return std::make_unique<OneIncreaseAtATime>(catalogue);
}

}  // namespace genu::cohort
