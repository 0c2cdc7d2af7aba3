#include <algorithm>

#include "cohort/invariant.hpp"
#include "cohort/lines.hpp"

namespace genu::cohort {

namespace {

// Clinical reference 3.3 and 4, as the dose ladder reads them: two steps of 2 repetitions above the last named dose,
// holds up to half as long again but by themselves never beyond a minute, and the load within its field.
constexpr int most_more_reps = 4;
constexpr int longest_own_hold_s = 60;
constexpr int most_load_percent = 300;

struct Limits {
  int sets = 0;
  int reps = 0;
  int hold_s = 0;
};

Limits limits_of(const std::vector<model::Dose>& named) {
  Limits most;
  for (const auto& dose : named) {
    const auto hold = static_cast<int>(dose.hold.count);
    most.sets = std::max(most.sets, dose.sets);
    most.reps = std::max(most.reps, dose.reps + most_more_reps);
    most.hold_s = std::max({most.hold_s, hold, std::min(longest_own_hold_s, hold * 3 / 2)});
  }
  return most;
}

class DosesWithinLimits final : public Invariant {
 public:
  explicit DosesWithinLimits(const content::Catalogue& catalogue) : catalogue_(catalogue) {}

  [[nodiscard]] std::string name() const override { return "doses-within-limits"; }
  [[nodiscard]] std::string rule() const override {
    return "no dose is above what the programme, or else the exercise, allows";
  }
  [[nodiscard]] std::optional<std::string> look(const DaySeen& seen) override {
    const auto& today = seen.ready.today;
    if (!today.session || !today.standing) return std::nullopt;
    for (const auto& line : today.session->lines) {
      const auto dose = read_dose(line.dose);
      if (!dose) return line.exercise + " has a dose that cannot be read: " + line.dose;
      if (auto excess = excess_of(*dose, today, line.exercise)) return *excess + " (" + line.dose + ")";
    }
    for (const auto& item : seen.items) {
      const ShownDose dose{item.dose.sets, item.dose.reps, static_cast<int>(item.dose.hold.count)};
      if (auto excess = excess_of(dose, today, item.exercise)) return excess;
      if (item.dose.load_percent > most_load_percent) return item.exercise + " has too much load";
    }
    return std::nullopt;
  }

 private:
  [[nodiscard]] std::optional<std::string> excess_of(const ShownDose& dose, const app::TodayView& today,
                                                     const std::string& exercise) const {
    const auto most = limits_of(named_doses(catalogue_, today.standing->programme, today.standing->phase, exercise));
    if (dose.sets > most.sets) return exercise + " has more than " + std::to_string(most.sets) + " sets";
    if (dose.reps > most.reps) return exercise + " has more than " + std::to_string(most.reps) + " repetitions";
    if (dose.hold_s > most.hold_s) return exercise + " is held longer than " + std::to_string(most.hold_s) + " s";
    return std::nullopt;
  }

  const content::Catalogue& catalogue_;
};

}  // namespace

std::unique_ptr<Invariant> doses_within_limits(const content::Catalogue& catalogue) {
  return std::make_unique<DosesWithinLimits>(catalogue);
}

}  // namespace genu::cohort
