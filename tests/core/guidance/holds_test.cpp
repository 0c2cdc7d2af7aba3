#include "guidance/holds.hpp"

#include <doctest/doctest.h>

#include "core/guidance/answers.hpp"

namespace genu::guidance {
namespace {

using model::Category;
using model::Clearance;
using model::ClearanceScope;
using model::Hold;
using model::HoldKind;
using model::HoldScope;
using model::InjectionType;

const auto first = day("2026-03-02");

Hold hold_of(HoldKind kind) {
  Hold hold;
  hold.kind = kind;
  hold.began = first;
  if (kind == HoldKind::Injection) hold.injection = InjectionType::Hydrogel;
  return hold;
}

Clearance cleared(ClearanceScope scope, int on_day) {
  Clearance clearance;
  clearance.scope = scope;
  clearance.by = "clinic";
  clearance.day = first + on_day;
  return clearance;
}

struct Row {
  const char* what;
  Hold hold;
  int on_day;  // 0 is the first day
  const char* condition;
  std::vector<Clearance> clearances;
  HoldScope forbids;
  const char* message;
};

void check(const std::vector<Row>& rows) {
  for (const auto& row : rows) {
    CAPTURE(row.what);
    const auto advice = hold_advice(row.hold, {first + row.on_day, row.condition, row.clearances});
    CHECK(advice.forbids == row.forbids);
    if (row.message == nullptr) {
      CHECK(advice.reasons.empty());
    } else {
      REQUIRE(advice.reasons.size() == 1);
      CHECK(advice.reasons.front().message == row.message);
      CHECK_FALSE(advice.reasons.front().source.empty());
    }
  }
}

model::Exercise exercise(Category category, int level) {
  model::Exercise made;
  made.category = category;
  made.level = level;
  return made;
}

TEST_SUITE("guidance") {
  TEST_CASE("after a hydrogel injection running waits for a clearance and 12 weeks, or the clinic's written week") {
    const auto gel = hold_of(HoldKind::Injection);
    auto early = gel;
    early.running_from_week = 8;
    early.by = "clinic";
    auto late = early;
    late.running_from_week = 16;
    const auto running = cleared(ClearanceScope::Running, 20);
    const auto exercise_only = cleared(ClearanceScope::Exercise, 20);
    auto before = running;
    before.day = first - 1;
    const auto none = std::vector<Clearance>{};
    check({
        {"day 0", gel, 0, "post-injection", none, HoldScope::Impact, "hold.injection.clearance"},
        {"week 12, nobody has cleared it", gel, 84, "post-injection", none, HoldScope::Impact,
         "hold.injection.clearance"},
        {"week 11, cleared", gel, 83, "post-injection", {running}, HoldScope::Impact, "hold.injection.weeks"},
        {"week 12, cleared", gel, 84, "post-injection", {running}, HoldScope::Nothing, "hold.injection.open"},
        {"week 12, exercise alone is cleared",
         gel,
         84,
         "post-injection",
         {exercise_only},
         HoldScope::Impact,
         "hold.injection.clearance"},
        {"week 12, cleared before the injection",
         gel,
         84,
         "post-injection",
         {before},
         HoldScope::Impact,
         "hold.injection.clearance"},
        {"week 7, clinic says 8", early, 55, "post-injection", {running}, HoldScope::Impact, "hold.injection.weeks"},
        {"week 8, clinic says 8", early, 56, "post-injection", {running}, HoldScope::Nothing, "hold.injection.open"},
        {"week 12, clinic says 16", late, 84, "post-injection", {running}, HoldScope::Impact, "hold.injection.weeks"},
        {"week 16, clinic says 16", late, 112, "post-injection", {running}, HoldScope::Nothing, "hold.injection.open"},
        {"another programme", gel, 30, "pfp", none, HoldScope::All, "hold.injection.other-programme"},
        {"another programme, exercise cleared",
         gel,
         30,
         "pfp",
         {exercise_only},
         HoldScope::Impact,
         "hold.injection.clearance"},
        {"the last day of the year", gel, 364, "post-injection", none, HoldScope::Impact, "hold.injection.clearance"},
        {"a year is over", gel, 365, "knee-oa", none, HoldScope::Nothing, nullptr},
    });
  }

  TEST_CASE("after any other injection or an operation the professional leads") {
    auto steroid = hold_of(HoldKind::Injection);
    steroid.injection = InjectionType::Other;
    const auto surgery = hold_of(HoldKind::Surgery);
    const auto none = std::vector<Clearance>{};
    const auto exercise_only = cleared(ClearanceScope::Exercise, 5);
    const auto running = cleared(ClearanceScope::Running, 6);
    check({
        {"steroid", steroid, 4, "knee-oa", none, HoldScope::All, "hold.injection.aftercare"},
        {"steroid in the programme for the gel", steroid, 4, "post-injection", none, HoldScope::All,
         "hold.injection.aftercare"},
        {"steroid, exercise cleared",
         steroid,
         7,
         "knee-oa",
         {exercise_only},
         HoldScope::Impact,
         "hold.injection.running"},
        {"steroid, running cleared", steroid, 7, "knee-oa", {running}, HoldScope::Nothing, "hold.injection.open"},
        {"operation", surgery, 100, "meniscus", none, HoldScope::All, "hold.surgery.exercise"},
        {"operation, exercise cleared",
         surgery,
         100,
         "meniscus",
         {exercise_only},
         HoldScope::Impact,
         "hold.surgery.running"},
        {"operation, running cleared", surgery, 100, "meniscus", {running}, HoldScope::Nothing, "hold.surgery.open"},
    });
  }

  TEST_CASE("injury, illness and days away") {
    const auto injury = hold_of(HoldKind::Injury);
    auto injury_until = injury;
    injury_until.until = first + 9;
    auto ill = hold_of(HoldKind::Illness);
    ill.until = first + 2;
    const auto none = std::vector<Clearance>{};
    check({
        {"injury, day 0", injury, 0, "pfp", none, HoldScope::Loaded, "hold.injury.protect"},
        {"injury, day 2", injury, 2, "pfp", none, HoldScope::Loaded, "hold.injury.protect"},
        {"injury, day 3", injury, 3, "pfp", none, HoldScope::Impact, "hold.injury.running"},
        {"injury, exercise cleared on day 1",
         injury,
         1,
         "pfp",
         {cleared(ClearanceScope::Exercise, 1)},
         HoldScope::Impact,
         "hold.injury.running"},
        {"injury, past its last day", injury_until, 10, "pfp", none, HoldScope::Nothing, nullptr},
        {"ill", ill, 2, "pfp", none, HoldScope::All, "hold.illness"},
        {"well again", ill, 3, "pfp", none, HoldScope::Nothing, nullptr},
        {"away", hold_of(HoldKind::Away), 4, "pfp", none, HoldScope::Nothing, "hold.away"},
    });
  }

  TEST_CASE("a runner's note can only tighten, a professional's limit may loosen all but the running lock") {
    auto noted = hold_of(HoldKind::Injury);
    noted.forbids = HoldScope::Nothing;
    CHECK(hold_advice(noted, {first + 1, "pfp", {}}).forbids == HoldScope::Loaded);
    noted.forbids = HoldScope::All;
    CHECK(hold_advice(noted, {first + 5, "pfp", {}}).forbids == HoldScope::All);
    auto set = noted;
    set.by = "Sam";
    set.forbids = HoldScope::Nothing;
    CHECK(hold_advice(set, {first + 1, "pfp", {}}).forbids == HoldScope::Nothing);
    auto gel = hold_of(HoldKind::Injection);
    gel.by = "the clinic";
    gel.forbids = HoldScope::Nothing;
    CHECK(hold_advice(gel, {first + 1, "post-injection", {}}).forbids == HoldScope::Impact);
    gel.forbids = HoldScope::Loaded;
    CHECK(hold_advice(gel, {first + 100, "post-injection", {}}).reasons.front().message == "hold.injection.set");
  }

  TEST_CASE("without a date of the injection its programme has no running either") {
    const auto advice = holds_advice({}, {first, "post-injection", {}});
    CHECK(advice.forbids == HoldScope::Impact);
    CHECK(rules_of(advice.reasons) == std::vector<std::string>{"hold.no-injection-date"});
    CHECK(holds_advice({}, {first, "pfp", {}}) == HoldAdvice{});
  }

  TEST_CASE("several holds: the strongest counts and each gives its reason") {
    const std::vector<Hold> both{hold_of(HoldKind::Away), hold_of(HoldKind::Illness)};
    const auto advice = holds_advice(both, {first + 1, "pfp", {}});
    CHECK(advice.forbids == HoldScope::All);
    CHECK(rules_of(advice.reasons) == std::vector<std::string>{"hold.away", "hold.illness"});
  }

  TEST_CASE("a hold that has been ended, or is still to come, keeps nothing") {
    auto ill = hold_of(HoldKind::Illness);
    ill.ended = first + 2;
    CHECK(is_active(ill, first + 1));
    CHECK_FALSE(is_active(ill, first + 2));
    CHECK_FALSE(is_active(ill, first - 1));
  }

  TEST_CASE("what a scope keeps from the knee") {
    struct What {
      Category category;
      int level;
      HoldScope from;
    };
    for (const auto& what : {What{Category::Plyometric, 3, HoldScope::Impact},
                             {Category::RunningDrill, 2, HoldScope::Impact},
                             {Category::Strength, 2, HoldScope::Loaded},
                             {Category::Isometric, 3, HoldScope::Loaded},
                             {Category::Balance, 2, HoldScope::Loaded},
                             {Category::Strength, 1, HoldScope::All},
                             {Category::Isometric, 1, HoldScope::All},
                             {Category::LowImpactCardio, 1, HoldScope::All},
                             {Category::Stretch, 1, HoldScope::All},
                             {Category::Mobility, 1, HoldScope::All}}) {
      for (const auto scope : {HoldScope::Nothing, HoldScope::Impact, HoldScope::Loaded, HoldScope::All}) {
        CAPTURE(base::name_of(what.category));
        CAPTURE(base::name_of(scope));
        CHECK(forbids(scope, exercise(what.category, what.level)) == (scope >= what.from));
      }
    }
  }

  TEST_CASE("days off are excused, days with impact alone held are not") {
    auto ill = hold_of(HoldKind::Illness);
    ill.until = first + 1;
    auto injury = hold_of(HoldKind::Injury);
    injury.began = first + 5;
    const std::vector<Hold> holds{ill, injury};
    CHECK(excused_days(holds, {first, "pfp", {}}, first - 2, first + 10) ==
          std::vector<base::Day>{first, first + 1, first + 5, first + 6, first + 7});
  }

  TEST_CASE("the way back follows the bands of missed time") {
    struct Back {
      int missed;
      bool trouble;
      int steps;
      bool restart;
    };
    for (const auto& row : {Back{3, false, 0, false},
                            {3, true, 1, false},
                            {6, false, 0, false},
                            {7, false, 1, false},
                            {13, true, 1, false},
                            {14, false, 2, false},
                            {27, true, 2, false},
                            {28, false, 2, true}}) {
      CAPTURE(row.missed);
      const auto back = way_back(row.missed, row.trouble);
      CHECK(back.steps == row.steps);
      CHECK(back.restart == row.restart);
      CHECK(back.reasons.empty() == (row.steps == 0));
    }
  }
}

}  // namespace
}  // namespace genu::guidance
