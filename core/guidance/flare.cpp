#include "guidance/flare.hpp"

#include "guidance/reasons.hpp"

namespace genu::guidance {

namespace {

using model::FlareStage;
using model::HoldScope;
using model::Light;
using model::Reason;
using model::WeekGate;

constexpr std::int64_t ms_per_hour = 3'600'000;
constexpr int check_again_days = 3;
constexpr int quiet_pain = 2;  // green of clinical reference 3.2
constexpr int clear_rise = 2;  // clinical reference 3.4
constexpr std::string_view source = "clinical reference 2.4";

FlareStage stage_of(const FlareFacts& facts, int day) {
  if (facts.now.ms - facts.began.ms < flare_hours * ms_per_hour) return FlareStage::FirstDays;
  return day < flare_help_day ? FlareStage::Easing : FlareStage::TooLong;
}

// The steps of the card, each with the source that the table names for it.
std::vector<Reason> plan_of(FlareStage stage) {
  const auto step = [](const char* name, std::string_view from) {
    return make_reason(std::string("flare.plan.") + name, {}, from);
  };
  std::vector<Reason> plan;
  if (stage == FlareStage::FirstDays) {
    plan = {step("ease-off", "dubois2020"), step("ice", "leeds-ice"), step("ice-honesty", "dubois2020"),
            step("raise", "origin-guide"), step("medicines", "clinical reference 8.1")};
  } else {
    plan = {step("lighter", source)};
  }
  plan.push_back(step("keep-fit", "origin-guide"));
  plan.push_back(step("check-again", source));
  return plan;
}

bool settled(const FlareFacts& facts) {
  if (!facts.pain_today) return false;
  return facts.pain_today->score() <= std::max(quiet_pain, facts.usual.value_or(0));
}

}  // namespace

std::vector<Reason> flare_signs(const FlareSigns& signs) {
  std::vector<Reason> reasons;
  if (signs.newest == Light::Red) reasons.push_back(make_reason("flare.sign.red", {}, source));
  if (signs.gate == WeekGate::Regress || signs.gate == WeekGate::Help) {
    reasons.push_back(make_reason("flare.sign.week-gate", {}, "silbernagel2007"));
  }
  if (signs.worst_today && signs.usual_worst && signs.worst_today->score() - *signs.usual_worst >= clear_rise) {
    reasons.push_back(make_reason(
        "flare.sign.pain",
        {{"pain", std::to_string(signs.worst_today->score())}, {"usual", std::to_string(*signs.usual_worst)}}, source));
  }
  return reasons;
}

FlareAdvice flare_advice(const FlareFacts& facts) {
  FlareAdvice advice;
  advice.day = facts.today - facts.began_day + 1;
  advice.stage = stage_of(facts, advice.day);
  advice.forbids = advice.stage == FlareStage::FirstDays ? HoldScope::Loaded : HoldScope::Impact;
  advice.check_again = advice.day <= check_again_days;
  advice.may_end = advice.stage != FlareStage::FirstDays && settled(facts);
  advice.reasons.push_back(make_reason("flare.stage." + std::string(base::name_of(advice.stage)),
                                       {{"day", std::to_string(advice.day)}}, source));
  if (advice.may_end) advice.reasons.push_back(make_reason("flare.end", {}, source));
  advice.plan = plan_of(advice.stage);
  return advice;
}

bool is_lightened(const model::Exercise& exercise) {
  using model::Category;
  return exercise.category == Category::Strength || exercise.category == Category::Isometric ||
         exercise.category == Category::Balance;
}

model::Dose flare_dose(model::Dose dose) {
  dose.sets = (dose.sets + 1) / 2;
  return dose;
}

}  // namespace genu::guidance
