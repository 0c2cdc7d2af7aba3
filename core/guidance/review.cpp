#include "guidance/review.hpp"

#include "guidance/reasons.hpp"

namespace genu::guidance {

namespace {

constexpr int week_days = 7;

// What was not told is no sign of anything: both ends of the course must be known.
bool unchanged(const CourseFacts& course) {
  constexpr int as_good_as_gone_tenths = 10;
  if (!course.first_tenths || !course.now_tenths) return false;
  return *course.now_tenths >= as_good_as_gone_tenths && *course.first_tenths - *course.now_tenths < change_tenths;
}

}  // namespace

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
  const auto& course = facts.course;
  if (course && facts.days_of_plan >= week_days * course->weeks && course->adherence_percent &&
      *course->adherence_percent >= followed_percent && unchanged(*course)) {
    reasons.push_back(
        make_reason("review.no-change",
                    {{"weeks", std::to_string(course->weeks)}, {"percent", std::to_string(*course->adherence_percent)}},
                    "clinical reference 1"));
  }
  return reasons;
}

}  // namespace genu::guidance
