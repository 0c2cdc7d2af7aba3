#include "guidance/session_light.hpp"

#include <algorithm>

#include "guidance/reasons.hpp"

namespace genu::guidance {

namespace {

using base::Answer;
using base::Nrs;
using model::Light;
using model::MorningChange;
using model::SessionKind;

// From here on a component is amber, or red (clinical reference 3.2).
struct Steps {
  int amber;
  int red;
};
constexpr Steps settle_steps{1, 3};       // NRS points an hour after, esculier2018
constexpr Steps morning_steps{1, 2};      // NRS points next morning, silbernagel2007
constexpr Steps stiffness_steps{10, 30};  // minutes, design choice
constexpr Steps swelling_steps{1, 2};     // grades, design choice

constexpr std::string_view design = "clinical reference 3.2";
constexpr std::string_view pain_bands = "thomee1997";
constexpr std::string_view hour_rule = "esculier2018";
constexpr std::string_view morning_rule = "silbernagel2007";

Light graded(int above, Steps steps) {
  if (above >= steps.red) return Light::Red;
  return above >= steps.amber ? Light::Amber : Light::Green;
}

// What was answered to, as a part of the message key: a run has words of its own.
std::string in_words(SessionKind kind, std::string variant) {
  if (kind != SessionKind::Run) return variant;
  return variant.empty() ? "run" : "run." + variant;
}

// The worst light so far, with the reasons for it and for lesser ones, in the order of the components.
struct Verdict {
  Light worst = Light::Green;
  std::vector<model::Reason> reasons;
  std::vector<model::Reason> missing;

  void judge(std::string rule, Light light, Values values, std::string_view source) {
    judge(std::move(rule), light, std::move(values), source, std::string(base::name_of(light)));
  }
  void judge(std::string rule, Light light, Values values, std::string_view source, const std::string& variant) {
    if (light == Light::Green) return;
    if (worst != Light::Red) worst = light;
    reasons.push_back(make_reason(std::move(rule), std::move(values), source, variant));
  }
  void miss(std::string rule, std::string_view variant = {}) {
    missing.push_back(make_reason(std::move(rule), {}, design, variant));
  }
};

void judge_during(const SessionResponse& response, const LightProfile& profile, Verdict& verdict) {
  if (!response.pain_during) return verdict.miss("light.missing-pain-during", in_words(response.kind, {}));
  const auto band = band_for(profile, response.kind);
  const int pain = response.pain_during->score();
  const auto light = pain > band.amber ? Light::Red : pain > band.green ? Light::Amber : Light::Green;
  verdict.judge(
      "light.during", light,
      {{"pain", std::to_string(pain)}, {"green", std::to_string(band.green)}, {"amber", std::to_string(band.amber)}},
      pain_bands, in_words(response.kind, std::string(base::name_of(light))));
}

void judge_hour(const SessionResponse& response, Verdict& verdict) {
  const bool needed = response.kind == SessionKind::Run;
  if (!response.pain_60min) {
    if (needed) verdict.miss("light.missing-follow-up", "hour");
    return;
  }
  const int after = response.pain_60min->score();
  if (!response.pain_before) {
    // No pain at all has settled, whatever there was before.
    if (needed && after > 0) verdict.miss("light.missing-baseline", "hour");
    return;
  }
  const int before = response.pain_before->score();
  verdict.judge("light.settle-60", graded(after - before, settle_steps),
                {{"before", std::to_string(before)}, {"after", std::to_string(after)}}, hour_rule);
}

// The pain of a usual morning, or what may stand in for it.
std::optional<int> morning_baseline(const SessionResponse& response) {
  if (response.usual_morning) return response.usual_morning;
  if (response.pain_before) return response.pain_before->score();
  return std::nullopt;
}

void judge_morning(const SessionResponse& response, Verdict& verdict) {
  const bool worse = response.change && *response.change == MorningChange::Worse;
  const auto usual = morning_baseline(response);
  if (response.next_morning && usual) {
    const int pain = response.next_morning->score();
    const auto light = graded(pain - *usual, morning_steps);
    verdict.judge("light.next-morning", light, {{"usual", std::to_string(*usual)}, {"pain", std::to_string(pain)}},
                  morning_rule);
    if (light != Light::Green) return;
  }
  if (worse) {
    verdict.reasons.push_back(make_reason("light.next-morning", {}, morning_rule, "worse"));
    if (verdict.worst == Light::Green) verdict.worst = Light::Amber;
    return;
  }
  if (!response.next_morning) return verdict.miss("light.missing-follow-up", "next-morning");
  // A morning without pain needs no baseline.
  if (!usual && !response.change && response.next_morning->score() > 0)
    verdict.miss("light.missing-baseline", "next-morning");
}

void judge_signs(const SessionResponse& response, Verdict& verdict) {
  if (response.stiffness_change_min) {
    const int minutes = *response.stiffness_change_min;
    verdict.judge("light.stiffness", graded(minutes, stiffness_steps), {{"minutes", std::to_string(minutes)}}, design);
  }
  if (response.swelling_change) {
    const int grades = *response.swelling_change;
    verdict.judge("light.swelling", graded(grades, swelling_steps), {{"grades", std::to_string(grades)}}, design);
  }
}

void judge_alarms(const SessionResponse& response, Verdict& verdict) {
  const auto alarm = [&](const char* rule, const Answer<bool>& answer, const std::string& variant = {}) {
    if (!answer || !*answer) return;
    verdict.worst = Light::Red;
    verdict.reasons.push_back(make_reason(rule, {}, design, variant));
  };
  alarm("light.limp", response.limp, in_words(response.kind, {}));
  alarm("light.sharp-sudden", response.sharp_sudden);
  alarm("light.gave-way", response.gave_way);
  alarm("light.locked", response.locked);
}

template <class Reasons>
bool names_rule(const Reasons& reasons, std::string_view rule) {
  return std::any_of(reasons.begin(), reasons.end(), [&](const model::Reason& reason) { return reason.rule == rule; });
}

}  // namespace

model::LightAdvice session_light(const SessionResponse& response, const LightProfile& profile) {
  Verdict verdict;
  judge_during(response, profile, verdict);
  judge_hour(response, verdict);
  judge_morning(response, verdict);
  judge_signs(response, verdict);
  judge_alarms(response, verdict);
  if (verdict.worst != Light::Green) return {verdict.worst, std::move(verdict.reasons)};
  if (!verdict.missing.empty()) {
    return {response.follow_up_late ? Light::Amber : Light::Pending, std::move(verdict.missing)};
  }
  return {Light::Green, {make_reason("light.green", {}, design, in_words(response.kind, {}))}};
}

bool has_reason(const model::LightAdvice& advice, std::string_view rule) { return names_rule(advice.reasons, rule); }

bool has_reason(const model::ActionAdvice& advice, std::string_view rule) { return names_rule(advice.reasons, rule); }

}  // namespace genu::guidance
