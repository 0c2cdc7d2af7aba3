#include "guidance/review.hpp"

#include "guidance/reasons.hpp"

namespace genu::guidance {

std::vector<model::Reason> review_reasons(const ReviewFacts& facts) {
  constexpr std::string_view source = "clinical reference 5.10";
  std::vector<model::Reason> reasons;
  if (facts.action == model::Action::SeekHelp) reasons.push_back(make_reason("review.seek-help", {}, source));
  const bool long_enough = facts.days_of_plan >= review_days;
  if (long_enough && facts.adherence_percent && *facts.adherence_percent < review_below_percent) {
    reasons.push_back(make_reason(
        "review.adherence",
        {{"percent", std::to_string(*facts.adherence_percent)}, {"days", std::to_string(review_days)}}, source));
  }
  return reasons;
}

}  // namespace genu::guidance
