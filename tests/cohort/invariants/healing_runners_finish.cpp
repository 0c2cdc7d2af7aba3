#include "cohort/invariant.hpp"

namespace genu::cohort {

namespace {

class HealingRunnersFinish final : public Invariant {
 public:
  [[nodiscard]] std::string name() const override { return "healing-runners-finish"; }
  [[nodiscard]] std::string rule() const override {
    return "a runner who heals, keeps to the plan and tells how it is comes to the end of the programme";
  }
  [[nodiscard]] std::optional<std::string> look(const LifeSeen& life) override {
    if (!life.steady || life.outcome == Outcome::Finished) return std::nullopt;
    auto what = std::string(base::name_of(life.outcome)) + " after " + std::to_string(life.days) + " days";
    for (const auto& criterion : life.open_criteria) what += "; open: " + criterion;
    return what;
  }
};

}  // namespace

std::unique_ptr<Invariant> healing_runners_finish() { return std::make_unique<HealingRunnersFinish>(); }

}  // namespace genu::cohort
