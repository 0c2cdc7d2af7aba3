// Choosing the pathway: the steps of the clinical reference 1.8 in their order.
#include "guidance/pathway.hpp"

#include <doctest/doctest.h>

#include "core/guidance/answers.hpp"

namespace genu::guidance {
namespace {

using model::InjectionType;
using model::PathwayStep;
using model::PatternOutcome;
using model::TriageTier;

// A sore knee, all safety questions answered, nothing found.
PathwayFacts sore_knee() {
  PathwayFacts facts;
  facts.tier = TriageTier::SelfManage;
  facts.age = 35;
  facts.joint_replacement = false;
  facts.injection_days = model::never_happened;
  facts.worst_14d = base::Nrs::from(4).value();
  return facts;
}

TEST_SUITE("guidance") {
  TEST_CASE("each step of the clinical reference 1.8") {
    using Conditions = std::vector<std::string>;
    struct Case {
      const char* name;
      void (*change)(PathwayFacts&);
      PathwayStep step;
      Conditions conditions;
    };
    const Case cases[] = {
        {"urgent: the advice only", [](PathwayFacts& f) { f.tier = TriageTier::Urgent; }, PathwayStep::UrgentHelp, {}},
        {"nothing answered", [](PathwayFacts& f) { f.tier = std::nullopt; }, PathwayStep::Check, {}},
        {"questions still open", [](PathwayFacts& f) { f.open_questions = true; }, PathwayStep::Check, {}},
        {"replaced knee", [](PathwayFacts& f) { f.joint_replacement = true; }, PathwayStep::NoProgramme, {}},
        {"under 18", [](PathwayFacts& f) { f.age = 17; }, PathwayStep::NoProgramme, {}},
        {"hydrogel within a year",
         [](PathwayFacts& f) {
           f.injection_days = 364;
           f.injection = InjectionType::Hydrogel;
         },
         PathwayStep::PostInjection,
         {"post-injection"}},
        {"hydrogel after a year",
         [](PathwayFacts& f) {
           f.injection_days = 365;
           f.injection = InjectionType::Hydrogel;
         },
         PathwayStep::PostInjection,
         {"knee-oa"}},
        {"steroid: the clinic's aftercare",
         [](PathwayFacts& f) {
           f.injection_days = 20;
           f.injection = InjectionType::Other;
         },
         PathwayStep::Aftercare,
         {}},
        {"an injection nobody named", [](PathwayFacts& f) { f.injection_days = 20; }, PathwayStep::Aftercare, {}},
        {"steroid, cleared",
         [](PathwayFacts& f) {
           f.injection_days = 20;
           f.injection = InjectionType::Other;
           f.cleared_for_exercise = true;
         },
         PathwayStep::Aftercare,
         {"knee-oa"}},
        {"named by a clinician", [](PathwayFacts& f) { f.diagnosis = "itbs"; }, PathwayStep::Diagnosed, {"itbs"}},
        {"no pain for two weeks",
         [](PathwayFacts& f) { f.worst_14d = base::Nrs::from(1).value(); },
         PathwayStep::Healthy,
         {"healthy-knee"}},
        {"little pain in a programme",
         [](PathwayFacts& f) {
           f.worst_14d = base::Nrs::from(1).value();
           f.condition = "pfp";
         },
         PathwayStep::Pattern,
         {}},
        {"no diary yet", [](PathwayFacts& f) { f.worst_14d = std::nullopt; }, PathwayStep::Pattern, {}},
        {"sore", [](PathwayFacts&) {}, PathwayStep::Pattern, {}},
    };
    for (const auto& each : cases) {
      CAPTURE(each.name);
      auto facts = sore_knee();
      each.change(facts);
      const auto way = pathway(facts);
      CHECK(way.step == each.step);
      CHECK(way.conditions == each.conditions);
      REQUIRE(way.reasons.size() == 1);
      CHECK(way.reasons.front().rule == "pathway." + std::string(base::name_of(each.step)));
    }
  }

  TEST_CASE("an earlier step hides all later ones") {
    auto facts = sore_knee();
    facts.worst_14d = base::Nrs::from(0).value();
    facts.diagnosis = "pfp";
    CHECK(pathway(facts).step == PathwayStep::Diagnosed);
    facts.injection_days = 3;
    facts.injection = InjectionType::Hydrogel;
    CHECK(pathway(facts).step == PathwayStep::PostInjection);
    facts.age = 16;
    CHECK(pathway(facts).step == PathwayStep::NoProgramme);
    facts.open_questions = true;
    CHECK(pathway(facts).step == PathwayStep::Check);
    facts.tier = TriageTier::Urgent;
    CHECK(pathway(facts).step == PathwayStep::UrgentHelp);
  }

  TEST_CASE("whoever should see somebody soon gets that advice first, and no more than the first phase") {
    auto facts = sore_knee();
    CHECK_FALSE(pathway(facts).see_somebody);
    facts.tier = TriageTier::Soon;
    CHECK(pathway(facts).see_somebody);
  }

  TEST_CASE("a pattern offers its programme, and without a clear one the cautious default") {
    for (const auto& entry : names_of(base::Type<PatternOutcome>{})) {
      CAPTURE(entry.text);
      auto facts = sore_knee();
      model::PatternResult result;
      result.outcome = entry.value;
      result.conditions = {"pfp"};
      facts.pattern = result;
      const auto way = pathway(facts);
      CHECK(way.conditions == std::vector<std::string>{"pfp"});
      const bool clear = entry.value == PatternOutcome::ResemblesStrong || entry.value == PatternOutcome::ResemblesSome;
      CHECK(way.cautious == !clear);
    }
  }
}

}  // namespace
}  // namespace genu::guidance
