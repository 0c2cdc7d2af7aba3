#include "guidance/ladder.hpp"

#include <doctest/doctest.h>

#include "core/guidance/answers.hpp"
#include "core/guidance/plan.hpp"

namespace genu::guidance {
namespace {

using model::Action;
using model::Light;
using model::SessionKind;

constexpr auto green = Light::Green;
constexpr auto amber = Light::Amber;
constexpr auto red = Light::Red;
constexpr auto pending = Light::Pending;

struct Ran {
  int level;
  Light light;
  int days_later = 2;
  int pain = 1;
  SessionKind kind = SessionKind::Run;
};

const auto start = day("2026-03-02");

// A ladder begun at `level`, these runs after it, each so many days after the one before, and a look `then` days later.
LadderFacts climbed(int level, const std::vector<Ran>& runs, int then = 2) {
  LadderFacts facts;
  facts.placed_level = level;
  facts.placed_day = start;
  facts.placed_at = {0};
  auto at = start;
  for (const auto& run : runs) {
    at = at + run.days_later;
    LightSeen light{run.light};
    const Outcome outcome{{(at - start) * day_ms}, run.kind, run.kind == SessionKind::Run ? run.level : 0, light};
    facts.history.push_back({outcome, at, nrs(run.pain)});
  }
  facts.today = at + then;
  facts.now = {(facts.today - start) * day_ms};
  return facts;
}

LadderStand stand_of(const LadderFacts& facts, const char* profile = "default") {
  return ladder_stand(shipped_plan(), facts, [&](base::Day) { return profile_for(profile); });
}

int level_of(int level, const std::vector<Ran>& runs, int then = 2, const char* profile = "default") {
  return stand_of(climbed(level, runs, then), profile).level;
}

TEST_SUITE("guidance") {
  TEST_CASE("the ladder begins where it was begun") {
    const auto stand = stand_of(climbed(3, {}));
    CHECK(stand.level == 3);
    CHECK(stand.completed == 2);
    CHECK(stand.runs_at_level == 0);
    CHECK_FALSE(stand.last_run);
  }

  // Clinical reference 3.3 and 6.2: where the ladder stood, what was run since, and the level of the next run.
  TEST_CASE("the ladder moves as the reference says") {
    struct Row {
      const char* name;
      std::vector<Ran> runs;
      int level;
      const char* profile = "default";
    };
    const Row rows[] = {
        {"one green", {{3, green}}, 3},
        {"two greens", {{3, green}, {3, green}}, 4},
        {"two greens where three are asked", {{3, green}, {3, green}}, 3, "knee-oa"},
        {"three greens where three are asked", {{3, green}, {3, green}, {3, green}}, 4, "patellar-tendinopathy"},
        {"green, amber", {{3, green}, {3, amber}}, 3},
        {"two ambers", {{3, amber}, {3, amber}}, 2},
        {"red", {{3, green}, {3, red}}, 2},
        {"red with pain 8", {{3, green}, {3, red, 2, 8}}, 1},
        {"two reds", {{3, red}, {2, red}}, 2},
        {"pending", {{3, green}, {3, pending}}, 3},
        {"after a red a fresh row is asked", {{3, green}, {3, red}, {2, green}}, 2},
        {"and one more while the next level has failed", {{3, red}, {2, green}, {2, green}}, 2},
        {"three greens below a failed level", {{3, red}, {2, green}, {2, green}, {2, green}}, 3},
        {"a sore session rests running too", {{3, green}, {3, green}, {0, red, 1, 6, SessionKind::Rehab}}, 2},
        {"a good session in between changes nothing",
         {{3, green}, {0, green, 1, 1, SessionKind::Rehab}, {3, green, 1}},
         4},
    };
    for (const auto& row : rows) {
      CAPTURE(row.name);
      CHECK(level_of(3, row.runs, 2, row.profile) == row.level);
    }
  }

  TEST_CASE("a row of greens that was made longer does not take back a level") {
    const auto facts = climbed(3, {{3, green}, {3, green}, {4, green}, {4, green}});
    const auto longer_today = [&](base::Day day) {
      auto profile = profile_for("default");
      if (day == facts.today) profile.greens_run = 3;
      return profile;
    };
    CHECK(stand_of(facts).level == 5);
    CHECK(ladder_stand(shipped_plan(), facts, longer_today).level == 4);
  }

  TEST_CASE("more than was due earns nothing, less is where the runner chose to be") {
    CHECK(level_of(3, {{8, green}, {8, green}}) == 3);
    CHECK(level_of(3, {{8, red}}) == 2);
    CHECK(level_of(5, {{2, green}}) == 2);
    CHECK(level_of(5, {{2, green}, {2, green}}) == 3);
  }

  TEST_CASE("runs without a level count for their light only") {
    CHECK(level_of(3, {{3, green}, {0, green}, {3, green}}) == 3);
    CHECK(level_of(3, {{3, green}, {0, red}}) == 2);
  }

  // Clinical reference 6.2: level 6 was run last, and then a gap of so many days.
  TEST_CASE("missed time is counted from the last run") {
    struct Row {
      int gap;
      int level;
      bool check_again;
    };
    for (const auto& row : {Row{6, 6, false}, Row{7, 5, false}, Row{13, 5, false}, Row{14, 4, false}, Row{27, 4, false},
                            Row{28, 1, true}}) {
      CAPTURE(row.gap);
      const auto stand = stand_of(climbed(6, {{6, green}}, row.gap));
      CHECK(stand.level == row.level);
      CHECK(stand.check_again == row.check_again);
    }
  }

  TEST_CASE("a gap eats the step up that was earned") {
    CHECK(level_of(6, {{6, green}, {6, green}}, 3) == 7);
    CHECK(level_of(6, {{6, green}, {6, green}}, 7) == 5);
  }

  TEST_CASE("a gap before the first run counts from the placement") {
    CHECK(level_of(5, {}, 14) == 3);
    CHECK(stand_of(climbed(5, {}, 28)).check_again);
  }

  TEST_CASE("after missed time the lower level has to be shown again") {
    CHECK(level_of(6, {{6, green}, {5, green, 10}}) == 5);
    CHECK(level_of(6, {{6, green}, {5, green, 10}, {5, green}}) == 6);
    // Who goes on at the old level all the same stands at the lower one.
    CHECK(level_of(6, {{6, green}, {6, green, 10}}) == 5);
  }

  TEST_CASE("greens from before the ladder began do not carry it up") {
    auto facts = climbed(3, {{3, green}, {3, green}});
    facts.placed_at = facts.history.back().outcome.at;
    facts.placed_day = facts.history.back().day;
    CHECK(stand_of(facts).level == 3);
    CHECK(stand_of(facts).advice.action == Action::Hold);
  }

  TEST_CASE("a level that failed before the ladder began anew still asks for one green more") {
    auto facts = climbed(3, {{4, red}, {3, green}, {3, green}});
    facts.placed_at = facts.history.front().outcome.at;
    facts.placed_day = facts.history.front().day;
    CHECK(stand_of(facts).level == 3);
  }

  TEST_CASE("after a review that follows a red the ladder begins one level lower") {
    auto facts = climbed(5, {{5, red}, {4, red}});
    CHECK(stand_of(facts).advice.action == Action::SeekHelp);
    facts.clearances = {facts.now};
    const auto stand = stand_of(facts);
    CHECK(stand.level == 3);
    CHECK_FALSE(stand.rest_until);
    CHECK(rules_of(stand.reasons) == std::vector<std::string>{"ladder.after-clearance"});
  }

  TEST_CASE("running rests for 48 hours after a red") {
    auto facts = climbed(3, {{3, red}}, 1);
    REQUIRE(stand_of(facts).rest_until);
    CHECK(stand_of(facts).rest_until->ms == facts.history.back().outcome.at.ms + 48 * hour_ms);
    CHECK_FALSE(stand_of(climbed(3, {{3, red}}, 2)).rest_until);
  }

  TEST_CASE("four weeks at one level suggest a review, and staying is allowed") {
    std::vector<Ran> runs;
    for (int i = 0; i < 11; ++i) runs.push_back({3, i % 2 == 0 ? green : amber, 3});
    const auto early = stand_of(climbed(3, {runs.begin(), runs.begin() + 9}, 3));
    CHECK_FALSE(early.review);
    const auto stand = stand_of(climbed(3, runs, 1));
    CHECK(stand.review);
    CHECK(stand.level == 3);
    CHECK(stand.runs_at_level == 11);
  }

  TEST_CASE("level 10 hands over") {
    const auto before = stand_of(climbed(10, {{10, green}}));
    CHECK_FALSE(before.handed_over);
    CHECK(before.completed == 9);
    const auto after = stand_of(climbed(10, {{10, green}, {10, green}}));
    CHECK(after.handed_over);
    CHECK(after.completed == 10);
    CHECK(after.level == 11);
    CHECK(stand_of(climbed(10, {{10, green}, {10, green}, {11, amber}})).handed_over);
  }

  TEST_CASE("there is no level above the last one") {
    const auto stand = stand_of(climbed(12, {{12, green}, {12, green}}));
    CHECK(stand.level == 12);
    CHECK(stand.completed == 12);
  }

  TEST_CASE(
      "the shortest way from level 1 to 10 is twenty green runs, from 5 twelve, and thirty where three are asked") {
    const auto runs_to_complete = [](int level, const char* profile) {
      std::vector<Ran> runs;
      while (!stand_of(climbed(level, runs), profile).handed_over && runs.size() < 50) {
        runs.push_back({stand_of(climbed(level, runs), profile).level, green});
      }
      return runs.size();
    };
    CHECK(runs_to_complete(1, "default") == 20);
    CHECK(runs_to_complete(5, "default") == 12);
    CHECK(runs_to_complete(1, "post-injection") == 30);
  }

  TEST_CASE("triage and the weekly rule hold the ladder") {
    auto facts = climbed(3, {{3, green}, {3, green}});
    facts.triage = model::TriageTier::Soon;
    CHECK(stand_of(facts).advice.action == Action::SeekHelp);
    CHECK(stand_of(facts).level == 3);
    facts.triage = model::TriageTier::SelfManage;
    facts.gate = model::WeekGate::Hold;
    CHECK(stand_of(facts).level == 3);
    facts.gate = model::WeekGate::Regress;
    CHECK(stand_of(facts).level == 2);
  }
}

}  // namespace
}  // namespace genu::guidance
