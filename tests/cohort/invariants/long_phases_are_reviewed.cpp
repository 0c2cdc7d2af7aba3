#include <algorithm>

#include "cohort/invariant.hpp"

namespace genu::cohort {

namespace {

// Clinical reference 0.5: a review is suggested when a phase lasts more than twice the upper typical duration.
constexpr int days_to_review_a_typical_week = 2 * 7;

class LongPhasesAreReviewed final : public Invariant {
 public:
  explicit LongPhasesAreReviewed(const content::Catalogue& catalogue) : catalogue_(catalogue) {}

  [[nodiscard]] std::string name() const override { return "long-phases-are-reviewed"; }
  [[nodiscard]] std::string rule() const override {
    return "who does not get on is sent for a review before a phase has lasted more than twice its usual time";
  }
  [[nodiscard]] std::optional<std::string> look(const DaySeen& seen) override {
    const auto& today = seen.ready.today;
    if (!today.standing || !today.session) return std::nullopt;
    const auto latest = latest_day(*today.standing);
    const int days = today.standing->day_in_phase - 1;
    if (!latest || days <= *latest || today.may_move_on || is_sent(today)) return std::nullopt;
    return "day " + std::to_string(days) + " of " + today.standing->phase + " and no word of a review";
  }

 private:
  [[nodiscard]] std::optional<int> latest_day(const app::Standing& standing) const {
    const auto* programme = catalogue_.programme(standing.programme);
    const auto* phase = programme ? model::find_phase(*programme, standing.phase) : nullptr;
    if (!phase || !phase->typical_weeks.max) return std::nullopt;
    return days_to_review_a_typical_week * *phase->typical_weeks.max;
  }

  static bool is_sent(const app::TodayView& today) {
    if (today.session->offer == app::SessionOffer::SeekHelp) return true;
    if (today.advice && today.advice->action == model::Action::SeekHelp) return true;
    return std::any_of(today.notices.begin(), today.notices.end(), [](const model::Reason& reason) {
      return reason.rule.rfind("phase.review", 0) == 0 || reason.rule.rfind("phase.back", 0) == 0;
    });
  }

  const content::Catalogue& catalogue_;
};

}  // namespace

std::unique_ptr<Invariant> long_phases_are_reviewed(const content::Catalogue& catalogue) {
  return std::make_unique<LongPhasesAreReviewed>(catalogue);
}

}  // namespace genu::cohort
