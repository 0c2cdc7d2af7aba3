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

enum class Words { Wanted, None };

// The worst light so far. Reasons for it and for lesser ones, in the order of the components, are made where words are
// wanted.
class Verdict {
 public:
  explicit Verdict(Words words) : words_(words) {}

  /// `sign` is noted, and `reason` asked for, where the light is not green.
  template <class Reason>
  void judge(Light light, const Reason& reason, bool LightSeen::*sign = nullptr) {
    if (light == Light::Green) return;
    if (seen_.light != Light::Red) seen_.light = light;
    if (sign) seen_.*sign = true;
    if (words_ == Words::Wanted) reasons_.push_back(reason());
  }
  void miss(const char* rule, std::string_view variant) {
    missing_something_ = true;
    if (words_ == Words::Wanted) missing_.push_back(make_reason(rule, {}, design, variant));
  }
  [[nodiscard]] LightSeen seen(bool late) const {
    auto seen = seen_;
    if (seen.light == Light::Green && missing_something_) seen.light = late ? Light::Amber : Light::Pending;
    return seen;
  }
  /// What speaks for the light; empty where it is green.
  [[nodiscard]] std::vector<model::Reason> reasons() && {
    return std::move(seen_.light == Light::Green ? missing_ : reasons_);
  }

 private:
  Words words_;
  LightSeen seen_{Light::Green};
  bool missing_something_ = false;
  std::vector<model::Reason> reasons_;
  std::vector<model::Reason> missing_;
};

std::string name_text(Light light) { return std::string(base::name_of(light)); }

void judge_during(const SessionResponse& response, const LightProfile& profile, Verdict& verdict) {
  if (!response.pain_during) {
    return verdict.miss("light.missing-pain-during", response.kind == SessionKind::Run ? "run" : "");
  }
  const auto band = band_for(profile, response.kind);
  const int pain = response.pain_during->score();
  const auto light = pain > band.amber ? Light::Red : pain > band.green ? Light::Amber : Light::Green;
  const auto reason = [&] {
    return make_reason(
        "light.during",
        {{"pain", std::to_string(pain)}, {"green", std::to_string(band.green)}, {"amber", std::to_string(band.amber)}},
        pain_bands, in_words(response.kind, name_text(light)));
  };
  verdict.judge(light, reason, &LightSeen::during);
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
  const auto light = graded(after - before, settle_steps);
  const auto reason = [&] {
    return make_reason("light.settle-60", {{"before", std::to_string(before)}, {"after", std::to_string(after)}},
                       hour_rule, name_text(light));
  };
  verdict.judge(light, reason, &LightSeen::settle_60);
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
    verdict.judge(light, [&] {
      return make_reason("light.next-morning", {{"usual", std::to_string(*usual)}, {"pain", std::to_string(pain)}},
                         morning_rule, name_text(light));
    });
    if (light != Light::Green) return;
  }
  if (worse)
    return verdict.judge(Light::Amber, [] { return make_reason("light.next-morning", {}, morning_rule, "worse"); });
  if (!response.next_morning) return verdict.miss("light.missing-follow-up", "next-morning");
  // A morning without pain needs no baseline.
  if (!usual && !response.change && response.next_morning->score() > 0)
    verdict.miss("light.missing-baseline", "next-morning");
}

void judge_signs(const SessionResponse& response, Verdict& verdict) {
  const auto judge = [&](const char* rule, const char* unit, int number, Steps steps) {
    const auto light = graded(number, steps);
    verdict.judge(light, [&] { return make_reason(rule, {{unit, std::to_string(number)}}, design, name_text(light)); });
  };
  if (response.stiffness_change_min) {
    judge("light.stiffness", "minutes", *response.stiffness_change_min, stiffness_steps);
  }
  if (response.swelling_change) judge("light.swelling", "grades", *response.swelling_change, swelling_steps);
}

void judge_alarms(const SessionResponse& response, Verdict& verdict) {
  const auto alarm = [&](const char* rule, const Answer<bool>& answer, bool LightSeen::*sign = nullptr,
                         std::string_view variant = {}) {
    if (!answer || !*answer) return;
    verdict.judge(
        Light::Red, [&] { return make_reason(rule, {}, design, variant); }, sign);
  };
  alarm("light.limp", response.limp, nullptr, response.kind == SessionKind::Run ? "run" : "");
  alarm("light.sharp-sudden", response.sharp_sudden);
  alarm("light.gave-way", response.gave_way, &LightSeen::gave_way);
  alarm("light.locked", response.locked, &LightSeen::locked);
}

Verdict verdict_on(const SessionResponse& response, const LightProfile& profile, Words words) {
  Verdict verdict(words);
  judge_during(response, profile, verdict);
  judge_hour(response, verdict);
  judge_morning(response, verdict);
  judge_signs(response, verdict);
  judge_alarms(response, verdict);
  return verdict;
}

template <class Reasons>
bool names_rule(const Reasons& reasons, std::string_view rule) {
  return std::any_of(reasons.begin(), reasons.end(), [&](const model::Reason& reason) { return reason.rule == rule; });
}

}  // namespace

model::LightAdvice session_light(const SessionResponse& response, const LightProfile& profile) {
  auto verdict = verdict_on(response, profile, Words::Wanted);
  const auto light = verdict.seen(response.follow_up_late).light;
  if (light == Light::Green) {
    return {light, {make_reason("light.green", {}, design, in_words(response.kind, {}))}};
  }
  return {light, std::move(verdict).reasons()};
}

LightSeen light_seen(const SessionResponse& response, const LightProfile& profile) {
  return verdict_on(response, profile, Words::None).seen(response.follow_up_late);
}

bool has_reason(const model::LightAdvice& advice, std::string_view rule) { return names_rule(advice.reasons, rule); }

bool has_reason(const model::ActionAdvice& advice, std::string_view rule) { return names_rule(advice.reasons, rule); }

}  // namespace genu::guidance
