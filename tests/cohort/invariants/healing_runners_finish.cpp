#include <algorithm>
#include <array>

#include "cohort/invariant.hpp"

namespace genu::cohort {

namespace {

// What no command records yet: a programme that asks for it cannot be gone through by the program alone.
constexpr std::array<std::string_view, 3> not_recorded{"full_range", "weeks_since_injection", "level("};

bool asks_for_what_is_not_recorded(const std::string& criterion) {
  return std::any_of(not_recorded.begin(), not_recorded.end(),
                     [&](std::string_view subject) { return criterion.rfind(subject, 0) == 0; });
}

class HealingRunnersFinish final : public Invariant {
 public:
  [[nodiscard]] std::string name() const override { return "healing-runners-finish"; }
  [[nodiscard]] std::string rule() const override {
    return "a runner who heals, keeps to the plan and tells how it is comes to the end of the programme";
  }
  [[nodiscard]] std::optional<std::string> look(const LifeSeen& life) override {
    if (!life.steady || life.outcome == Outcome::Finished) return std::nullopt;
    const bool stuck = life.outcome == Outcome::StillGoing &&
                       std::any_of(life.open_criteria.begin(), life.open_criteria.end(), asks_for_what_is_not_recorded);
    if (stuck) return std::nullopt;
    auto what = std::string(base::name_of(life.outcome)) + " after " + std::to_string(life.days) + " days";
    for (const auto& criterion : life.open_criteria) what += "; open: " + criterion;
    return what;
  }
};

}  // namespace

std::unique_ptr<Invariant> healing_runners_finish() { return std::make_unique<HealingRunnersFinish>(); }

}  // namespace genu::cohort
