#include "guidance/session_light.hpp"

#include <doctest/doctest.h>

#include "core/guidance/answers.hpp"

namespace genu::guidance {
namespace {

using model::Light;
using model::MorningChange;
using model::SessionKind;

constexpr auto rehab = SessionKind::Rehab;
constexpr auto run = SessionKind::Run;
constexpr auto green = Light::Green;
constexpr auto amber = Light::Amber;
constexpr auto red = Light::Red;
constexpr auto pending = Light::Pending;

// A run that settled in every way.
SessionResponse settled_run() {
  SessionResponse response;
  response.kind = run;
  response.pain_before = response.pain_during = response.pain_60min = response.next_morning = nrs(1);
  response.usual_morning = 1;
  return response;
}

SessionResponse settled_rehab() {
  auto response = settled_run();
  response.kind = rehab;
  response.pain_60min = {};
  return response;
}

model::LightAdvice light_of(const SessionResponse& response, std::string_view profile = "default") {
  return session_light(response, profile_for(profile));
}

// The columns of the table in clinical reference 3.2; pain before and the usual morning are 1 in all of them.
struct Vector {
  const char* name;
  const char* profile;
  SessionKind kind;
  int during, after_hour, next_morning, swelling;
  bool limp, late;
  Light light;
  std::vector<std::string> rules;
};

const std::vector<Vector> vectors{
    {"L1", "default", run, 1, 1, 1, 0, false, false, green, {"light.green"}},
    {"L2", "default", run, 2, 1, 1, 0, false, false, green, {"light.green"}},
    {"L3", "default", run, 3, 1, 1, 0, false, false, amber, {"light.during"}},
    {"L4", "default", run, 3, 2, 1, 0, false, false, amber, {"light.during", "light.settle-60"}},
    {"L5", "default", run, 1, 1, 2, 0, false, false, amber, {"light.next-morning"}},
    {"L6", "default", run, 1, 1, 3, 0, false, false, red, {"light.next-morning"}},
    {"L7", "default", rehab, 4, missing, 1, 0, false, false, amber, {"light.during"}},
    {"L8", "default", rehab, 6, missing, 1, 0, false, false, red, {"light.during"}},
    {"L9", "patellar-tendinopathy", rehab, 3, missing, 1, 0, false, false, green, {"light.green"}},
    {"L10", "default", run, 1, 1, 1, 1, false, false, amber, {"light.swelling"}},
    {"L11", "default", run, 1, 1, 1, 2, false, false, red, {"light.swelling"}},
    {"L12", "default", run, 2, 1, 1, 0, true, false, red, {"light.limp"}},
    {"L13", "default", run, 1, 1, missing, 0, false, false, pending, {"light.missing-follow-up"}},
    {"L14", "default", run, 1, 1, missing, 0, false, true, amber, {"light.missing-follow-up"}},
    {"L15", "post-injection", rehab, 5, missing, 1, 0, false, false, red, {"light.during"}},
    {"L16", "knee-oa", run, 5, 1, 1, 0, false, false, red, {"light.during"}},
};

TEST_SUITE("guidance") {
  TEST_CASE("the lights are those of the reference, L1 to L16") {
    for (const auto& vector : vectors) {
      CAPTURE(vector.name);
      SessionResponse response;
      response.kind = vector.kind;
      response.pain_before = nrs(1);
      response.pain_during = nrs(vector.during);
      response.pain_60min = nrs(vector.after_hour);
      response.usual_morning = 1;
      response.next_morning = nrs(vector.next_morning);
      if (vector.swelling != 0) response.swelling_change = vector.swelling;
      if (vector.limp) response.limp = true;
      response.follow_up_late = vector.late;
      const auto advice = light_of(response, vector.profile);
      CHECK(advice.light == vector.light);
      CHECK(rules_of(advice.reasons) == vector.rules);
    }
  }

  TEST_CASE("every condition has the limits and streaks of the reference") {
    CHECK(profile_for("patellar-tendinopathy") == LightProfile{"patellar-tendinopathy", {3, 5}, {3, 5}, {2, 5}, 2, 3});
    CHECK(profile_for("knee-oa") == LightProfile{"knee-oa", {2, 5}, {2, 4}, {2, 5}, 2, 3});
    CHECK(profile_for("post-injection") == LightProfile{"post-injection", {2, 4}, {2, 3}, {2, 4}, 3, 3});
    for (const auto* condition : {"pfp", "itbs", "meniscus", "healthy-knee", "", "unheard-of"}) {
      CAPTURE(condition);
      CHECK(profile_for(condition) == LightProfile{"default", {2, 5}, {2, 5}, {2, 5}, 2, 2});
    }
  }

  TEST_CASE("an hour after, one or two more is amber and three is red") {
    for (const auto& step :
         std::vector<std::pair<int, Light>>{{0, green}, {1, green}, {2, amber}, {3, amber}, {4, red}, {10, red}}) {
      CAPTURE(step.first);
      auto response = settled_run();
      response.pain_60min = nrs(step.first);
      CHECK(light_of(response).light == step.second);
    }
  }

  TEST_CASE("stiffness is amber from 10 minutes above the usual and red from 30") {
    for (const auto& step : std::vector<std::pair<int, Light>>{
             {-20, green}, {0, green}, {9, green}, {10, amber}, {29, amber}, {30, red}}) {
      CAPTURE(step.first);
      auto response = settled_run();
      response.stiffness_change_min = step.first;
      CHECK(light_of(response).light == step.second);
    }
  }

  TEST_CASE("each alarm makes the session red, whatever else is missing") {
    for (const auto alarm : {&SessionResponse::limp, &SessionResponse::sharp_sudden, &SessionResponse::gave_way,
                             &SessionResponse::locked}) {
      SessionResponse response;
      response.*alarm = true;
      CHECK(light_of(response).light == red);
      auto denied = settled_run();
      denied.*alarm = false;
      CHECK(light_of(denied).light == green);
    }
  }

  TEST_CASE("a light has all its amber and red reasons") {
    auto response = settled_run();
    response.pain_during = nrs(7);
    response.pain_60min = nrs(2);
    response.gave_way = true;
    const auto advice = light_of(response);
    CHECK(messages_of(advice.reasons) ==
          std::vector<std::string>{"light.during.run.red", "light.settle-60.amber", "light.gave-way"});
    CHECK(advice.reasons[0].values.at("pain") == "7");
    CHECK(advice.reasons[0].values.at("amber") == "5");
    CHECK(advice.reasons[0].source == "thomee1997");
    CHECK(has_reason(advice, "light.gave-way"));
    CHECK_FALSE(has_reason(advice, "light.locked"));
  }

  TEST_CASE("no score for the pain during a session is never green") {
    auto response = settled_rehab();
    response.pain_during = base::Silence::Declined;
    CHECK(light_of(response).light == pending);
    CHECK(has_reason(light_of(response), "light.missing-pain-during"));
    response.follow_up_late = true;
    CHECK(light_of(response).light == amber);
  }

  TEST_CASE("a run needs the hour after, an exercise session does not") {
    CHECK(light_of(settled_rehab()).light == green);
    auto response = settled_run();
    response.pain_60min = {};
    CHECK(light_of(response).light == pending);
    CHECK(messages_of(light_of(response).reasons) == std::vector<std::string>{"light.missing-follow-up.hour"});
  }

  TEST_CASE("an hour after is measured against before, unless there is no pain at all") {
    auto response = settled_run();
    response.pain_before = {};
    CHECK(has_reason(light_of(response), "light.missing-baseline"));
    response.pain_60min = nrs(0);
    CHECK(light_of(response).light == green);
  }

  TEST_CASE("without a usual morning the pain before stands in") {
    auto response = settled_rehab();
    response.usual_morning = std::nullopt;
    response.pain_before = nrs(3);
    response.next_morning = nrs(3);
    CHECK(light_of(response).light == green);
    response.next_morning = nrs(4);
    CHECK(light_of(response).light == amber);
  }

  TEST_CASE("without either, the change in a word decides") {
    auto response = settled_rehab();
    response.usual_morning = std::nullopt;
    response.pain_before = {};
    response.next_morning = nrs(4);
    CHECK(light_of(response).light == pending);
    CHECK(has_reason(light_of(response), "light.missing-baseline"));
    response.change = MorningChange::Same;
    CHECK(light_of(response).light == green);
    response.change = MorningChange::Better;
    CHECK(light_of(response).light == green);
    response.change = MorningChange::Worse;
    CHECK(light_of(response).light == amber);
  }

  TEST_CASE("worse is at least amber, and better never outweighs the numbers") {
    auto response = settled_rehab();
    response.change = MorningChange::Worse;
    CHECK(messages_of(light_of(response).reasons) == std::vector<std::string>{"light.next-morning.worse"});
    response.next_morning = nrs(3);
    CHECK(light_of(response).light == red);
    response.change = MorningChange::Better;
    CHECK(light_of(response).light == red);
    response.next_morning = {};
    CHECK(light_of(response).light == pending);
    response.change = MorningChange::Worse;
    CHECK(light_of(response).light == amber);
  }
}

}  // namespace
}  // namespace genu::guidance
