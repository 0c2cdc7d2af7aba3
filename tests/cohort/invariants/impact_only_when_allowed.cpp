#include "cohort/invariant.hpp"

namespace genu::cohort {

namespace {

using app::SessionOffer;

// From this grade on a knee is clearly swollen: clinical reference 2.3, S02.
constexpr int clearly_swollen = 2;

bool is_offered(const app::TodayView& today) {
  return today.session &&
         (today.session->offer == SessionOffer::Start || today.session->offer == SessionOffer::Optional);
}

class ImpactOnlyWhenAllowed final : public Invariant {
 public:
  explicit ImpactOnlyWhenAllowed(const content::Catalogue& catalogue) : catalogue_(catalogue) {}

  [[nodiscard]] std::string name() const override { return "impact-only-when-allowed"; }
  [[nodiscard]] std::string rule() const override {
    return "no jumping or running drill is on offer after the knee gave way or locked, or while it is "
           "clearly swollen";
  }
  [[nodiscard]] std::optional<std::string> look(const DaySeen& seen) override {
    for (const auto* glance : {&seen.morning, &seen.ready}) {
      const auto forbids = what_forbids(*glance);
      if (forbids.empty() || !is_offered(glance->today)) continue;
      for (const auto& line : glance->today.session->lines) {
        if (is_impact(line.exercise)) return line.exercise + " is on offer although " + forbids;
      }
    }
    return std::nullopt;
  }

 private:
  static std::string what_forbids(const Glance& glance) {
    if (glance.unsafe) return "the knee gave way or locked and nobody has looked at it";
    if (glance.swelling && *glance.swelling >= clearly_swollen) return "the knee is clearly swollen";
    return {};
  }

  [[nodiscard]] bool is_impact(const std::string& id) const {
    const auto* exercise = catalogue_.exercise(id);
    return exercise &&
           (exercise->category == model::Category::Plyometric || exercise->category == model::Category::RunningDrill);
  }

  const content::Catalogue& catalogue_;
};

}  // namespace

std::unique_ptr<Invariant> impact_only_when_allowed(const content::Catalogue& catalogue) {
  return std::make_unique<ImpactOnlyWhenAllowed>(catalogue);
}

}  // namespace genu::cohort
