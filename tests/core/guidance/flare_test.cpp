#include "guidance/flare.hpp"

#include <doctest/doctest.h>

#include "core/guidance/answers.hpp"

namespace genu::guidance {
namespace {

using model::FlareStage;
using model::HoldScope;
using model::Light;
using model::WeekGate;

FlareFacts facts_after(int hours) {
  FlareFacts facts;
  facts.began_day = day("2026-03-02");
  facts.now = {facts.began.ms + hours * hour_ms};
  facts.today = facts.began_day + hours / 24;
  return facts;
}

TEST_SUITE("guidance") {
  TEST_CASE("a flare eases off for 72 hours, then halves the sets, and after a week asks for help") {
    struct Row {
      int hours;
      FlareStage stage;
      HoldScope forbids;
      bool check_again;
    };
    for (const auto& row : {Row{0, FlareStage::FirstDays, HoldScope::Loaded, true},
                            {71, FlareStage::FirstDays, HoldScope::Loaded, true},
                            {72, FlareStage::Easing, HoldScope::Impact, false},
                            {6 * 24 + 23, FlareStage::Easing, HoldScope::Impact, false},
                            {7 * 24, FlareStage::TooLong, HoldScope::Impact, false}}) {
      CAPTURE(row.hours);
      const auto advice = flare_advice(facts_after(row.hours));
      CHECK(advice.stage == row.stage);
      CHECK(advice.forbids == row.forbids);
      CHECK(advice.check_again == row.check_again);
      CHECK_FALSE(advice.may_end);
    }
  }

  TEST_CASE("the card of the first days holds every step of the table") {
    const auto advice = flare_advice(facts_after(1));
    CHECK(rules_of(advice.plan) == std::vector<std::string>{"flare.plan.ease-off", "flare.plan.ice",
                                                            "flare.plan.ice-honesty", "flare.plan.raise",
                                                            "flare.plan.medicines", "flare.plan.keep-fit",
                                                            "flare.plan.check-again"});
    for (const auto& step : advice.plan) CHECK_FALSE(step.source.empty());
  }

  TEST_CASE("a flare may end once its first days are over and today's pain is known to be back") {
    struct Row {
      int hours;
      int pain;
      std::optional<int> usual;
      bool may_end;
    };
    for (const auto& row : {Row{80, missing, 2, false},
                            {80, 2, std::nullopt, true},
                            {80, 3, std::nullopt, false},
                            {80, 3, 3, true},
                            {80, 4, 3, false},
                            {50, 0, 1, false}}) {
      CAPTURE(row.hours);
      CAPTURE(row.pain);
      auto facts = facts_after(row.hours);
      facts.pain_today = nrs(row.pain);
      facts.usual = row.usual;
      CHECK(flare_advice(facts).may_end == row.may_end);
    }
  }

  TEST_CASE("a red session, a worse week or a clear rise of pain speak for a flare plan") {
    CHECK(flare_signs({}).empty());
    FlareSigns signs;
    signs.newest = Light::Amber;
    signs.gate = WeekGate::Hold;
    signs.worst_today = nrs(4);
    signs.usual_worst = 3;
    CHECK(flare_signs(signs).empty());
    signs.newest = Light::Red;
    signs.gate = WeekGate::Regress;
    signs.worst_today = nrs(5);
    CHECK(rules_of(flare_signs(signs)) ==
          std::vector<std::string>{"flare.sign.red", "flare.sign.week-gate", "flare.sign.pain"});
    signs.gate = WeekGate::Help;
    CHECK(rules_of(flare_signs(signs)).at(1) == "flare.sign.week-gate");
  }

  TEST_CASE("half the sets, rounded up, and never none") {
    for (const auto& [sets, half] : {std::pair{1, 1}, {2, 1}, {3, 2}, {4, 2}, {5, 3}}) {
      model::Dose dose;
      dose.sets = sets;
      CHECK(flare_dose(dose).sets == half);
    }
  }
}

}  // namespace
}  // namespace genu::guidance
