#include "cohort/invariant.hpp"

namespace genu::cohort {

namespace {

using app::RunOffer;
using app::SessionOffer;
using model::HoldScope;

// From this grade on a knee is clearly swollen: clinical reference 2.3, S02.
constexpr int clearly_swollen = 2;
// Days that surely lie within the 48 hours of rest after a red: clinical reference 3.3.
constexpr int days_of_rest = 1;

bool session_offered(const app::TodayView& today) {
  return today.session &&
         (today.session->offer == SessionOffer::Start || today.session->offer == SessionOffer::Optional);
}

bool run_offered(const app::TodayView& today) {
  return today.run && (today.run->offer == RunOffer::Start || today.run->offer == RunOffer::Place);
}

bool rests_after_red(const app::TodayView& today) {
  return today.light && today.light->light == model::Light::Red && today.light_day &&
         today.day - *today.light_day <= days_of_rest;
}

class ImpactOnlyWhenAllowed final : public Invariant {
 public:
  explicit ImpactOnlyWhenAllowed(const content::Catalogue& catalogue) : catalogue_(catalogue) {}

  [[nodiscard]] std::string name() const override { return "impact-only-when-allowed"; }
  [[nodiscard]] std::string rule() const override {
    return "no running, jumping or running drill is on offer after the knee gave way or locked, while it is clearly "
           "swollen, while an injection, injury or flare forbids it, or while it rests after a red; and nothing at all "
           "after a red flag or in an illness";
  }
  [[nodiscard]] std::optional<std::string> look(const DaySeen& seen) override {
    for (const auto* glance : {&seen.morning, &seen.ready}) {
      if (auto offer = session_against(*glance)) return offer;
      if (auto offer = impact_against(*glance)) return offer;
    }
    return std::nullopt;
  }

 private:
  static std::optional<std::string> session_against(const Glance& glance) {
    if (!session_offered(glance.today)) return std::nullopt;
    if (glance.red_flag) return "a session is on offer although a red flag was told and nobody has looked at it";
    if (glance.held == HoldScope::All) return "a session is on offer although " + glance.held_by + " forbids it";
    return std::nullopt;
  }

  [[nodiscard]] std::optional<std::string> impact_against(const Glance& glance) const {
    const auto forbids = what_forbids(glance);
    if (forbids.empty()) return std::nullopt;
    const auto& today = glance.today;
    if (run_offered(today)) return "running is on offer although " + forbids;
    for (std::size_t i = 0; session_offered(today) && i < today.session->lines.size(); ++i) {
      const auto& exercise = today.session->lines[i].exercise;
      if (is_impact(exercise)) return exercise + " is on offer although " + forbids;
    }
    return std::nullopt;
  }

  static std::string what_forbids(const Glance& glance) {
    if (glance.unsafe) return "the knee gave way or locked and nobody has looked at it";
    if (glance.red_flag) return "a red flag was told and nobody has looked at it";
    if (glance.swelling && *glance.swelling >= clearly_swollen) return "the knee is clearly swollen";
    if (glance.held >= HoldScope::Impact) return glance.held_by + " forbids it";
    if (rests_after_red(glance.today)) return "the knee rests after a red";
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
